import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one tick of `/proc`: 100 a second on Linux. */
const tick = 10;

/** The numbers of `/proc/<id>/stat` after the name, which may hold blanks. */
function statOf(id: string): { readonly name: string; readonly numbers: readonly string[] } | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    return { name: text.slice(text.indexOf('(') + 1, end), numbers: text.slice(end + 2).split(' ') };
  } catch {
    return null;
  }
}

/** The server and its children. */
function familyOf(parent: number): string[] {
  return readdirSync('/proc').filter(
    (id) => /^\d+$/.test(id) && (id === String(parent) || statOf(id)?.numbers[1] === String(parent)),
  );
}

/** CPU milliseconds that a server and all its processes have used, those that have ended included. */
export function serverTime(postmaster: number): number {
  let ticks = 0;
  for (const id of familyOf(postmaster)) {
    const numbers = statOf(id)?.numbers;
    if (!numbers) continue;
    // utime, stime; for the server itself also those of its ended children.
    const counted = id === String(postmaster) ? [11, 12, 13, 14] : [11, 12];
    for (const place of counted) ticks += Number(numbers[place]);
  }
  return ticks * tick;
}

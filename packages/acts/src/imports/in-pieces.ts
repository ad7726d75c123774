import { setImmediate as othersFirst } from 'node:timers/promises';

/** Milliseconds after which others have their turn. */
const longest = 15;

/**
 * Maps a long list without keeping everybody else waiting: after some milliseconds whatever else the process has to do is
 * done first.
 */
export async function inPieces<From, To>(items: readonly From[], map: (item: From) => To): Promise<To[]> {
  const mapped: To[] = [];
  let since = performance.now();
  for (const item of items) {
    mapped.push(map(item));
    if (performance.now() - since < longest) continue;
    await othersFirst();
    since = performance.now();
  }
  return mapped;
}

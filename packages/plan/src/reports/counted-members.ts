import { addDays, type IsoDate, isWithin } from '../kernel/index.ts';
import type { Form3Column } from './form3-columns.ts';
import type { Form3Entry } from './form3-entries.ts';
import type { Membership } from './household-history.ts';

/** Columns by which households or persons leave: they are counted with who was there the day before. */
const outgoing: ReadonlySet<Form3Column> = new Set(['EXITED', 'BECAME_POOR', 'OTHER_DECREASE']);

function belongs({ since, until }: Membership, day: IsoDate): boolean {
  return isWithin({ from: since, until }, day);
}

/**
 * The persons that a row of the detailed list counts: those of the household on its day, or of the day before where it
 * leaves; where persons alone came or left, these.
 * @example countedMembers({ column: 'END', on: isoDate('2024-12-31'), households: 1 }, [{ member: 'a', since: null, until: null }]) // ['a']
 */
export function countedMembers(
  { column, on, households }: Pick<Form3Entry, 'column' | 'on' | 'households'>,
  members: readonly Membership[],
): string[] {
  const leaves = outgoing.has(column);
  const [counted, other] = leaves ? [addDays(on, -1), on] : [on, addDays(on, -1)];
  return members
    .filter((one) => belongs(one, counted) && (households > 0 || !belongs(one, other)))
    .map(({ member }) => member);
}

import { type Page, readCursor, toPage } from '@vuonlen/database/kernel';
import { followUpStandings } from '@vuonlen/plan/plans';
import type { HouseholdFollowUpShape } from './follow-up.type.ts';

const order = 'URGENCY';

/** What is to be done first, then by its day. */
function urgencyOf({ items }: HouseholdFollowUpShape): string {
  const keys = items.map(({ standing, dueOn }) => `${followUpStandings.indexOf(standing)} ${dueOn ?? '9999'}`);
  return keys.toSorted()[0] ?? '9';
}

interface Placed {
  readonly one: HouseholdFollowUpShape;
  readonly urgency: string;
  readonly position: number;
}

type Positions = ReadonlyMap<string, number>;

/** By urgency; what is as urgent keeps the order in which the households are listed. */
function place(listed: readonly HouseholdFollowUpShape[], positions: Positions): readonly Placed[] {
  return listed
    .map((one) => ({ one, urgency: urgencyOf(one), position: positions.get(one.household) ?? 0 }))
    .toSorted((a, b) => (a.urgency === b.urgency ? a.position - b.position : a.urgency < b.urgency ? -1 : 1));
}

/** What stands after the cursor. @throws BadCursor */
function restOf(rows: readonly Placed[], positions: Positions, after: string | null | undefined): readonly Placed[] {
  const cursor = readCursor(after, order, 'text');
  if (cursor === null) return rows;
  const from = positions.get(cursor.id) ?? -1;
  return rows.filter(
    ({ urgency, position }) => urgency > cursor.value || (urgency === cursor.value && position > from),
  );
}

/**
 * One page of what is listed. A row that has left the list since its cursor was written still says where it stood, so
 * that nothing after it is lost.
 *
 * @param all every household in its order, of which `listed` are some
 * @throws BadCursor
 */
export function pageOfFollowUps(
  all: readonly HouseholdFollowUpShape[],
  listed: readonly HouseholdFollowUpShape[],
  first: number,
  after: string | null | undefined,
): Page<HouseholdFollowUpShape> {
  const positions = new Map(all.map(({ household }, index) => [household, index]));
  const rows = place(listed, positions);
  const shown = restOf(rows, positions, after)
    .slice(0, first + 1)
    .map(({ one, urgency }) => ({ cursor: { field: order, value: urgency, id: one.household }, node: one }));
  return toPage(shown, first, Boolean(after));
}

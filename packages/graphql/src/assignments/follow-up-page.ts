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

/** By urgency; what is as urgent keeps the order in which the households are listed. */
function place(listed: readonly HouseholdFollowUpShape[], positions: ReadonlyMap<string, number>): Placed[] {
  return listed
    .map((one) => ({ one, urgency: urgencyOf(one), position: positions.get(one.household) ?? 0 }))
    .toSorted((a, b) => (a.urgency === b.urgency ? a.position - b.position : a.urgency < b.urgency ? -1 : 1));
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
  const cursor = readCursor(after, order, 'text');
  const positions = new Map(all.map(({ household }, index) => [household, index]));
  const from = cursor === null ? -1 : (positions.get(cursor.id) ?? -1);
  const rest = place(listed, positions).filter(
    ({ urgency, position }) =>
      cursor === null || urgency > cursor.value || (urgency === cursor.value && position > from),
  );
  const rows = rest.slice(0, first + 1).map(({ one, urgency }) => ({
    cursor: { field: order, value: urgency, id: one.household },
    node: one,
  }));
  return toPage(rows, first, cursor !== null);
}

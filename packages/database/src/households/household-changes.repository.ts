import { sql } from 'kysely';
import {
  answerOf,
  type ChangeOptions,
  type ChangePage,
  feedOf,
  questionOf,
  type Reader,
  type Scope,
  withinScope,
} from '../kernel/index.ts';
import { type HouseholdRecord, householdColumns } from './household.type.ts';

/**
 * Households that changed since a position, as they are now, and the ids of those that left the scope: in one statement,
 * so that nothing is missed between where it stands and what it tells.
 * @throws BadPosition, PositionExpired
 */
export async function listHouseholdChanges(
  reader: Reader,
  scope: Scope,
  options: ChangeOptions,
): Promise<ChangePage<HouseholdRecord>> {
  const question = questionOf('HOUSEHOLD', scope, options);
  const rows = await reader
    .selectFrom(feedOf(question).as('feed'))
    .leftJoin('household', (join) => join.on(sql<boolean>`household.id = feed.key`).on(withinScope(scope)))
    .selectAll('feed')
    .select(householdColumns)
    .orderBy('feed.nth')
    .execute();
  return answerOf(
    question,
    rows.map(({ snapshot, database, revision, isBehind, nth, key, changedIn, ...row }) => {
      const record = row.id === null ? null : (row as HouseholdRecord);
      return { snapshot, database, revision, isBehind, nth, key, changedIn, record };
    }),
  );
}

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
import { type AssignmentRecord, assignmentColumns } from './assignment.repository.ts';

/**
 * Supports that changed since a position, as they are now, and the ids of those that left the scope with their
 * household.
 * @throws BadPosition, PositionExpired
 */
export async function listAssignmentChanges(
  reader: Reader,
  scope: Scope,
  options: ChangeOptions,
): Promise<ChangePage<AssignmentRecord>> {
  const question = questionOf('ASSIGNMENT', scope, options);
  const rows = await reader
    .selectFrom(feedOf(question).as('feed'))
    .leftJoin('assignment as a', (join) =>
      join.on(sql<boolean>`a.id = feed.key`).on('a.committee_id', '=', scope.committee),
    )
    .leftJoin('household', (join) => join.on(sql<boolean>`household.id = a.household_id`).on(withinScope(scope)))
    .selectAll('feed')
    .select(assignmentColumns(scope))
    .select('household.id as seen')
    .orderBy('feed.nth')
    .execute();
  return answerOf(
    question,
    rows.map(({ snapshot, database, revision, isBehind, nth, key, changedIn, seen, ...row }) => {
      const record = seen === null ? null : (row as AssignmentRecord);
      return { snapshot, database, revision, isBehind, nth, key, changedIn, record };
    }),
  );
}

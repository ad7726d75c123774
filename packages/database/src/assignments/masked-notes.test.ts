import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scope, wholeCommittee } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import {
  type AssignmentRecord,
  findAssignment,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  listAssignments,
} from './index.ts';

let database: TestDatabase;
let committee: string;
let cancelled: { readonly id: string; readonly household: string; readonly member: string };
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase({ assignments: 'ALL' }));
  await sql`update assignment set state = 'CANCELLED', cancelled_on = '2025-02-01', cancel_reason = 'Chuyển trường'
    where member_id is not null`.execute(database.writers);
  const { rows } = await sql<typeof cancelled>`select id, household_id as household, member_id as member from assignment
    where state = 'CANCELLED' order by id limit 1`.execute(database.writers);
  if (rows[0] === undefined) throw new Error('The demo supports no pupil.');
  [cancelled] = rows as [typeof cancelled];
});
afterAll(() => database.drop());

describe('why a support was cancelled', () => {
  it.each<[string, (scope: Scope) => Promise<readonly (AssignmentRecord | null)[]>]>([
    ['findAssignment', async (scope) => [await findAssignment(database.readers, scope, cancelled.id)]],
    ['findAssignments', (scope) => findAssignments(database.readers, scope, [cancelled.id])],
    [
      'findAssignmentsByHouseholds',
      (scope) => findAssignmentsByHouseholds(database.readers, scope, [cancelled.household]),
    ],
    ['findAssignmentsByMembers', (scope) => findAssignmentsByMembers(database.readers, scope, [cancelled.member])],
    [
      'listAssignments',
      async (scope) =>
        (await listAssignments(database.readers, scope, { first: 500, where: { state: 'CANCELLED' } })).edges.map(
          ({ node }) => node,
        ),
    ],
  ])('is withheld from a masked scope: %s', async (_name, read) => {
    const reasons = async (masked: boolean) =>
      (await read({ ...wholeCommittee(committee), masked }))
        .filter((row) => row?.state === 'CANCELLED')
        .map((row) => row?.cancelReason);
    expect(new Set(await reasons(false))).toEqual(new Set(['Chuyển trường']));
    expect(new Set(await reasons(true))).toEqual(new Set([null]));
  });
});

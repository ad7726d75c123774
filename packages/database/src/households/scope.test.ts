import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countAssignmentFacets,
  countAssignments,
  countChangeBatches,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  findBatchItems,
  findChangeBatches,
  findDecisions,
  findDecisionsByHouseholds,
  findGrantsByAssignments,
  findLegsByAssignments,
  listAssignmentChanges,
  listAssignments,
  listChangeBatches,
  readFactsByHouseholds,
} from '../assignments/index.ts';
import { findAuditEvents, findAuditEventsByHouseholds, findRecorders } from '../audit/index.ts';
import { type Reader, type Scope, wholeCommittee } from '../kernel/index.ts';
import { readProgress } from '../reports/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import {
  countHouseholdFacets,
  countHouseholds,
  countMembersByHouseholds,
  findCausesByHouseholds,
  findClassificationDecisions,
  findClassificationDecisionsByHouseholds,
  findHouseholds,
  findMembers,
  findMembersByHouseholds,
  findNeed,
  findNeedsByHouseholds,
  findReviews,
  findReviewsByHouseholds,
  listHouseholdChanges,
  listHouseholds,
  listInhabitedPlaces,
  readWholeCitizenNumber,
} from './index.ts';

let database: TestDatabase;
let committee: string;
let households: string[];
let members: string[];
let assignments: string[];
let needs: string[];
let reviews: string[];
let classifications: string[];
let decisions: string[];
let events: string[];

async function idsOf(text: string): Promise<string[]> {
  return (await sql<{ id: string }>`${sql.raw(text)}`.execute(database.writers)).rows.map(({ id }) => id);
}

/** One batch a household that holds supports, under the id of the household. */
async function insertBatches(): Promise<void> {
  await sql`insert into change_batch (committee_id, id, kind, recorded_at, recorded_by, version)
    select distinct committee_id, household_id, 'ASSIGN_SUPPORTS', now(), 'x', 1 from assignment`.execute(
    database.writers,
  );
  await sql`insert into change_batch_item (committee_id, batch_id, position, effect, assignment_id, assignment_version)
    select committee_id, household_id, row_number() over (partition by household_id order by id) - 1, 'ASSIGNED', id, 1
    from assignment`.execute(database.writers);
}

beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase({ assignments: 'ALL' }));
  await insertBatches();
  households = await idsOf('select id from household');
  members = await idsOf('select id from household_member');
  assignments = await idsOf('select id from assignment');
  needs = await idsOf('select id from need');
  reviews = await idsOf('select id from household_review');
  classifications = await idsOf('select id from classification_decision');
  decisions = await idsOf('select id from decision');
  events = await idsOf('select id from audit_event');
});
afterAll(() => database.drop());

const sumOf = (counts: readonly { readonly count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** How much of everything a scope is shown, by every way there is to ask. */
const ways: Readonly<Record<string, (reader: Reader, scope: Scope) => Promise<number>>> = {
  findHouseholds: async (reader, scope) => (await findHouseholds(reader, scope, households)).length,
  listHouseholds: async (reader, scope) => (await listHouseholds(reader, scope, { first: 500 })).edges.length,
  countHouseholds: (reader, scope) => countHouseholds(reader, scope),
  listInhabitedPlaces: async (reader, scope) => (await listInhabitedPlaces(reader, scope)).length,
  countHouseholdFacets: async (reader, scope) => sumOf((await countHouseholdFacets(reader, scope)).class),
  countAssignmentFacets: async (reader, scope) => sumOf((await countAssignmentFacets(reader, scope)).measure),
  listHouseholdChanges: async (reader, scope) =>
    (await listHouseholdChanges(reader, scope, { first: 500 })).changed.length,
  listAssignmentChanges: async (reader, scope) =>
    (await listAssignmentChanges(reader, scope, { first: 500 })).changed.length,
  findMembers: async (reader, scope) => (await findMembers(reader, scope, members)).length,
  findMembersByHouseholds: async (reader, scope) => (await findMembersByHouseholds(reader, scope, households)).length,
  countMembersByHouseholds: async (reader, scope) => (await countMembersByHouseholds(reader, scope, households)).size,
  findReviewsByHouseholds: async (reader, scope) => (await findReviewsByHouseholds(reader, scope, households)).length,
  findCausesByHouseholds: async (reader, scope) => (await findCausesByHouseholds(reader, scope, households)).size,
  findReviews: async (reader, scope) => (await findReviews(reader, scope, reviews)).length,
  findClassificationDecisions: async (reader, scope) =>
    (await findClassificationDecisions(reader, scope, classifications)).length,
  findDecisions: async (reader, scope) => (await findDecisions(reader, scope, decisions)).length,
  findAuditEvents: async (reader, scope) => (await findAuditEvents(reader, scope, events)).length,
  findRecorders: async (reader, scope) =>
    (await findRecorders(reader, scope, [...assignments, ...needs, ...reviews, ...classifications])).length,
  findNeedsByHouseholds: async (reader, scope) => (await findNeedsByHouseholds(reader, scope, households)).length,
  findClassificationDecisionsByHouseholds: async (reader, scope) =>
    (await findClassificationDecisionsByHouseholds(reader, scope, households)).length,
  findAssignments: async (reader, scope) => (await findAssignments(reader, scope, assignments)).length,
  findAssignmentsByHouseholds: async (reader, scope) =>
    (await findAssignmentsByHouseholds(reader, scope, households)).length,
  findAssignmentsByMembers: async (reader, scope) => (await findAssignmentsByMembers(reader, scope, members)).length,
  findLegsByAssignments: async (reader, scope) => (await findLegsByAssignments(reader, scope, assignments)).length,
  findGrantsByAssignments: async (reader, scope) => (await findGrantsByAssignments(reader, scope, assignments)).length,
  findChangeBatches: async (reader, scope) => (await findChangeBatches(reader, scope, households)).length,
  findBatchItems: async (reader, scope) => (await findBatchItems(reader, scope, households)).length,
  listChangeBatches: async (reader, scope) => (await listChangeBatches(reader, scope, { first: 500 })).edges.length,
  countChangeBatches: (reader, scope) => countChangeBatches(reader, scope),
  listAssignments: async (reader, scope) => (await listAssignments(reader, scope, { first: 500 })).edges.length,
  countAssignments: (reader, scope) => countAssignments(reader, scope),
  findDecisionsByHouseholds: async (reader, scope) =>
    (await findDecisionsByHouseholds(reader, scope, households)).length,
  findAuditEventsByHouseholds: async (reader, scope) =>
    (await findAuditEventsByHouseholds(reader, scope, households)).length,
  readFactsByHouseholds: async (reader, scope) =>
    (await readFactsByHouseholds(reader, scope, households, { plan: haDong2024, asOf: isoDate('2024-06-15') })).size,
  'readProgress.households': async (reader, scope) => (await readProgress(reader, scope)).households,
  'readProgress.wards': async (reader, scope) => (await readProgress(reader, scope)).wards.length,
  'readProgress.allocated': async (reader, scope) => (await readProgress(reader, scope)).allocated,
};

describe('a scope', () => {
  it.each(Object.keys(ways))(
    '%s shows the wards apart what it shows them together, and nothing to nobody',
    async (way) => {
      const ask = ways[way] ?? (() => Promise.resolve(Number.NaN));
      const places = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'].map(
        (ward) => `${ward}-2024`,
      );
      const apart: number[] = [];
      for (const place of places)
        apart.push(await ask(database.readers, { committee, places: [place], masked: false, cases: null }));
      const together = await ask(database.readers, wholeCommittee(committee));
      expect(together).toBeGreaterThan(0);
      expect(apart.every((part) => part > 0 && part < together)).toBe(true);
      expect(apart.reduce((sum, part) => sum + part, 0)).toBe(together);
      expect(await ask(database.readers, { committee, places: [], masked: false, cases: null })).toBe(0);
      expect(await ask(database.readers, wholeCommittee('01900000-0000-7000-8000-000000000001'))).toBe(0);
    },
  );

  it.each(Object.keys(ways))('%s shows an agency its cases, and nothing to one without a case', async (way) => {
    const ask = ways[way] ?? (() => Promise.resolve(Number.NaN));
    const wide = wholeCommittee(committee);
    const together = await ask(database.readers, wide);
    const cases = await ask(database.readers, { ...wide, cases: 'red-cross' });
    expect(cases).toBeGreaterThan(0);
    expect(cases).toBeLessThan(together);
    expect(await ask(database.readers, { ...wide, cases: 'red-cross', places: [] })).toBe(0);
    expect(await ask(database.readers, { ...wide, cases: 'justice-division' })).toBe(0);
  });

  it('holds a case only as long as the support lives', async () => {
    const scope: Scope = { ...wholeCommittee(committee), cases: 'red-cross' };
    const paid = sql`select a.id from assignment a join assignment_leg l on l.assignment_id = a.id
      where l.pledge like '%red-cross%' and a.state = 'ASSIGNED'`;
    const [of] = await idsOf(`select distinct household_id as id from assignment a join assignment_leg l
      on l.assignment_id = a.id where l.pledge like '%red-cross%' and a.state = 'ASSIGNED' order by 1`);
    expect(await findHouseholds(database.readers, scope, [of ?? ''])).toHaveLength(1);
    const rollback = new Error('as it was');
    const cancelled = database.writers.transaction().execute(async (trx) => {
      await sql`update assignment set state = 'CANCELLED', cancelled_on = effective_on, cancel_reason = 'x'
        where household_id = ${of} and id in (${paid})`.execute(trx);
      expect(await findHouseholds(trx, scope, [of ?? ''])).toEqual([]);
      throw rollback;
    });
    await expect(cancelled).rejects.toBe(rollback);
  });

  it('finds one thing of another ward as little as a list of it', async () => {
    const [other] = await idsOf(`select id from household where place = 'dong-mai-2024' limit 1`);
    const [member] = await idsOf(`select id from household_member where household_id = '${other}' limit 1`);
    const [need] = await idsOf(`select id from need where household_id = '${other}' limit 1`);
    const own: Scope = { committee, places: ['ha-cau-2024'], masked: false, cases: null };
    expect(await findHouseholds(database.readers, own, [other ?? ''])).toEqual([]);
    expect(await findNeed(database.readers, own, need ?? '')).toBeNull();
    expect(await readWholeCitizenNumber(database.readers, own, member ?? '')).toBeNull();
    expect(await readWholeCitizenNumber(database.readers, wholeCommittee(committee), member ?? '')).toMatch(
      /^999\d{9}$/,
    );
    expect(needs.length).toBeGreaterThan(84);
  });
});

describe('a masked scope', () => {
  it('reads no cause, no ethnic group, no note, and nobody reads a whole citizen number in a list', async () => {
    await sql`update household_review set note = 'ghi chú'`.execute(database.writers);
    const masked: Scope = { committee, places: 'ALL', masked: true, cases: null };
    const plain = wholeCommittee(committee);
    const byId = await findReviews(database.readers, masked, reviews);
    expect(byId).toHaveLength(reviews.length);
    expect(byId.filter(({ causes, note }) => causes.length > 0 || note !== null)).toEqual([]);
    for (const scope of [masked, plain]) {
      const people = await findMembersByHouseholds(database.readers, scope, households);
      expect(people.every(({ citizenNumber }) => /^999\*{5}\d{4}$/.test(citizenNumber ?? ''))).toBe(true);
    }
    const people = await findMembersByHouseholds(database.readers, masked, households);
    expect(people.filter(({ ethnicGroup }) => ethnicGroup !== null)).toEqual([]);
    const listed = await findReviewsByHouseholds(database.readers, masked, households);
    expect(listed.filter(({ causes, note }) => causes.length > 0 || note !== null)).toEqual([]);
    expect((await findCausesByHouseholds(database.readers, masked, households)).size).toBe(0);
    const open = await findReviewsByHouseholds(database.readers, plain, households);
    expect(open.every(({ causes, note }) => causes.length > 0 && note === 'ghi chú')).toBe(true);
  });
});

import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHouseholds, updateHousehold } from '../households/index.ts';
import { wholeCommittee } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { readFactsByHouseholds, readHouseholdFacts } from './index.ts';

let database: TestDatabase;
let committee: string;
let household: string;
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase({ assignments: 'NONE' }));
  const page = await listHouseholds(database.readers, wholeCommittee(committee), { first: 1 });
  household = page.edges[0]?.node.id ?? '';
});
afterAll(() => database.drop());

describe('works on the house, asked about 2024', () => {
  it.each([
    ['NONE', 2024, 'NO'],
    ['NONE', 2023, null],
    ['NONE', 2025, null],
    ['NEW_BUILD', 2024, { year: 2024, kind: 'NEW_BUILD' }],
    ['REPAIR', 2023, { year: 2023, kind: 'REPAIR' }],
    [null, null, null],
  ] as const)('%s recorded for %s is the fact %j', async (housingWorks, housingWorksYear, fact) => {
    const patch = { housingWorks, housingWorksYear };
    await database.writers
      .transaction()
      .execute((trx) => updateHousehold(trx, committee, household, patch, new Date('2024-06-15T02:00:00Z')));
    const question = { plan: haDong2024, asOf: isoDate('2024-06-15') };
    const facts = await readHouseholdFacts(database.readers, wholeCommittee(committee), household, question);
    expect(facts?.buildsOrRepairs).toEqual(fact);
  });
});

describe('needs', () => {
  it('are those that were not withdrawn; none on record is unknown, all withdrawn is none', async () => {
    const question = { plan: haDong2024, asOf: isoDate('2024-06-15') };
    const needs = async () =>
      (await readHouseholdFacts(database.readers, wholeCommittee(committee), household, question))?.needs;
    await sql`delete from need where household_id = ${household}`.execute(database.writers);
    expect(await needs()).toBeNull();
    for (const kind of ['HOUSING_REPAIR', 'HEALTH'] as const) {
      await sql`insert into need (committee_id, id, household_id, kind, year, recorded_on, recorded_at, recorded_by)
        values (${committee}, gen_random_uuid(), ${household}, ${kind}, 2024, '2024-06-01', now(), 'x')`.execute(
        database.writers,
      );
    }
    await sql`update need set withdrawn_at = now(), withdraw_reason = 'x' where household_id = ${household}
      and kind = 'HEALTH'`.execute(database.writers);
    expect(await needs()).toEqual([{ kind: 'HOUSING_REPAIR', year: 2024 }]);
    await sql`update need set withdrawn_at = now(), withdraw_reason = 'x' where household_id = ${household}`.execute(
      database.writers,
    );
    expect(await needs()).toEqual([]);
  });
});

describe('a child whom a pledge names until an age', () => {
  it('is known by the support that the pledge pays: the two of the plan until 18, and nobody else', async () => {
    const demo = await openDemoDatabase({ assignments: 'ALL' });
    const scope = wholeCommittee(demo.committee);
    const { edges } = await listHouseholds(demo.database.readers, scope, { first: 200 });
    const ids = edges.map(({ node }) => node.id);
    const question = { plan: haDong2024, asOf: isoDate('2024-06-15') };
    const facts = await readFactsByHouseholds(demo.database.readers, scope, ids, question);
    await demo.database.drop();
    const ages = [...facts.values()].flatMap(({ members }) => (members ?? []).map((one) => one.supportedUntilAge));
    expect(ages.filter((age) => age !== null)).toEqual([18, 18]);
  });
});

import { randomUUID } from 'node:crypto';
import { findPledgeCounter } from '@vuonlen/database/funding';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { TestDatabaseOptions } from '@vuonlen/database/testing';
import type { Plan } from '@vuonlen/plan/plans';
import { sql } from 'kysely';
import type { AssignSupportInput } from '../assignments/index.ts';
import { type CreateHouseholdInput, createHousehold, recordNeed, updateHousehold } from '../households/index.ts';
import { householdInput } from './household-input.ts';
import { accepted, openTestCommittee, type TestCommittee } from './open-test-committee.ts';

/** A committee with what tests of supports do again and again. */
export interface SupportDesk extends TestCommittee {
  /** Registers a near-poor household of Phú Lương, unless told. */
  readonly register: (changes?: Partial<CreateHouseholdInput>) => Promise<HouseholdRecord>;
  /** Records that the household lives in a dilapidated house and needs a new one in 2024. */
  readonly needsHouse: (household: HouseholdRecord, kind?: 'HOUSING_NEW_BUILD' | 'HOUSING_REPAIR') => Promise<void>;
  /** What is used of a pledge. */
  readonly used: (pledge: string) => Promise<number>;
  /** The pupil of grade 7 that a registered household has. */
  readonly pupilOf: (household: string) => Promise<string>;
  /** Rows of a table that hang on a household. */
  readonly count: (table: string, household: string) => Promise<number>;
}

/** A savings book of the district fund. */
export function bookFor(household: string, changes: Partial<AssignSupportInput> = {}): AssignSupportInput {
  const legs = [{ pledge: 'savings-book/district-fund', quantity: 1 }];
  return { household, measure: 'SAVINGS_BOOK', legs, idempotencyKey: randomUUID(), ...changes };
}

/** A new house with the Women's Union. */
export function buildFor(household: string): AssignSupportInput {
  const legs = [
    { pledge: 'new-build/leg-1', quantity: 1 },
    { pledge: 'new-build/womens-union', quantity: 1 },
  ];
  return { household, measure: 'HOUSING_NEW_BUILD', legs, idempotencyKey: randomUUID() };
}

/** Opens a committee for tests of supports. */
export async function openSupportDesk(options: TestDatabaseOptions = {}, plan?: Plan): Promise<SupportDesk> {
  const test = await openTestCommittee(options, plan);
  const { database, committee, contextOf } = test;
  return {
    ...test,
    register: async (changes) => (await accepted(createHousehold(contextOf(), householdInput(changes)))).household,
    needsHouse: async ({ id, version }, kind = 'HOUSING_NEW_BUILD') => {
      await accepted(updateHousehold(contextOf(), { id, expectedVersion: version, housingDilapidated: true }));
      await accepted(recordNeed(contextOf(), { household: id, kind, year: 2024 }));
    },
    used: async (pledge) => (await findPledgeCounter(database.readers, committee, pledge))?.used ?? Number.NaN,
    pupilOf: async (household) => {
      const { rows } = await sql<{ id: string }>`
        select id from household_member where household_id = ${household} and grade = 7`.execute(database.writers);
      return rows[0]?.id ?? '';
    },
    count: async (table, household) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) from ${sql.table(table)} where household_id = ${household}`.execute(database.writers);
      return rows[0]?.count ?? Number.NaN;
    },
  };
}

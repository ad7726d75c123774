import { randomUUIDv7 } from 'node:crypto';
import * as vocabulary from '@vuonlen/plan/households';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;

beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

/** Runs statements in one transaction that is always rolled back; what the last one failed with, or null. */
async function failureOf(...statements: string[]) {
  let failure: ReturnType<typeof postgresFailure> = null;
  const rollback = new Error('rolled back');
  await database.writers
    .transaction()
    .execute(async (trx) => {
      try {
        for (const statement of statements) await sql.raw(statement).execute(trx);
      } catch (error) {
        failure = postgresFailure(error) ?? { code: String(error), constraint: null };
      }
      throw rollback;
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error;
    });
  return failure as ReturnType<typeof postgresFailure>;
}

const anyHousehold = `(select id from household order by id limit 1)`;
const withBook = `(select household_id from assignment where measure = 'SAVINGS_BOOK' and state = 'ASSIGNED' order by id limit 1)`;
const without = `(select h.id from household h where not exists (select from assignment a where a.household_id = h.id) order by h.id limit 1)`;
const anyDecision = `(select id from decision order by id limit 1)`;

const assign = (household: string, measure: string, id: string, columns = '', values = '') => `
  insert into assignment (committee_id, id, household_id, measure, state, effective_on, decision_id, recorded_at, recorded_by,
    updated_at, version${columns})
  values ((select id from committee), '${id}', ${household}, '${measure}', 'ASSIGNED', '2024-06-01', ${anyDecision}, now(), 'x', now(), 1${values})`;

const legs = (assignment: string, measure: string, rows: readonly (readonly [string | null, string, number])[]) => `
  insert into assignment_leg (committee_id, id, assignment_id, measure, leg, pledge, quantity, amount) values
  ${rows
    .map(
      ([leg, pledge, amount]) =>
        `((select id from committee), '${randomUUIDv7()}', '${assignment}', '${measure}', ${leg === null ? 'null' : `'${leg}'`}, '${pledge}', 1, ${amount})`,
    )
    .join(', ')}`;

const id = '01900000-0000-7000-8000-000000000001';

const gift = (last: string, year: number) =>
  assign(anyHousehold, 'TET_GIFT', id.replace(/1$/, last), ', occurrence', `, '${year}'`);

describe('the database itself refuses', () => {
  it.each<[string, string[], string, string | null]>([
    [
      'more used than pledged',
      [`update pledge_counter set used = "limit" + 1`],
      '23514',
      'pledge_counter_within_limit',
    ],
    ['less than nothing used', [`update pledge_counter set used = -1`], '23514', 'pledge_counter_within_limit'],
    ['money beyond 2^53-1', [`update assignment set amount = 9007199254740992`], '23514', 'assignment_amount_check'],
    ['negative money', [`update measure set rate = -1`], '23514', 'measure_rate_check'],
    [
      'a name that is not in normal form C',
      [`update household set head_name = normalize('Đào', NFD)`],
      '23514',
      'household_head_name_check',
    ],
    ['a note that is not in normal form C', [`update need set note = normalize('ế', NFD)`], '23514', 'need_note_check'],
    ['an empty name', [`update household_member set full_name = ''`], '23514', 'household_member_full_name_check'],
    ['a class that does not exist', [`update household set class = 'RICH'`], '23514', 'household_class_check'],
    [
      'an exit of a near-poor household',
      [`update household set exited_on = '2024-01-01'`],
      '23514',
      'household_exit_of_its_class',
    ],
    [
      'works without their year',
      [`update household set housing_works = 'REPAIR', housing_works_year = null`],
      '23514',
      'household_housing_works_dated',
    ],
    [
      'a citizen number of 11 digits',
      [`update household_member set citizen_number = '99912345678'`],
      '23514',
      'household_member_citizen_number_check',
    ],
    [
      'a birth year against the birth date',
      [`update household_member set birth_date = '1990-01-01', birth_year = 1991`],
      '23514',
      'household_member_birth',
    ],
    [
      'a cause that does not exist',
      [`update household_review set causes = '{LAZINESS}'`],
      '23514',
      'household_review_causes_check',
    ],
    [
      'deprivation points that are no tens',
      [`update household_review set b2 = 15`],
      '23514',
      'household_review_b2_check',
    ],
    ['a second head', [`update household_member set relation = 'HEAD'`], '23505', 'household_member_one_head'],
    [
      'the same need twice',
      [
        `insert into need select committee_id, gen_random_uuid(), household_id, kind, year, note, recorded_on, recorded_at, recorded_by, null, null from need`,
      ],
      '23505',
      'need_once',
    ],
    [
      'a household of a ward that does not exist',
      [`update household set place = 'atlantis'`],
      '23503',
      'household_committee_id_place_fkey',
    ],
    [
      'a ward officer without a ward',
      [
        `insert into membership values ((select id from committee), '${id}', 'u', 'WARD_OFFICER', null, null, null, now(), now(), 1)`,
      ],
      '23514',
      'membership_ward',
    ],
    [
      'a second plan in force',
      [
        `insert into plan_revision (committee_id, id, plan, content_hash, document, state, origin, adopted_at, recorded_at, version) select committee_id, gen_random_uuid(), plan, content_hash, document, state, origin, adopted_at, recorded_at, version from plan_revision`,
      ],
      '23505',
      'plan_revision_one_adopted',
    ],
    [
      'a house beside the savings book',
      [assign(withBook, 'HOUSING_NEW_BUILD', id)],
      '23505',
      'assignment_exclusion_one_live',
    ],
    ['a second savings book', [assign(withBook, 'SAVINGS_BOOK', id)], '23505', 'assignment_once'],
    [
      'the same item twice',
      [
        assign(without, 'ESSENTIAL_ITEMS', id, ', item_kind', `, 'COMPUTER'`),
        assign(without.replace('not exists', 'exists'), 'TET_GIFT', id.replace(/1$/, '2')),
        `insert into assignment select committee_id, gen_random_uuid(), household_id, member_id, measure, item_kind, state, amount, effective_on, reason, over_plan_reason, cancelled_on, cancel_reason, decision_id, recorded_at, recorded_by, updated_at, version from assignment where id = '${id}'`,
      ],
      '23505',
      'assignment_once',
    ],
    ['a second Tet gift of the year', [gift('2', 2025), gift('3', 2026), gift('4', 2025)], '23505', 'assignment_once'],
    [
      'a member of another household',
      [
        assign(
          anyHousehold,
          'SPONSORSHIP',
          id,
          ', member_id',
          `, (select id from household_member where household_id <> ${anyHousehold} limit 1)`,
        ),
      ],
      '23503',
      'assignment_committee_id_household_id_member_id_fkey',
    ],
    [
      'a cancelled support without a reason',
      [`update assignment set state = 'CANCELLED', cancelled_on = '2024-06-02'`],
      '23514',
      'assignment_cancelled',
    ],
    [
      'a cancelled support that comes back',
      [
        `update assignment set state = 'CANCELLED', cancelled_on = '2024-06-02', cancel_reason = 'x'`,
        `update assignment set state = 'ASSIGNED', cancelled_on = null, cancel_reason = null`,
      ],
      '23514',
      'assignment_stays_cancelled',
    ],
    [
      'legs below the rate',
      [
        assign(without, 'HOUSING_NEW_BUILD', id),
        legs(id, 'HOUSING_NEW_BUILD', [
          ['leg-1', 'new-build/leg-1', 50_000_000],
          ['leg-2', 'new-build/womens-union', 49_999_999],
        ]),
      ],
      '23514',
      'assignment_leg_adds_up',
    ],
    [
      'legs above the rate',
      [
        assign(without, 'SAVINGS_BOOK', id),
        legs(id, 'SAVINGS_BOOK', [[null, 'savings-book/district-fund', 20_000_001]]),
      ],
      '23514',
      'assignment_leg_adds_up',
    ],
    [
      'one leg of two',
      [
        assign(without, 'HOUSING_NEW_BUILD', id),
        legs(id, 'HOUSING_NEW_BUILD', [['leg-1', 'new-build/leg-1', 100_000_000]]),
      ],
      '23514',
      'assignment_leg_adds_up',
    ],
    [
      'legs against the amount of the assignment',
      [
        assign(without, 'EDUCATION_SUPPORT', id, ', amount', ', 9000000'),
        legs(id, 'EDUCATION_SUPPORT', [[null, 'education/bia-ba', 3_000_000]]),
      ],
      '23514',
      'assignment_leg_adds_up',
    ],
    [
      'a pledge of another measure',
      [assign(without, 'SAVINGS_BOOK', id), legs(id, 'SAVINGS_BOOK', [[null, 'education/bia-ba', 20_000_000]])],
      '23503',
      'assignment_leg_committee_id_measure_pledge_fkey',
    ],
    ['a changed leg', [`update assignment_leg set amount = 1`], '23001', 'assignment_leg_append_only'],
    ['a changed decision', [`update decision set outcome = 'DENIED'`], '23001', 'decision_append_only'],
    ['a removed event', [`delete from audit_event`], '23001', 'audit_event_append_only'],
    [
      'an event out of its chain',
      [
        `insert into audit_event select committee_id, gen_random_uuid(), aggregate, aggregate_id, sequence, previous_hash, hash, action, actor, role, effective_on, recorded_at, request_id, payload from audit_event`,
      ],
      '23505',
      'audit_event_chain',
    ],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await failureOf(...statements)).toEqual({ code, constraint });
  });

  it('nothing that is right: the same statements with right values pass', async () => {
    const right = legs(id, 'HOUSING_NEW_BUILD', [
      ['leg-1', 'new-build/leg-1', 50_000_000],
      ['leg-2', 'new-build/womens-union', 50_000_000],
    ]);
    expect(await failureOf(assign(without, 'HOUSING_NEW_BUILD', id), right)).toBeNull();
    expect(
      await failureOf(
        assign(without, 'SAVINGS_BOOK', id),
        legs(id, 'SAVINGS_BOOK', [[null, 'savings-book/district-fund', 20_000_000]]),
      ),
    ).toBeNull();
    expect(await failureOf(gift('2', 2025), gift('3', 2026))).toBeNull();
    const cancelled = `update assignment set state = 'CANCELLED', cancelled_on = '2024-06-02', cancel_reason = 'x' where household_id = ${withBook}`;
    expect(await failureOf(assign(without, 'TET_GIFT', id), cancelled)).toBeNull();
  });

  it('speaks the vocabularies of the rules library, word for word', async () => {
    const { rows } = await sql<{ of: string; def: string }>`
      select c.relname || '.' || a.attname as of, pg_get_constraintdef(k.oid) as def
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'c' and array_length(k.conkey, 1) = 1`.execute(database.writers);
    const wordsOf = (column: string) => {
      const defs = rows
        .filter(({ of, def }) => of === column && def.includes("'") && !def.includes('~'))
        .map(({ def }) => def);
      return new Set(defs.flatMap((def) => [...def.matchAll(/'([A-Z_0-9]+)'/g)].map(([, word]) => word)));
    };
    expect(wordsOf('household.class')).toEqual(new Set(vocabulary.householdClasses));
    expect(wordsOf('household.standard')).toEqual(new Set(vocabulary.standards));
    expect(wordsOf('household.housing_works')).toEqual(new Set(vocabulary.housingWorks));
    expect(wordsOf('household_member.relation')).toEqual(new Set(vocabulary.memberRelations));
    expect(wordsOf('household_member.sex')).toEqual(new Set(vocabulary.sexes));
    expect(wordsOf('household_member.school_level')).toEqual(new Set(vocabulary.schoolLevels));
    expect(wordsOf('household_review.causes')).toEqual(new Set(vocabulary.povertyCauses));
    expect(wordsOf('household_review.deprivations')).toEqual(new Set(vocabulary.deprivations));
    expect(wordsOf('household_review.kind')).toEqual(new Set(vocabulary.reviewKinds));
    expect(wordsOf('classification_decision.change')).toEqual(new Set(vocabulary.classificationChanges));
    expect(wordsOf('need.kind')).toEqual(new Set(vocabulary.needKinds));
  });
});

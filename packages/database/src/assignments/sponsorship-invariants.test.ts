import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let committee: string;
let household: string;
let member: string;
let decision: string;
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase());
  const { rows } = await sql<{ household: string; member: string; decision: string }>`
    select m.household_id as household, m.id as member, d.id as decision from household_member m
    cross join lateral (select id from decision order by id limit 1) d order by m.id limit 1`.execute(database.writers);
  [household = '', member = '', decision = ''] = [rows[0]?.household, rows[0]?.member, rows[0]?.decision];
});
afterAll(() => database.drop());

async function failureOf(statement: string): Promise<string | null> {
  try {
    await sql.raw(statement).execute(database.writers);
    return null;
  } catch (error) {
    const failure = postgresFailure(error);
    return failure?.constraint ?? failure?.code ?? String(error);
  }
}

type Values = Readonly<Record<string, string>>;

function insert(table: string, fixed: Values, values: Values): string {
  const row: Values = {
    ...{ committee_id: `'${committee}'`, id: `'${randomUUIDv7()}'`, household_id: `'${household}'` },
    ...{
      decision_id: `'${decision}'`,
      recorded_at: 'now()',
      recorded_by: `'x'`,
      updated_at: 'now()',
      updated_by: `'x'`,
    },
    ...{ version: '1', ...fixed, ...values },
  };
  const names = Object.keys(row);
  return `insert into ${table} (${names.join(', ')}) values (${names.map((name) => row[name]).join(', ')})`;
}

const sponsorship = (values: Values = {}) =>
  insert(
    'sponsorship',
    {
      ...{ member_id: `'${member}'`, sponsor_kind: `'BENEFACTOR'`, sponsor_name: `'A'`, sponsor_key: `'name/a'` },
      ...{ starts_on: `'2026-01-01'`, basis: `'B'`, state: `'RUNNING'` },
    },
    values,
  );
const gift = (values: Values = {}) =>
  insert(
    'gift',
    {
      ...{ year: '2026', giver_kind: `'BENEFACTOR'`, giver_name: `'A'`, giver_key: `'name/a'` },
      ...{ given_on: `'2026-02-01'`, amount: '500000' },
    },
    values,
  );
const byFront = {
  ...{ sponsor_kind: `'AGENCY'`, sponsor_agency: `'fatherland-front'`, sponsor_name: 'null' },
  sponsor_key: `'agency/fatherland-front'`,
};

describe('a sponsorship in the database', () => {
  it.each<[string, Values, string | null]>([
    ['of a body', { ...byFront, starts_on: `'2025-01-01'`, until: `'2026-01-01'` }, null],
    ['of a body and a name', { ...byFront, sponsor_name: `'A'` }, 'sponsorship_of_one_sponsor'],
    [
      'of a body under the key of another',
      { ...byFront, sponsor_key: `'agency/red-cross'` },
      'sponsorship_of_one_sponsor',
    ],
    ['of a name under the key of a body', { sponsor_key: `'agency/red-cross'` }, 'sponsorship_of_one_sponsor'],
    ['of nobody', { sponsor_name: 'null' }, 'sponsorship_of_one_sponsor'],
    ['that ends as it begins', { until: `'2026-01-01'` }, 'sponsorship_period'],
    [
      'that ended without an end',
      { state: `'ENDED'`, closed_on: `'2026-02-01'`, closing_reason: `'x'` },
      'sponsorship_closed',
    ],
    ['that was voided without a reason', { state: `'VOIDED'`, closed_on: `'2026-02-01'` }, 'sponsorship_closed'],
    ['that corrects without a reason', { corrects: `'${randomUUIDv7()}'` }, 'sponsorship_correction_explained'],
  ])('%s', async (_name, values, expected) => {
    expect(await failureOf(sponsorship(values))).toBe(expected);
  });

  it('is once a sponsor, person and time', async () => {
    const c = { sponsor_name: `'C'`, sponsor_key: `'name/c'` };
    expect(await failureOf(sponsorship({ ...c, until: `'2026-06-01'` }))).toBeNull();
    expect(await failureOf(sponsorship({ ...c, starts_on: `'2026-05-31'` }))).toBe('sponsorship_once');
    expect(await failureOf(sponsorship({ ...c, starts_on: `'2025-01-01'` }))).toBe('sponsorship_once');
    expect(await failureOf(sponsorship({ ...c, starts_on: `'2025-01-01'`, until: `'2026-01-01'` }))).toBeNull();
    expect(await failureOf(sponsorship({ ...c, starts_on: `'2026-06-01'` }))).toBeNull();
  });

  it('is never two at once, whoever comes first, in each of 20 rounds', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const name = { sponsor_name: `'R${round}'`, sponsor_key: `'name/r${round}'` };
      const failures = await Promise.all([1, 2, 3, 4].map(() => failureOf(sponsorship(name))));
      expect(failures.filter((failure) => failure === null)).toHaveLength(1);
    }
  });

  it('goes forward and keeps what it says', async () => {
    const id = randomUUIDv7();
    await failureOf(sponsorship({ id: `'${id}'`, sponsor_name: `'D'`, sponsor_key: `'name/d'` }));
    const set = (changes: string) => failureOf(`update sponsorship set ${changes} where id = '${id}'`);
    const close = (state: string, more = '') =>
      set(`state = '${state}', closed_on = '2026-02-01', closing_reason = 'x', version = version + 1${more}`);
    expect(await set(`basis = 'C', version = version + 1`)).toBe('sponsorship_kept');
    expect(await set(`until = '2027-01-01', version = version + 1`)).toBe('sponsorship_kept');
    expect(await close('VOIDED', `, until = '2026-02-01'`)).toBe('sponsorship_kept');
    expect(await close('ENDED', `, until = '2026-02-01', starts_on = '2026-01-02'`)).toBe('sponsorship_kept');
    expect(await close('ENDED', `, until = '2026-02-01'`)).toBeNull();
    expect(await close('ENDED', `, until = '2026-03-01'`)).toBe('sponsorship_kept');
    expect(await set(`state = 'RUNNING', closed_on = null, closing_reason = null, version = version + 1`)).toBe(
      'sponsorship_kept',
    );
    expect(await close('VOIDED')).toBeNull();
    expect(await close('ENDED')).toBe('sponsorship_kept');
    expect(await failureOf(`delete from sponsorship where id = '${id}'`)).toBe('sponsorship_kept');
    expect(await failureOf('truncate sponsorship')).toBe('sponsorship_append_only');
  });
});

describe('a gift in the database', () => {
  it.each<[string, Values, string | null]>([
    ['of money', {}, null],
    ['in kind', { giver_name: `'B'`, giver_key: `'name/b'`, amount: 'null', goods: `'Gạo'` }, null],
    ['of nothing', { amount: 'null' }, 'gift_is_something'],
    ['of 0 đồng', { amount: '0' }, 'gift_amount_check'],
    ['of more than money can be', { amount: '9007199254740992' }, 'gift_amount_check'],
    ['of the same giver in the year', { giver_name: `'a'` }, 'gift_once'],
    ['of another year', { year: '2027' }, 'gift_of_its_year'],
    ['of December before', { year: '2027', given_on: `'2026-12-01'` }, null],
    ['of November before', { year: '2028', given_on: `'2027-11-30'` }, 'gift_of_its_year'],
    ['of nobody', { giver_name: 'null' }, 'gift_of_one_giver'],
    ['voided without a reason', { voided_on: `'2026-02-02'` }, 'gift_voided'],
    ['that corrects without a reason', { corrects: `'${randomUUIDv7()}'` }, 'gift_correction_explained'],
  ])('%s', async (_name, values, expected) => {
    expect(await failureOf(gift(values))).toBe(expected);
  });

  it('is voided once, and nothing else of it changes', async () => {
    const id = randomUUIDv7();
    await failureOf(gift({ id: `'${id}'`, giver_name: `'E'`, giver_key: `'name/e'` }));
    const set = (changes: string) => failureOf(`update gift set ${changes} where id = '${id}'`);
    expect(await set('amount = 1, version = version + 1')).toBe('gift_kept');
    expect(await set('version = version + 1')).toBe('gift_kept');
    const voided = `voided_on = '2026-02-02', void_reason = 'x'`;
    expect(await set(voided)).toBe('gift_kept');
    expect(await set(`${voided}, amount = 1, version = version + 1`)).toBe('gift_kept');
    expect(await set(`${voided}, version = version + 1`)).toBeNull();
    expect(await set('voided_on = null, void_reason = null, version = version + 1')).toBe('gift_kept');
    expect(await failureOf(`delete from gift where id = '${id}'`)).toBe('gift_kept');
    expect(await failureOf('truncate gift')).toBe('gift_append_only');
    expect(await failureOf(gift({ giver_name: `'E'`, giver_key: `'name/e'` }))).toBeNull();
  });
});

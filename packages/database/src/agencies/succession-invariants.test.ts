import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFailure } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let committee: string;
beforeAll(async () => {
  ({ database, committee } = await openDemoDatabase());
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
function insert(table: string, row: Values): string {
  const names = Object.keys(row);
  return `insert into ${table} (${names.join(', ')}) values (${names.map((name) => row[name]).join(', ')})`;
}
const recorded = { recorded_at: 'now()', recorded_by: `'x'` };
const succession = (id: string, values: Values = {}) =>
  insert('succession', {
    ...{ committee_id: `'${committee}'`, id: `'${id}'`, from_place: `'ha-cau-2024'`, succeeds_on: `'2025-07-01'` },
    ...{ scope: `'WHOLE'`, basis: `'NQ'`, verified: 'true', ...recorded, updated_at: 'now()', updated_by: `'x'` },
    ...{ version: '1', ...values },
  });
const successor = (id: string, values: Values = {}) =>
  insert('succession_successor', {
    ...{ committee_id: `'${committee}'`, succession_id: `'${id}'`, scope: `'WHOLE'`, position: '1' },
    ...{ to_place: `'ha-dong-2025'`, ...values },
  });

describe('a recorded succession in the database', () => {
  it('is once a unit and day, and whole once a unit, while it holds', async () => {
    const id = randomUUIDv7();
    expect(await failureOf(succession(id))).toBeNull();
    expect(await failureOf(succession(randomUUIDv7(), { scope: `'PART'` }))).toBe('succession_once');
    expect(await failureOf(succession(randomUUIDv7(), { succeeds_on: `'2025-08-01'` }))).toBe('succession_whole_once');
    const withdraw = `update succession set withdrawn_on = '2025-08-01', withdrawal_reason = 'x', version = version + 1`;
    expect(await failureOf(`update succession set verified = false, version = version + 1 where id = '${id}'`)).toBe(
      'succession_kept',
    );
    expect(await failureOf(`${withdraw}, basis = 'y' where id = '${id}'`)).toBe('succession_kept');
    expect(await failureOf(`${withdraw} where id = '${id}'`)).toBeNull();
    expect(await failureOf(`${withdraw} where id = '${id}'`)).toBe('succession_kept');
    expect(await failureOf(`delete from succession where id = '${id}'`)).toBe('succession_kept');
    expect(await failureOf(succession(randomUUIDv7()))).toBeNull();
  });

  it.each<[string, Values, string]>([
    ['of nothing', { from_place: 'null' }, 'succession_of_one'],
    ['of a unit and a body', { from_agency: `'red-cross'` }, 'succession_of_one'],
    ['of a unit that is not there', { from_place: `'nowhere'` }, 'succession_committee_id_from_place_fkey'],
    ['of a ward code', { from_place: `'09556'` }, 'succession_committee_id_from_place_fkey'],
    [
      'withdrawn without a reason',
      { withdrawn_on: `'2025-08-01'`, from_place: `'la-khe-2024'` },
      'succession_withdrawn',
    ],
  ])('%s is refused', async (_name, values, expected) => {
    expect(await failureOf(succession(randomUUIDv7(), values))).toBe(expected);
  });

  it('has units after units, bodies after bodies, one after a whole, and never changes them', async () => {
    const [whole, parts, body] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    await failureOf(succession(whole, { from_place: `'van-phuc-2024'` }));
    await failureOf(succession(parts, { from_place: `'phu-la-2024'`, scope: `'PART'` }));
    await failureOf(succession(body, { from_place: 'null', from_agency: `'red-cross'` }));
    expect(await failureOf(successor(whole, { to_place: `'van-phuc-2024'` }))).toBe('succession_successor_of_its_kind');
    expect(await failureOf(successor(whole, { to_place: 'null', to_agency: `'red-cross'` }))).toBe(
      'succession_successor_of_its_kind',
    );
    expect(await failureOf(successor(body))).toBe('succession_successor_of_its_kind');
    expect(await failureOf(successor(whole, { to_agency: `'red-cross'` }))).toBe('succession_successor_is_one');
    expect(await failureOf(successor(whole, { scope: `'PART'` }))).toBe(
      'succession_successor_committee_id_succession_id_scope_fkey',
    );
    expect(await failureOf(successor(whole))).toBeNull();
    expect(await failureOf(successor(whole, { position: '2', to_place: `'kien-hung-2025'` }))).toBe(
      'succession_successor_of_whole',
    );
    expect(await failureOf(successor(parts, { scope: `'PART'` }))).toBeNull();
    expect(await failureOf(successor(parts, { scope: `'PART'`, position: '2' }))).toBe('succession_successor_once');
    expect(await failureOf(`update succession_successor set position = 9`)).toBe('succession_successor_append_only');
    expect(await failureOf(`delete from succession_successor`)).toBe('succession_successor_append_only');
  });
});

describe('a later body in the database', () => {
  const body = (values: Values = {}) =>
    insert('later_agency', {
      ...{ committee_id: `'${committee}'`, id: `'later/${randomUUIDv7()}'`, name_vi: `'Phòng A'`, name_en: `'A'` },
      ...{ kind: `'DIVISION'`, basis: `'NQ'`, ...recorded, ...values },
    });
  it('has an id of its own kind, is once a name and unit, and never changes', async () => {
    expect(await failureOf(body())).toBeNull();
    expect(await failureOf(body())).toBe('later_agency_once');
    expect(await failureOf(body({ place: `'ha-dong-2025'` }))).toBeNull();
    expect(await failureOf(body({ id: `'labour-division'`, name_vi: `'B'` }))).toBe('later_agency_id_check');
    expect(await failureOf(`update later_agency set basis = 'y'`)).toBe('later_agency_append_only');
    expect(await failureOf(`delete from later_agency`)).toBe('later_agency_append_only');
  });
});

describe('a handover in the database', () => {
  const signers = `'[{"side": "GIVING"}, {"side": "RECEIVING"}]'`;
  const handover = (values: Values = {}) =>
    insert('household_handover', {
      ...{
        committee_id: `'${committee}'`,
        id: `'${randomUUIDv7()}'`,
        from_place: `'ha-cau-2024'`,
        to_place: `'ha-dong-2025'`,
      },
      household_id: `(select id from household where place = 'ha-cau-2024' order by id limit 1)`,
      ...{ origin_place: `'ha-cau-2024'`, handed_over_on: `'2025-07-01'`, minutes_number: `'1'`, signers },
      ...{ items: `array['Hồ sơ']`, ...recorded, ...values },
    });
  it.each<[string, Values, string | null]>([
    ['from where the file does not lie', { from_place: `'la-khe-2024'` }, 'household_handover_from_its_place'],
    ['to where it lies', { to_place: `'ha-cau-2024'` }, 'household_handover_differs'],
    ['signed by one side', { signers: `'[{"side": "GIVING"}]'` }, 'household_handover_signed'],
    ['of nothing', { items: `'{}'` }, 'household_handover_of_something'],
    ['of an empty line', { items: `array['x', '']` }, 'household_handover_of_something'],
    ['once more without a reason', { origin_place: `'la-khe-2024'` }, 'household_handover_again_explained'],
    ['by minutes that both signed', {}, null],
  ])('%s', async (_name, values, expected) => {
    expect(await failureOf(handover(values))).toBe(expected);
  });

  it('never changes', async () => {
    expect(await failureOf(`update household_handover set minutes_number = '2'`)).toBe(
      'household_handover_append_only',
    );
    expect(await failureOf('delete from household_handover')).toBe('household_handover_append_only');
  });
});

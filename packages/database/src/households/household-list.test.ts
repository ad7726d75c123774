import { compareVietnameseNames, householdClasses } from '@vuonlen/plan/households';
import { compareVietnamese } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadCursor, type Scope, wholeCommittee, writeCursor } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import {
  countHouseholds,
  type HouseholdOrder,
  type HouseholdOrderField,
  type HouseholdRecord,
  type HouseholdWhere,
  listHouseholds,
} from './index.ts';

let database: TestDatabase;
let scope: Scope;
let everyone: HouseholdRecord[];

async function walk(orderBy: HouseholdOrder, first: number, where: HouseholdWhere = {}): Promise<HouseholdRecord[]> {
  const all: HouseholdRecord[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listHouseholds(database.readers, scope, { where, orderBy, first, after });
    all.push(...page.edges.map(({ node }) => node));
    expect(page.hasPreviousPage).toBe(after !== null);
    if (!page.hasNextPage) return all;
    after = page.edges.at(-1)?.cursor ?? null;
  }
}

beforeAll(async () => {
  const demo = await openDemoDatabase();
  database = demo.database;
  scope = wholeCommittee(demo.committee);
  everyone = await walk({ field: 'HEAD_NAME', direction: 'ASC' }, 500);
});
afterAll(() => database.drop());

const someId = '01900000-0000-7000-8000-000000000001';
const at = (value: string) => writeCursor({ field: 'UPDATED_AT ASC', value, id: someId });
const fields: HouseholdOrderField[] = ['CODE', 'HEAD_NAME', 'PLACE', 'CLASS', 'UPDATED_AT'];

describe('pages of the register', () => {
  it.each(fields.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))(
    'by %s %s neither lose nor repeat a household, however small they are',
    async (field, direction) => {
      const ids = (await walk({ field, direction }, 7)).map(({ id }) => id);
      expect(ids).toHaveLength(84);
      expect(new Set(ids).size).toBe(84);
      const other = direction === 'ASC' ? 'DESC' : 'ASC';
      expect((await walk({ field, direction: other }, 500)).map(({ id }) => id)).toEqual(ids.toReversed());
    },
  );

  it('go on where they were when a household before them is changed', async () => {
    const orderBy: HouseholdOrder = { field: 'CODE', direction: 'ASC' };
    const first = await listHouseholds(database.readers, scope, { orderBy, first: 10 });
    const rest = await listHouseholds(database.readers, scope, {
      orderBy,
      first: 500,
      after: first.edges.at(-1)?.cursor,
    });
    const known = first.edges[3]?.node;
    await sql`update household set code = 'AA-000' where id = ${known?.id}`.execute(database.writers);
    const again = await listHouseholds(database.readers, scope, {
      orderBy,
      first: 500,
      after: first.edges.at(-1)?.cursor,
    });
    expect(again.edges.map(({ cursor }) => cursor)).toEqual(rest.edges.map(({ cursor }) => cursor));
    await sql`update household set code = ${known?.code} where id = ${known?.id}`.execute(database.writers);
  });

  it('order names as Vietnamese lists do, and wards by the Vietnamese alphabet', async () => {
    const names = everyone.map(({ headName }) => headName);
    expect(names).toEqual(names.toSorted(compareVietnameseNames));
    const { rows } = await sql<{
      name: string;
    }>`select distinct name_vi as name from place join household on household.place = place.id
      order by 1`.execute(database.writers);
    const wards = rows.map(({ name }) => name);
    expect(wards).toEqual(wards.toSorted(compareVietnamese));
    expect(wards.indexOf('Đồng Mai')).toBeGreaterThan(wards.indexOf('Dương Nội'));
    expect(wards.indexOf('Đồng Mai')).toBeLessThan(wards.indexOf('Hà Cầu'));
  });

  it.each<readonly [string, string]>([
    ['of another order', writeCursor({ field: 'CODE DESC', value: 'x', id: '01900000-0000-7000-8000-000000000001' })],
    [
      'with a value that is no time',
      writeCursor({ field: 'UPDATED_AT ASC', value: "x'; --", id: '01900000-0000-7000-8000-000000000001' }),
    ],
    ['with an id that is none', writeCursor({ field: 'UPDATED_AT ASC', value: '2024-01-01 00:00:00+00', id: 'x' })],
    ['that is no cursor at all', 'garbage'],
    ['that is empty', ''],
    ['with something behind it', `${at('2024-01-01 00:00:00+00')}==`],
    ...['2024-99-99 00:00:00+00', '2024-02-30 00:00:00+00', '2024-01-01 25:00:00+00', '0000-01-01 00:00:00+00'].map(
      (time) => [`of ${time}`, at(time)] as const,
    ),
  ])('refuse a cursor %s', async (_name, after) => {
    const orderBy: HouseholdOrder = { field: 'UPDATED_AT', direction: 'ASC' };
    const asked = listHouseholds(database.readers, scope, { orderBy, first: 3, after });
    await expect(asked).rejects.toThrow(BadCursor);
    await expect(asked).rejects.toThrow('The cursor is not one of this list and order.');
  });

  it.each<[HouseholdOrderField, string]>([
    ['CLASS', 'x'],
    ['CLASS', '99999999999999999999'],
    ['HEAD_NAME', 'x\0'],
    ['CODE', '\ud800'],
    ['PLACE', 'x'.repeat(1001)],
  ])('by %s refuse a cursor whose value is no such value', async (field, value) => {
    const after = writeCursor({ field: `${field} ASC`, value, id: someId });
    const asked = listHouseholds(database.readers, scope, { orderBy: { field, direction: 'ASC' }, first: 3, after });
    await expect(asked).rejects.toThrow(BadCursor);
  });
});

describe('conditions', () => {
  const found = async (where: HouseholdWhere) => {
    const rows = await walk({ field: 'CODE', direction: 'ASC' }, 500, where);
    expect(await countHouseholds(database.readers, scope, where)).toBe(rows.length);
    return rows;
  };

  it('find a name with and without diacritics, in any case', async () => {
    const target = everyone.find(({ headName }) => /Đ/.test(headName));
    const plain = target?.headName
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .replaceAll('Đ', 'd')
      .replaceAll('đ', 'd')
      .toUpperCase();
    for (const search of [target?.headName, plain, ` ${plain?.toLowerCase()} `, target?.headName.normalize('NFD')]) {
      expect((await found({ search })).map(({ id }) => id)).toContain(target?.id);
    }
  });

  it('fold every letter of the Vietnamese alphabet', async () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
    const text = letters + letters.toUpperCase();
    const { rows } = await sql<{ folded: string }>`select fold_vietnamese(${text}) as folded`.execute(database.writers);
    expect(rows[0]?.folded).toMatch(/^[a-z]+$/);
    expect(rows[0]?.folded).toHaveLength(text.length);
  });

  it('take %, _ and \\ of a search as letters, and NUL as nothing', async () => {
    const folded = ['％', '＿', '＼', '﹪', '﹨'];
    for (const search of ['%', '_', '\\', "'", ...folded]) expect(await found({ search }), search).toEqual([]);
    expect(await found({ search: '\0' })).toHaveLength(84);
  });

  it('find those signs where they stand', async () => {
    const [known] = everyone;
    const write = (address: string | null | undefined) =>
      sql`update household set address = ${address} where id = ${known?.id}`.execute(database.writers);
    await write('Ngõ 5% a_b c\\d');
    for (const search of ['5% a', '5％', 'a_b', 'ａ＿ｂ', 'c\\d']) {
      expect(
        (await found({ search })).map(({ id }) => id),
        search,
      ).toEqual([known?.id]);
    }
    await write(known?.address);
  });

  it('find by member, code, ward, class, standard, need, id', async () => {
    const { rows } = await sql<{ name: string; household: string }>`select full_name as name, household_id as household
      from household_member where relation = 'GRANDCHILD' limit 1`.execute(database.writers);
    expect((await found({ search: rows[0]?.name })).map(({ id }) => id)).toContain(rows[0]?.household);
    expect(await found({ search: 'pl-017' })).toHaveLength(1);
    expect(await found({ place: ['ha-cau-2024', 'yen-nghia-2024'] })).toHaveLength(5);
    expect(await found({ class: ['NEAR_POOR'] })).toHaveLength(84);
    expect(await found({ class: householdClasses.filter((one) => one !== 'NEAR_POOR') })).toEqual([]);
    expect(await found({ standard: ['CENTRAL'] })).toHaveLength(2);
    expect(await found({ need: ['HOUSING_NEW_BUILD'] })).toHaveLength(5);
    expect(await found({ ids: everyone.slice(0, 3).map(({ id }) => id) })).toHaveLength(3);
    expect(await found({ ids: [] })).toEqual([]);
    expect(await found({ place: [] })).toEqual([]);
  });

  it('split the register by supports', async () => {
    const has = await found({ hasMeasure: ['SAVINGS_BOOK'] });
    const lacks = await found({ lacksMeasure: ['SAVINGS_BOOK'] });
    expect(has.length + lacks.length).toBe(84);
    expect(has.length).toBeGreaterThan(18);
    const bare = await found({ withoutSupport: true });
    expect(bare.length + (await found({ withoutSupport: false })).length).toBe(84);
    expect(await found({ hasMeasure: ['SAVINGS_BOOK', 'HOUSING_NEW_BUILD'] })).toEqual([]);
    const built = await found({ hasMeasure: ['HOUSING_NEW_BUILD'] });
    expect(built.length).toBeGreaterThan(0);
    const either = await found({ hasAnyMeasure: ['SAVINGS_BOOK', 'HOUSING_NEW_BUILD'] });
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
    expect(ids(either)).toEqual(ids([...has, ...built]));
  });
});

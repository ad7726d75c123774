import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPledgeCounters } from '../funding/index.ts';
import { wholeCommittee } from '../kernel/index.ts';
import { readProgress } from '../reports/index.ts';
import { openDemoDatabase } from '../testing/index.ts';
import { type DemoOptions, loadDemoRegister } from './index.ts';

async function openDemo(options: DemoOptions) {
  const { database, committee } = await openDemoDatabase(options);
  const query = async <T>(text: string) => (await sql<T>`${sql.raw(text)}`.execute(database.writers)).rows;
  return { database, committee, query };
}

type Demo = Awaited<ReturnType<typeof openDemo>>;

describe('the demo register with every support of the plan', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo({ assignments: 'ALL' });
  });
  afterAll(() => demo.database.drop());

  it('has the 84 households of the six wards, 2 and 82 by standard, all marked as invented', async () => {
    const wards = await demo.query<{ place: string; count: number }>(
      'select place, count(*) from household where demo group by place order by count(*)',
    );
    expect(wards.map(({ place, count }) => [place, count])).toEqual([
      ['ha-cau-2024', 2],
      ['yen-nghia-2024', 3],
      ['phu-luong-2024', 17],
      ['dong-mai-2024', 19],
      ['duong-noi-2024', 21],
      ['bien-giang-2024', 22],
    ]);
    for (const ward of haDong2024.baseline.wards) {
      expect(wards.find(({ place }) => place === ward.place)?.count).toBe(ward.households.value);
    }
    const standards = await demo.query<{ standard: string; count: number }>(
      'select standard, count(*) from household group by standard',
    );
    expect(new Map(standards.map(({ standard, count }) => [standard, count]))).toEqual(
      new Map([
        ['CENTRAL', 2],
        ['CITY', 82],
      ]),
    );
  });

  it('fits every figure of the plan: planned quantity and money of each measure', async () => {
    const progress = await readProgress(demo.database.readers, wholeCommittee(demo.committee));
    const figures = progress.measures
      .filter(({ plannedQuantity }) => plannedQuantity !== null)
      .map((row) => [row.measure, row.allocatedQuantity, row.plannedQuantity, row.allocated, row.planned]);
    expect(figures).toEqual([
      ['HOUSING_NEW_BUILD', 5, 5, 500_000_000, 500_000_000],
      ['HOUSING_REPAIR', 1, 1, 60_000_000, 60_000_000],
      ['SAVINGS_BOOK', 78, 78, 1_560_000_000, 1_560_000_000],
      ['EDUCATION_SUPPORT', 97, 97, 811_500_000, 811_500_000],
      ['ESSENTIAL_ITEMS', 14, 14, 84_000_000, 84_000_000],
      ['STUDENT_BICYCLE', 18, 18, 36_000_000, 36_000_000],
    ]);
    expect(progress).toMatchObject({ planned: 3_051_500_000, allocated: 3_051_500_000 });
    expect(progress).toMatchObject({ households: 84, exited: 84, withoutSupport: 0 });
  });

  it('uses every pledge to its limit', async () => {
    const counters = await listPledgeCounters(demo.database.readers, demo.committee);
    expect(counters).toHaveLength(haDong2024.pledges.length);
    expect(counters.filter(({ limit, used }) => limit !== used)).toEqual([]);
  });

  it('invents only people who cannot exist, of all ages', async () => {
    const [people] = await demo.query<{ wrong: number; young: number; old: number; count: number }>(`
      select count(*) filter (where citizen_number not like '999%') as wrong, count(*),
        count(*) filter (where birth_year >= 2019) as young, count(*) filter (where birth_year < 1964) as old
      from household_member`);
    expect(people).toMatchObject({ wrong: 0 });
    expect(people?.young).toBeGreaterThan(5);
    expect(people?.old).toBeGreaterThan(20);
    expect(people?.count).toBeGreaterThan(250);
    const [repeated] = await demo.query<{ count: number }>(
      'select count(*) - count(distinct citizen_number) as count from household_member',
    );
    expect(repeated?.count).toBe(0);
  });

  it('gives each pupil a birth year that fits the grade of 2024–2025', async () => {
    const misfits = await demo.query(`select full_name, grade, birth_year from household_member
      where grade is not null and birth_year <> 2019 - grade`);
    expect(misfits).toEqual([]);
  });

  it('is refused where households exist', async () => {
    await expect(loadDemoRegister(demo.database.writers, demo.committee, haDong2024)).rejects.toMatchObject({
      code: 'REGISTER_NOT_EMPTY',
    });
  });
});

describe('the demo register in the middle of June 2024', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await openDemo({});
  });
  afterAll(() => demo.database.drop());

  it('has two wards done, others begun, and something left of what the plan foresees', async () => {
    const progress = await readProgress(demo.database.readers, wholeCommittee(demo.committee));
    expect(progress.exited).toBe(0);
    expect(progress.withoutSupport).toBeGreaterThan(20);
    expect(progress.withoutSupport).toBeLessThan(60);
    const byWard = new Map(progress.wards.map((ward) => [ward.place, ward]));
    const books = (place: string) =>
      byWard.get(place)?.cells.find(({ measure }) => measure === 'SAVINGS_BOOK')?.quantity;
    expect(books('ha-cau-2024')).toBe(2);
    expect(books('phu-luong-2024')).toBe(16);
    expect(progress.measures.find(({ measure }) => measure === 'EDUCATION_SUPPORT')?.allocatedQuantity).toBe(0);
  });

  it('is the same each time it is invented', async () => {
    const other = await openDemo({});
    const text = `select string_agg(h.id::text || h.head_name || m.id::text || m.full_name || m.citizen_number, ',' order by m.id)
      as all from household h join household_member m on m.household_id = h.id`;
    expect(await other.query(text)).toEqual(await demo.query(text));
    await other.database.drop();
  });

  it('without assignments leaves them all to the committee', async () => {
    const bare = await openDemo({ assignments: 'NONE' });
    expect(await bare.query('select count(*) from household')).toEqual([{ count: 84 }]);
    expect(await bare.query('select count(*) from assignment')).toEqual([{ count: 0 }]);
    await bare.database.drop();
  });
});

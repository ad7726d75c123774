import { randomUUIDv7 } from 'node:crypto';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '../audit/index.ts';
import { insertCommittee, type Tables } from '../kernel/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { loadPlan } from './index.ts';

describe('loadPlan', () => {
  let database: TestDatabase;
  const committee = randomUUIDv7();
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.writers.transaction().execute((trx) =>
      insertCommittee(trx, {
        id: committee,
        slug: 'ha-dong',
        name: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
        workingDate: null,
        demo: false,
        wardMoneyStays: true,
        recordedAt: new Date(),
      }),
    );
  });
  afterAll(() => database.drop());

  const count = async (table: keyof Tables) => {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(database.writers);
    return rows[0]?.count;
  };

  it('writes the revision and what follows from it', async () => {
    const first = await loadPlan(database.writers, committee, haDong2024);
    expect(first.changed).toBe(true);
    expect(await count('plan_revision')).toBe(1);
    expect(await count('measure')).toBe(haDong2024.measures.length);
    expect(await count('pledge')).toBe(haDong2024.pledges.length);
    expect(await count('pledge_counter')).toBe(haDong2024.pledges.length);
    expect(await count('duty')).toBe(haDong2024.duties.length);
    expect(await count('agency')).toBe(haDong2024.agencies.length);
    expect(await count('place')).toBeGreaterThanOrEqual(haDong2024.places.length);
    expect(await count('place_succession')).toBeGreaterThan(30);
  });

  it('gives the measures the money of the plan', async () => {
    const { rows } = await sql<{ total: number }>`select sum(planned_amount) as total from measure`.execute(
      database.writers,
    );
    expect(rows[0]?.total).toBe(3_051_500_000);
  });

  it('writes nothing when the same content comes again', async () => {
    expect(await loadPlan(database.writers, committee, haDong2024)).toMatchObject({ changed: false });
    expect(await count('plan_revision')).toBe(1);
    expect(await count('audit_event')).toBe(1);
  });

  it('adopts a changed document in place of the old one, and takes away what it no longer has', async () => {
    const [dropped] = haDong2024.duties;
    const changed = { ...haDong2024, duties: haDong2024.duties.slice(1) };
    expect(await loadPlan(database.writers, committee, changed)).toMatchObject({ changed: true });
    const { rows } = await sql<{ id: string }>`select id from duty where id = ${dropped?.id}`.execute(database.writers);
    expect(rows).toEqual([]);
    const states = await database.writers.selectFrom('plan_revision').select('state').orderBy('recorded_at').execute();
    expect(states.map(({ state }) => state).toSorted()).toEqual(['ADOPTED', 'ARCHIVED']);
    expect(await findBrokenLink(database.readers, committee, 'PLAN', haDong2024.id)).toBeNull();
    expect(await loadPlan(database.writers, committee, haDong2024)).toMatchObject({ changed: true });
  });

  it('refuses a pledge below what is used of it, and changes nothing', async () => {
    await sql`update pledge_counter set used = 2 where pledge = 'savings-book/ha-cau'`.execute(database.writers);
    const pledges = haDong2024.pledges.map((pledge) =>
      pledge.id === 'savings-book/ha-cau' ? { ...pledge, quantity: { ...pledge.quantity, value: 1 } } : pledge,
    );
    const before = await count('plan_revision');
    await expect(loadPlan(database.writers, committee, { ...haDong2024, pledges })).rejects.toMatchObject({
      code: 'PLEDGE_BELOW_USED',
    });
    const without = { ...haDong2024, pledges: haDong2024.pledges.filter(({ id }) => id !== 'savings-book/ha-cau') };
    await expect(loadPlan(database.writers, committee, without)).rejects.toMatchObject({ code: 'PLAN_IN_USE' });
    expect(await count('plan_revision')).toBe(before);
    await sql`update pledge_counter set used = 0 where pledge = 'savings-book/ha-cau'`.execute(database.writers);
  });
});

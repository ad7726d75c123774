import { ledgerAccountsOf } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../plans/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
let committee: string;

beforeAll(async () => {
  ({ database } = await openDemoDatabase());
  committee = (await database.writers.selectFrom('committee').select('id').executeTakeFirstOrThrow()).id;
});
afterAll(() => database.drop());

describe('the counters', () => {
  it('know which pledges a fund pays, as the rules say', async () => {
    const rows = await database.readers.selectFrom('pledge_counter').select(['pledge', 'through_fund']).execute();
    const funds = ledgerAccountsOf(haDong2024).flatMap(({ pledge, channel }) =>
      channel === 'FUND' ? [pledge.id] : [],
    );
    expect(rows.flatMap((row) => (row.through_fund ? [row.pledge] : [])).sort()).toEqual(funds.toSorted());
  });

  it('of legs are opened with the legs of the demo register, in full', async () => {
    const { rows } = await sql<{
      wrong: number;
      all: number;
    }>`select count(*) as all, count(*) filter (where c.leg_id is null
        or c.allocated <> case a.state when 'ASSIGNED' then coalesce(l.amount, l.quantity) else 0 end) as wrong
      from assignment_leg l join assignment a on a.id = l.assignment_id
      left join assignment_leg_counter c on c.leg_id = l.id`.execute(database.writers);
    expect(rows[0]?.all).toBeGreaterThan(50);
    expect(rows[0]?.wrong).toBe(0);
  });

  it('keep what came beyond the plan when the plan is adopted again', async () => {
    const read = () =>
      sql<object>`select "limit", added, received from pledge_counter where pledge = 'savings-book/ha-cau'`.execute(
        database.writers,
      );
    await sql`update pledge_counter set "limit" = "limit" + 3, added = 3, received = 3 where pledge = 'savings-book/ha-cau'`.execute(
      database.writers,
    );
    await loadPlan(database.writers, committee, { ...haDong2024, otherLoans: [] });
    expect((await read()).rows).toEqual([{ limit: 5, added: 3, received: 3 }]);
  });
});

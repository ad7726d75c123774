import { loadDemoRegister } from '@vuonlen/database/demo';
import { createTestDatabase, type TestDatabase } from '@vuonlen/database/testing';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { prepareRegister } from './prepare-register.ts';
import { settleDaily } from './settle-daily.ts';

let database: TestDatabase;
let stop: () => Promise<void>;
afterEach(async () => {
  await stop();
  vi.useRealTimers();
  await database.drop();
});

async function exited(): Promise<number> {
  const rows = await database.readers.selectFrom('household').select('exited_on').execute();
  return rows.filter(({ exited_on }) => exited_on !== null).length;
}

/** A register whose 84 households exit on 2024-12-31, and a clock that stands still at a moment. */
async function registerAt(moment: string, fixed: boolean) {
  database = await createTestDatabase({ connections: 2 });
  const { committee } = await prepareRegister(database, fixed);
  await loadDemoRegister(database.writers, committee, haDong2024, { assignments: 'ALL' });
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(moment) });
  stop = await settleDaily(database, committee, createLogger('silent'));
}

describe('classes follow the day', () => {
  it('at the start, and when a new day begins in Asia/Ho_Chi_Minh', async () => {
    await registerAt('2024-12-30T16:00:00Z', false);
    expect(await exited()).toBe(0);
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    expect(await exited()).toBe(0);
    await vi.advanceTimersByTimeAsync(40 * 60_000);
    await expect.poll(exited).toBe(84);
    await stop();
  });

  it('which a committee with a fixed working date has fixed', async () => {
    await registerAt('2026-01-01T00:00:00Z', true);
    expect(await exited()).toBe(0);
  });
});

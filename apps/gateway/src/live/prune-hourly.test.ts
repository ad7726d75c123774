import { randomUUIDv7 } from 'node:crypto';
import { publishEvents, recordEvent, systemOf } from '@vuonlen/acts/kernel';
import { findEventsAfter } from '@vuonlen/database/kernel';
import { createTestDatabase, type TestDatabase } from '@vuonlen/database/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../logger.ts';
import { prepareRegister } from '../start/prepare-register.ts';
import { pruneHourly } from './prune-hourly.ts';

let database: TestDatabase;
let stop: () => Promise<void>;
afterEach(async () => {
  await stop();
  vi.useRealTimers();
  await database.drop();
});

describe('old events', () => {
  it('are removed at the start and every hour, and the others stay', async () => {
    database = await createTestDatabase({ connections: 2 });
    const { writers, readers } = database;
    const { committee } = await prepareRegister(database, true);
    const publishAt = async (at: string) => {
      const sources = { now: () => new Date(at), newId: () => randomUUIDv7(), requestId: 'test' };
      const event = { action: 'plan.read', aggregate: 'PLAN', aggregateId: at, payload: {} } as const;
      await writers.transaction().execute((trx) => recordEvent(trx, systemOf(committee, sources), event));
      await publishEvents({ writers, committee, now: sources.now });
    };
    for (const at of ['2026-01-01T00:00:00Z', '2026-01-05T00:30:00Z', '2026-01-09T00:00:00Z']) await publishAt(at);
    const left = async () => (await findEventsAfter(readers, committee, 0, 10)).map(({ aggregateId }) => aggregateId);
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-01-12T00:00:00Z') });
    stop = await pruneHourly({ database, committee, days: 7, logger: createLogger('silent') });
    expect(await left()).toEqual(['2026-01-05T00:30:00Z', '2026-01-09T00:00:00Z']);
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    await expect.poll(left).toEqual(['2026-01-09T00:00:00Z']);
  });
});

import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { countSignInAttempt, forgetSignInAttempts } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const start = new Date('2024-06-15T02:00:00Z');

function attempt(name: string, minutes = 0): Promise<number> {
  const at = new Date(start.getTime() + minutes * 60_000);
  const asked = { id: randomUUIDv7(), name, at, windowMilliseconds: 15 * 60_000 };
  return database.writers.transaction().execute((trx) => countSignInAttempt(trx, asked));
}

describe('attempts under a name', () => {
  it('are each counted once, the first ones at the same time too', async () => {
    for (let round = 0; round < 20; round += 1) {
      const counts = await Promise.all(Array.from({ length: 8 }, () => attempt(`round-${round}`)));
      expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });

  it('are counted from the first for a quarter of an hour, then anew, and old counts are removed', async () => {
    expect([await attempt('a'), await attempt('a', 14), await attempt('b', 14)]).toEqual([1, 2, 1]);
    expect(await attempt('a', 15)).toBe(1);
    const kept = await database.readers.selectFrom('rate_limit').select('key').orderBy('key').execute();
    expect(kept.map(({ key }) => key)).toEqual(['sign-in-name:a', 'sign-in-name:b']);
  });

  it('are forgotten after a success', async () => {
    await attempt('c');
    await database.writers.transaction().execute((trx) => forgetSignInAttempts(trx, 'c'));
    expect(await attempt('c')).toBe(1);
  });
});

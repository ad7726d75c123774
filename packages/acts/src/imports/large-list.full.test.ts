import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  childRow,
  headRow,
  listOf,
  openSupportDesk,
  type SupportDesk,
  type TestRow,
} from '../testing/index.ts';
import type { ImportOrder } from '../testing/run-import-program.ts';
import { runImport, type UploadImportValue, undoImport, uploadImport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 4 });
});
afterAll(() => desk.database.drop());

const program = new URL('../testing/run-import-program.ts', import.meta.url).pathname;

/** Households of two, all of one code: it is no key. */
function rowsOf(code: string, households: number, isNumbered = false): readonly TestRow[] {
  const numberOf = (index: number) => (isNumbered ? { number: String(999_000_000_000 + index) } : {});
  return Array.from({ length: households }, (_, index) => [
    headRow(`Nguyễn Thị ${code} ${index}`, { code, ...numberOf(index * 2) }),
    childRow(`Trần Văn ${code} ${index}`, numberOf(index * 2 + 1)),
  ]).flat();
}

async function count(query: string): Promise<number> {
  const { rows } = await sql.raw<{ count: number }>(query).execute(desk.database.writers);
  return Number(rows[0]?.count);
}

const householdsOf = (code: string) => count(`select count(*) from household where code = '${code}'`);

function begin({ import: batch }: UploadImportValue): ChildProcess {
  const { committee, database } = desk;
  const { planRevision, now } = desk.contextOf();
  const order: ImportOrder = {
    ...{ url: database.url, committee, planRevision },
    ...{ import: batch.id, expectedVersion: batch.version, now: now().toISOString() },
  };
  return spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Until the server has noticed that the program is gone: what it had not committed is rolled back by then. */
async function untilGone(): Promise<void> {
  while ((await count(`select count(*) from pg_stat_activity where application_name = 'run-import-program'`)) > 0) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Runs an import in another process and kills that after some milliseconds. @returns how long it ran, when left alone */
async function runAndKill(value: UploadImportValue, after: number | null): Promise<number> {
  const child = begin(value);
  const exit = once(child, 'exit');
  await once(child.stdout ?? child, 'data');
  const started = performance.now();
  const timer = after === null ? null : setTimeout(() => child.kill('SIGKILL'), after);
  await exit;
  if (timer) clearTimeout(timer);
  await untilGone();
  return performance.now() - started;
}

describe('a list of 10 000 rows', () => {
  it('is taken in, tried, run and undone', async () => {
    const rows = rowsOf('L', 5000, true);
    expect(rows).toHaveLength(10_000);
    const laps: string[] = [];
    const lap = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const started = performance.now();
      const value = await work();
      const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
      laps.push(`${name} ${Math.round(performance.now() - started)} ms, ${memory} MiB`);
      return value;
    };
    const list = listOf(rows);
    const value = await lap('upload', () => accepted(uploadImport(desk.contextOf(), list)));
    const step = { import: value.import.id, expectedVersion: value.import.version };
    const done = await lap('run', () => accepted(runImport(desk.contextOf(), step)));
    expect(done.created).toBe(5000);
    expect(await householdsOf('L')).toBe(5000);
    const undo = { import: value.import.id, expectedVersion: done.import.version, reason: 'Thử' };
    await lap('undo', () => accepted(undoImport(desk.contextOf(), undo)));
    expect(await householdsOf('L')).toBe(0);
    console.log(laps.join('; '));
  });
});

describe('an import whose process is killed', () => {
  it('has registered everything or nothing, 30 times', async () => {
    const size = 60;
    const upload = (code: string) => accepted(uploadImport(desk.contextOf(), listOf(rowsOf(code, size))));
    const whole = await runAndKill(await upload('W'), null);
    expect(await householdsOf('W')).toBe(size);
    const outcomes: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const code = `K${round}`;
      const value = await upload(code);
      await runAndKill(value, (whole * 1.1 * round) / 30);
      const found = await householdsOf(code);
      const { id } = value.import;
      const done = await count(`select count(*) from import_batch where id = '${id}' and state = 'DONE'`);
      expect([round, found, done]).toEqual([round, done === 1 ? size : 0, done]);
      expect(
        await count(`select count(*) from import_entry where batch_id = '${id}' and household_id is not null`),
      ).toBe(found);
      outcomes.push(found);
    }
    expect(outcomes.filter((found) => found === 0).length).toBeGreaterThan(0);
  });
});

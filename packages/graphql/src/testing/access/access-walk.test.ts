import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../kernel/index.ts';
import { createTestRegister, type TestRegister } from '../test-register.ts';
import { type AccessTable, fieldRows, readTable, walk, wholeOf } from './access-table.ts';
import { addWitnesses } from './add-witnesses.ts';
import { answersOfActs } from './answers-of-acts.ts';
import { printTable } from './print-table.ts';
import { probeActs } from './probe-acts.ts';
import { makeReaders, otherWard, ownWard } from './readers.ts';

const golden = fileURLToPath(new URL('./golden/access.txt', import.meta.url));
const update = 'after a change that is meant: npx -y pnpm@12 exec vitest run --project graphql access-walk -u';

let register: TestRegister;
let table: AccessTable;
let problems: readonly string[];

beforeAll(async () => {
  register = await createTestRegister();
  await addWitnesses(await register.asker('COMMITTEE_OFFICER'));
  const readers = await makeReaders(register);
  const seen = await walk(readers);
  const read = readTable(readers, seen);
  const wards = { own: toGlobalId('Place', ownWard), other: toGlobalId('Place', otherWard) };
  const acts = await probeActs({ database: register.database, readers, whole: wholeOf(seen), wards });
  const rows = [...read.rows, ...acts.rows, ...answersOfActs(acts.rows)].sort(([a], [b]) => (a < b ? -1 : 1));
  table = { ...read, rows: new Map(rows) };
  problems = [...read.problems, ...acts.problems];
}, 600_000);
afterAll(() => register.database.drop());

describe('what each role is shown', () => {
  it('is what the table says of every type and field', async () => {
    await expect(printTable(table), update).toMatchFileSnapshot(golden);
  });

  it('is in the table for every field that there is', () => {
    const rows = new Set([...table.rows.keys()].map((row) => row.split(' ')[0]));
    expect(fieldRows().filter((row) => !rows.has(row))).toEqual([]);
  });

  it('is by a relation nothing that its id does not show, counts what it lists, and is not written by a refusal', () => {
    expect(problems).toEqual([]);
  });
});

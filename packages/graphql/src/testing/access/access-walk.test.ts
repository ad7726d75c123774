import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTypes, toGlobalId } from '../../kernel/index.ts';
import { createTestRegister, type TestRegister } from '../test-register.ts';
import { type AccessTable, fieldRows, readTable, walk, wholeOf } from './access-table.ts';
import { answersOfActs } from './answers-of-acts.ts';
import { printKeys, printPeople } from './print-table.ts';
import { probeActs } from './probe-acts.ts';
import { type Positions, positionsOf } from './read-everything.ts';
import { makeReaders, otherWard, ownWard } from './readers.ts';
import { listenedTo, unseen } from './unseen.ts';
import { addWitnesses } from './witnesses/add-witnesses.ts';

const golden = (name: string) => fileURLToPath(new URL(`./golden/${name}.txt`, import.meta.url));
const update = 'after a change that is meant: npx -y pnpm@12 exec vitest run --project graphql access-walk -u';

let register: TestRegister;
let table: AccessTable;

beforeAll(async () => {
  register = await createTestRegister({ isEmpty: true });
  const leave = await addWitnesses(register);
  const since: Positions[] = [];
  for (const { ask } of await makeReaders(register)) since.push(await positionsOf(ask));
  await leave();
  const readers = await makeReaders(register);
  const seen = await walk(readers, since);
  const read = readTable(readers, seen);
  const wards = { own: toGlobalId('Place', ownWard), other: toGlobalId('Place', otherWard) };
  const acts = await probeActs({ database: register.database, readers, whole: wholeOf(seen), wards });
  const rows = [...read.rows, ...acts.rows, ...answersOfActs(acts.rows)].sort(([a], [b]) => (a < b ? -1 : 1));
  table = { ...read, rows: new Map(rows), problems: [...read.problems, ...acts.problems] };
}, 600_000);
afterAll(() => register.database.drop());

const typeOf = (row: string) => row.split('.')[0] ?? '';

describe('what each kind of reader is shown', () => {
  it('is what the tables say of every type, field and act', async () => {
    await expect(printPeople(table), update).toMatchFileSnapshot(golden('access'));
    await expect(printKeys(table), update).toMatchFileSnapshot(golden('access-of-keys'));
  });

  it('is in the table for every field that there is', () => {
    const rows = new Set([...table.rows.keys()].map((row) => row.split(' ')[0]));
    expect(fieldRows().filter((row) => !rows.has(row))).toEqual([]);
  });

  it('is of every field something, to somebody', () => {
    const dark = [...table.rows].filter(([row, [cell]]) => cell === 'unseen' && !listenedTo.has(typeOf(row)));
    expect(dark.map(([row]) => row)).toEqual(Object.keys(unseen).sort());
  });

  it('is of every type a node, by its id', () => {
    expect(nodeTypes().filter((type) => !table.rows.has(`Query.nodes ${type}`))).toEqual([]);
  });

  it('is by no relation what its id does not show, counts what it lists, and is not written by a refusal', () => {
    expect(table.problems).toEqual([]);
  });
});

describe('each act', () => {
  const acts = () => [...table.rows].filter(([row]) => row.startsWith('Mutation.'));

  it('was understood as every reader asked for it', () => {
    expect(acts().filter(([, cells]) => cells.includes('INVALID_INPUT'))).toEqual([]);
  });

  it('came to its rules for somebody, on a thing that is there', () => {
    const isReached = (cell: string) => !/^[A-Z_]+$/.test(cell);
    expect(acts().filter(([, cells]) => !cells.some(isReached))).toEqual([]);
  });
});

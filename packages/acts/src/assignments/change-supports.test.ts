import { randomUUID } from 'node:crypto';
import { findAssignments } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { roles } from '@vuonlen/permissions';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  bookFor,
  buildFor,
  countTransactions,
  errorOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
} from '../testing/index.ts';
import { assignSupport, type ChangeSupportsInput, changeSupports, type SupportRequest, undoBatch } from './index.ts';

const rounds = 20;
const patience = 180_000;
const place = 'ha-cau-2024';
const [ward, fund] = ['savings-book/ha-cau', 'savings-book/district-fund'];
let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const itemOf = ({ idempotencyKey: _, ...item }: ReturnType<typeof bookFor>): SupportRequest => item;
const bookOf = (household: string, pledge: string) => bookFor(household, { legs: [{ pledge, quantity: 1 }] });
const register = async () => (await desk.register({ place })).id;

async function give(household: string, pledge: string): Promise<string> {
  return (await accepted(assignSupport(desk.contextOf(), bookOf(household, pledge)))).assignment.id;
}

function changes(taken: readonly string[], given: readonly SupportRequest[], extra: Partial<ChangeSupportsInput> = {}) {
  const cancellations = taken.map((assignment) => ({ assignment, reason: 'Đổi nguồn', expectedVersion: 1 }));
  return { cancellations, assignments: given, idempotencyKey: randomUUID(), ...extra };
}

async function stateOf(...ids: string[]) {
  const found = await findAssignments(desk.database.readers, wholeCommittee(desk.committee), ids);
  return ids.map((id) => found.find((one) => one.id === id)?.state);
}

/** Gives everything back that is given, and leaves a pledge with so much room. */
async function clear(room: Readonly<Record<string, number>> = {}): Promise<void> {
  const { writers } = desk.database;
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from assignment where state = 'ASSIGNED'`.execute(writers);
  const cancellations = rows.map(({ id, version }) => ({ assignment: id, reason: 'Thử', expectedVersion: version }));
  const input = { cancellations, assignments: [], idempotencyKey: randomUUID() };
  if (rows.length > 0) await accepted(changeSupports(desk.contextOf(), input));
  for (const [pledge, limit] of Object.entries(room))
    await writers.updateTable('pledge_counter').set({ limit }).where('pledge', '=', pledge).execute();
}

describe('changing supports', () => {
  it('exchanges the pledges of two households although both are used up, and takes it back the same way', async () => {
    await clear({ [ward]: 1, [fund]: 1 });
    const [a, b] = [await register(), await register()];
    const [ofA, ofB] = [await give(a, ward), await give(b, fund)];
    const input = changes([ofA, ofB], [itemOf(bookOf(a, fund)), itemOf(bookOf(b, ward))]);
    const done = await accepted(changeSupports(desk.contextOf(), input));
    expect(done.items.map(({ index, refusal }) => [index, refusal])).toEqual([0, 1, 2, 3].map((at) => [at, null]));
    expect(done.batch?.kind).toBe('CHANGE_SUPPORTS');
    expect(await stateOf(ofA, ofB)).toEqual(['CANCELLED', 'CANCELLED']);
    expect([await desk.used(ward), await desk.used(fund)]).toEqual([1, 1]);
    expect(await accepted(changeSupports(desk.contextOf(), input))).toEqual(done);
    await errorOf(changeSupports(desk.contextOf(), { ...input, cancellations: [] }), 'IDEMPOTENCY_KEY_REUSED');
    const undo = { batch: done.batch?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
    const undone = await accepted(undoBatch(desk.contextOf(), undo));
    expect(undone.batch).toMatchObject({ kind: 'UNDO', undoes: done.batch?.id });
    expect([await desk.used(ward), await desk.used(fund)]).toEqual([1, 1]);
    expect(await stateOf(...done.items.flatMap(({ assignment }) => assignment ?? []))).toEqual([
      ...['CANCELLED', 'CANCELLED'],
      ...['CANCELLED', 'CANCELLED'],
    ]);
  });

  it('gives a house in the place of a book, which no two acts may do in the other order', async () => {
    await clear({ [ward]: 5, [fund]: 23 });
    const household = await desk.register();
    const book = (await accepted(assignSupport(desk.contextOf(), bookFor(household.id)))).assignment.id;
    await desk.needsHouse(household);
    const house = itemOf(buildFor(household.id));
    await errorOf(assignSupport(desk.contextOf(), buildFor(household.id)), 'EXCLUDED_BY');
    const before = await readEverything(desk);
    const tried = await accepted(changeSupports(desk.contextOf(), changes([book], [house], { dryRun: true })));
    expect(tried.batch).toBeNull();
    expect(tried.pledges.find(({ pledge }) => pledge === fund)).toMatchObject({ usedBefore: 1, usedAfter: 0 });
    expect(tried.items.map(({ decision }) => decision?.outcome ?? null)).toEqual([null, 'GRANTED']);
    expect(await readEverything(desk)).toEqual(before);
    await accepted(changeSupports(desk.contextOf(), changes([book], [house])));
    expect(await stateOf(book)).toEqual(['CANCELLED']);
  });

  it('does nothing by half: each refusal with its number, the cancellations stand again', async () => {
    await clear({ [ward]: 1 });
    const [a, b, c] = [await register(), await register(), await register()];
    const kept = await give(a, fund);
    const books = [bookOf(a, ward), bookOf(b, ward), bookOf(c, fund)].map(itemOf);
    const before = await readEverything(desk);
    const input = changes([kept, randomUUID()], books);
    const refused = await errorOf(changeSupports(desk.contextOf(), input), 'BATCH_REFUSED');
    expect(refused.refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'NOT_FOUND'],
      [3, 'PLEDGE_EXCEEDED'],
    ]);
    expect(await readEverything(desk)).toEqual(before);
    expect((await errorOf(changeSupports(desk.contextOf(), changes([], [])), 'INVALID_INPUT')).issues[0]?.path).toBe(
      'items',
    );
    const many = Array.from({ length: 250 }, () => itemOf(bookOf(a, fund)));
    const ids = Array.from({ length: 251 }, () => randomUUID());
    const large = await errorOf(changeSupports(desk.contextOf(), changes(ids, many)), 'BATCH_TOO_LARGE');
    expect(large).toMatchObject({ limit: 500, given: 501 });
    const stale = changes([kept], [{ ...itemOf(bookOf(a, ward)), expectedVersion: 7 }]);
    const [late] = (await errorOf(changeSupports(desk.contextOf(), stale), 'BATCH_REFUSED')).refusals;
    expect(late).toMatchObject({ index: 1, error: { code: 'STALE_VERSION' } });
  });

  it('is for who may assign, and for an agency in the measures that it leads', async () => {
    await clear({ [ward]: 5 });
    const household = await register();
    const input = () => changes([], [itemOf(bookOf(household, ward))], { dryRun: true });
    for (const role of roles.filter((one) => one !== 'AGENCY_OFFICER')) {
      const result = await changeSupports(
        desk.contextOf({ role, place: role === 'WARD_OFFICER' ? place : null }),
        input(),
      );
      const may = role === 'ADMINISTRATOR' || role === 'COMMITTEE_OFFICER';
      expect([role, result.ok]).toEqual([role, may]);
    }
    const agency = (id: string) => desk.contextOf({ role: 'AGENCY_OFFICER', agency: id });
    expect((await accepted(changeSupports(agency('fatherland-front'), input()))).items[0]?.refusal).toBeNull();
    const other = await accepted(changeSupports(agency('education-office'), input()));
    expect(other.items[0]?.refusal?.code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
  });
});

it(
  `two who change the same supports, in each of ${rounds} warm rounds: one does it, the other is refused, none is locked out`,
  async () => {
    await clear({ [ward]: 2, [fund]: 23 });
    const households = [await register(), await register()];
    const counted = countTransactions(desk.contextOf());
    for (let round = -1; round < rounds; round += 1) {
      const given: string[] = [];
      for (const household of households) given.push(await give(household, ward));
      const move = (ids: readonly string[]) =>
        changes(
          ids.map((id) => given[households.indexOf(id)] ?? ''),
          ids.map((id) => itemOf(bookOf(id, fund))),
        );
      const results = await Promise.all(
        [households, households.toReversed()].map((ids) => changeSupports(counted.context, move(ids))),
      );
      const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
      expect(refused).toMatchObject([{ code: 'BATCH_REFUSED' }]);
      expect([await desk.used(ward), await desk.used(fund)]).toEqual([0, 2]);
      await clear();
    }
    expect(counted.begun()).toBe(2 * (rounds + 1));
  },
  patience,
);

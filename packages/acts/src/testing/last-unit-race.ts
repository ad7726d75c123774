import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { assignSupport, cancelSupport } from '../assignments/index.ts';
import type { ActErrorCode } from '../kernel/index.ts';
import { accepted } from './open-test-committee.ts';
import { bookFor, openSupportDesk, type SupportDesk } from './support-desk.ts';

/** Two books, of which one is left when the race begins. */
const pledge = 'savings-book/ha-cau';
const runners = 64;

export interface RaceResult {
  readonly winners: number;
  /** Codes of the refusals, with how often each came. */
  readonly refusals: Readonly<Partial<Record<ActErrorCode, number>>>;
  /** Live books of the pledge after the round; the pledge has two. */
  readonly given: number;
}

export interface Race {
  readonly desk: SupportDesk;
  /** 64 officers assign the last book at once, each to another household; the book is free again afterwards. */
  readonly run: () => Promise<RaceResult>;
  /** The same with the planted mutant: it counts what is given, and then inserts. */
  readonly runMutant: () => Promise<RaceResult>;
}

async function countGiven({ database }: SupportDesk): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from assignment_leg l join assignment a on a.id = l.assignment_id
    where l.pledge = ${pledge} and a.state = 'ASSIGNED'`.execute(database.writers);
  return rows[0]?.count ?? Number.NaN;
}

async function runAct(desk: SupportDesk, households: readonly string[]): Promise<RaceResult> {
  const legs = [{ pledge, quantity: 1 }];
  const results = await Promise.all(
    households.map((household) => assignSupport(desk.contextOf(), bookFor(household, { legs }))),
  );
  const given = await countGiven(desk);
  const refusals: Partial<Record<ActErrorCode, number>> = {};
  let winners = 0;
  for (const result of results) {
    if (!result.ok) {
      refusals[result.error.code] = (refusals[result.error.code] ?? 0) + 1;
      continue;
    }
    winners += 1;
    const { id, version } = result.value.assignment;
    const input = { assignment: id, expectedVersion: version, reason: 'next round', idempotencyKey: randomUUID() };
    await accepted(cancelSupport(desk.contextOf(), input));
  }
  return { winners, refusals, given };
}

/** What the act must never become: it asks how many are given, finds room, and writes. */
async function countThenInsert({ database, committee }: SupportDesk, household: string): Promise<boolean> {
  return database.writers.transaction().execute(async (trx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) from assignment_leg l join assignment a on a.id = l.assignment_id
      where l.pledge = ${pledge} and a.state = 'ASSIGNED'`.execute(trx);
    if ((rows[0]?.count ?? 0) >= 2) return false;
    const [decision, assignment] = [randomUUIDv7(), randomUUIDv7()];
    await sql`insert into decision select ${committee}, ${decision}, ${household}, null, 'SAVINGS_BOOK', 'GRANTED', '[]', '{}',
      '{}', null, '2024-06-15', r.id, now(), 'mutant' from plan_revision r where r.state = 'ADOPTED'`.execute(trx);
    await sql`insert into assignment (committee_id, id, household_id, measure, state, amount, effective_on, decision_id,
        recorded_at, recorded_by, updated_at, version)
      values (${committee}, ${assignment}, ${household}, 'SAVINGS_BOOK', 'ASSIGNED', 20000000, '2024-06-15', ${decision},
        now(), 'mutant', now(), 1)`.execute(trx);
    await sql`insert into assignment_leg (committee_id, id, assignment_id, measure, pledge, quantity, amount)
      values (${committee}, ${randomUUIDv7()}, ${assignment}, 'SAVINGS_BOOK', ${pledge}, 1, 20000000)`.execute(trx);
    return true;
  });
}

async function runMutant(desk: SupportDesk, households: readonly string[]): Promise<RaceResult> {
  const results = await Promise.all(households.map((household) => countThenInsert(desk, household)));
  const given = await countGiven(desk);
  await sql`update assignment set state = 'CANCELLED', cancelled_on = '2024-06-15', cancel_reason = 'next round'
    where recorded_by = 'mutant' and state = 'ASSIGNED'`.execute(desk.database.writers);
  return { winners: results.filter(Boolean).length, refusals: {}, given };
}

/** Prepares the race: 64 households that may each have a book, and one that has the first of the two. */
export async function prepareLastUnitRace(): Promise<Race> {
  const desk = await openSupportDesk({ connections: 32 });
  const changes = { place: 'ha-cau-2024', members: [{ fullName: 'Trần Văn Đua', relation: 'HEAD' as const }] };
  const first = await desk.register(changes);
  await accepted(assignSupport(desk.contextOf(), bookFor(first.id, { legs: [{ pledge, quantity: 1 }] })));
  const households: string[] = [];
  for (let index = 0; index < runners; index += 1) households.push((await desk.register(changes)).id);
  return { desk, run: () => runAct(desk, households), runMutant: () => runMutant(desk, households) };
}

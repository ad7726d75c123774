import { randomUUID, randomUUIDv7 } from 'node:crypto';
import type { DisbursementBatchRecord } from '@vuonlen/database/assignments';
import { type LedgerCounter, listLedgerCounters } from '@vuonlen/database/funding';
import type { TestDatabaseOptions } from '@vuonlen/database/testing';
import { insertMembership } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { sql } from 'kysely';
import {
  approveDisbursementBatch,
  assignSupport,
  type CreateDisbursementBatchInput,
  createDisbursementBatch,
  recordPayment,
  submitDisbursementBatch,
} from '../assignments/index.ts';
import { type RecordReceiptInput, recordReceipt } from '../funding/index.ts';
import type { CreateHouseholdInput } from '../households/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { accepted } from './open-test-committee.ts';
import { bookFor, openSupportDesk, type SupportDesk } from './support-desk.ts';

/** A committee with what tests of money do again and again. */
export interface MoneyDesk extends SupportDesk {
  readonly leader: () => ActContext;
  /** Somebody with an account and a membership. */
  readonly person: (role: Role, agency?: string | null) => Promise<{ readonly id: string; readonly userId: string }>;
  /** A near-poor household with a live savings book of the pledge; the id of the support. */
  readonly giveBook: (pledge: string, changes?: Partial<CreateHouseholdInput>) => Promise<string>;
  readonly counter: (pledge: string) => Promise<LedgerCounter>;
  /** A draft for these supports. */
  readonly draft: (
    assignments: readonly string[],
    changes?: Partial<CreateDisbursementBatchInput>,
  ) => Promise<DisbursementBatchRecord>;
  readonly submitted: (assignments: readonly string[]) => Promise<DisbursementBatchRecord>;
  readonly approved: (assignments: readonly string[]) => Promise<DisbursementBatchRecord>;
  readonly paid: (assignments: readonly string[]) => Promise<DisbursementBatchRecord>;
}

/** Money into a fund for books of the ward of Hà Cầu. */
export function receiptFor(changes: Partial<RecordReceiptInput> = {}): RecordReceiptInput {
  return {
    source: 'ward-fund-for-the-poor/ha-cau',
    pledge: 'savings-book/ha-cau',
    channel: 'INTO_FUND',
    quantity: 1,
    documentNumber: 'PT 01',
    idempotencyKey: randomUUID(),
    ...changes,
  };
}

/** A step of a batch as it was read. */
export function batchStepOf({ id, version }: DisbursementBatchRecord) {
  return { batch: id, expectedVersion: version, idempotencyKey: randomUUID() };
}

async function openPerson({ database, committee }: SupportDesk, role: Role, agency: string | null) {
  const [id, userId] = [randomUUIDv7(), randomUUID()];
  await sql`insert into "user" (id, name, email, username, "createdAt", "updatedAt")
    values (${userId}, 'Cán bộ thử', ${`${userId}@invalid`}, ${userId}, now(), now())`.execute(database.writers);
  const membership = { committee, id, userId, role, agency, place: null, recordedAt: new Date() };
  await database.writers.transaction().execute((trx) => insertMembership(trx, membership));
  return { id, userId };
}

/** Opens a committee for tests of money. */
export async function openMoneyDesk(options: TestDatabaseOptions = {}): Promise<MoneyDesk> {
  const desk = await openSupportDesk(options);
  const { contextOf, database, committee } = desk;
  const leader = () => contextOf({ role: 'COMMITTEE_LEADER', userId: 'leader' });
  const draft: MoneyDesk['draft'] = async (assignments, changes = {}) => {
    const lines = assignments.map((assignment) => ({ assignment }));
    const input = { measure: 'SAVINGS_BOOK', lines, idempotencyKey: randomUUID(), ...changes };
    const { batch } = await accepted(createDisbursementBatch(contextOf(), input));
    if (batch === null) throw new Error('A dry run makes no batch.');
    return batch;
  };
  const submitted: MoneyDesk['submitted'] = async (assignments) =>
    (await accepted(submitDisbursementBatch(contextOf(), batchStepOf(await draft(assignments))))).batch;
  const approved: MoneyDesk['approved'] = async (assignments) =>
    (await accepted(approveDisbursementBatch(leader(), batchStepOf(await submitted(assignments))))).batch;
  return {
    ...desk,
    leader,
    person: (role, agency = null) => openPerson(desk, role, agency),
    giveBook: async (pledge, changes = { place: 'ha-cau-2024' }) => {
      const { id } = await desk.register(changes);
      const input = bookFor(id, { legs: [{ pledge, quantity: 1 }] });
      return (await accepted(assignSupport(contextOf(), input))).assignment.id;
    },
    counter: async (pledge) => {
      const counter = (await listLedgerCounters(database.readers, committee)).find((one) => one.pledge === pledge);
      if (counter === undefined) throw new Error(`no counter of ${pledge}`);
      return counter;
    },
    draft,
    submitted,
    approved,
    paid: async (assignments) => {
      const input = { ...batchStepOf(await approved(assignments)), documentNumber: 'PC 01' };
      return (await accepted(recordPayment(contextOf(), input))).batch;
    },
  };
}

/** Receives a receipt that must be taken. */
export async function received(desk: MoneyDesk, changes: Partial<RecordReceiptInput> = {}) {
  return (await accepted(recordReceipt(desk.contextOf(), receiptFor(changes)))).receipt;
}

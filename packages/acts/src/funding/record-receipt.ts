import {
  findReceipt,
  insertPledgeAddition,
  insertReceipt,
  type LedgerCounter,
  postToLedger,
  type ReceiptRecord,
} from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  emptyToNull,
  recordEvent,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  scopeOf,
} from '../kernel/index.ts';
import { checkLedger } from './check-ledger.ts';
import { type Came, type ReceiptTerms, type RecordReceiptInput, readCame, receiptIssues } from './receipt-input.ts';
import { counterOf, holdLedger, requireSourceOrLead } from './require-fund.ts';

export interface ReceiptValue {
  readonly receipt: ReceiptRecord;
  /** Pledges whose counters changed. */
  readonly pledges: readonly string[];
}

interface Addition {
  readonly pledge: string;
  readonly quantity: number;
}

/** What came beyond a pledge, and beyond the one that it is part of, is pledged with it: each a row of its own. */
function additionsOf(context: ActContext, counters: readonly LedgerCounter[], { pledge, quantity }: Came): Addition[] {
  const beyond = (id: string, added: number) => {
    const { received, pledged } = counterOf(counters, id);
    return Math.max(Math.min(quantity - added, received + quantity - pledged - added), 0);
  };
  const own = beyond(pledge.id, 0);
  const whole = pledge.partOf === null ? undefined : findPledge(context.plan, pledge.partOf);
  const ofWhole = whole === undefined ? 0 : beyond(whole.id, own);
  return [
    { pledge: pledge.id, quantity: own },
    { pledge: whole?.id ?? '', quantity: ofWhole },
  ].filter((one) => one.quantity > 0);
}

/** Writes a receipt that was checked. Refuses what the ledger refuses. */
export async function writeReceipt(trx: Transaction, context: ActContext, input: ReceiptTerms, came: Came) {
  const { committee, userId } = context.actor;
  const { pledge, quantity, amount } = came;
  const receivedOn = input.receivedOn ?? context.workingDate;
  const counters = await holdLedger(trx, context, [pledge.id]);
  const id = context.newId();
  const additions = additionsOf(context, counters, came).map((one) => ({ ...one, id: context.newId() }));
  const pledged = additions.map((one) => ({ ...one, kind: 'PLEDGE' as const }));
  const received = quantity === 0 ? [] : [{ id, kind: 'RECEIPT' as const, pledge: pledge.id, quantity }];
  checkLedger(context, { counters, events: [...pledged, ...received], asked: () => quantity });
  const recorded = { committee, recordedAt: context.now(), recordedBy: userId };
  await insertReceipt(trx, {
    ...recorded,
    id,
    pledge: pledge.id,
    source: input.source,
    channel: input.channel,
    quantity,
    amount,
    receivedOn,
    documentNumber: input.documentNumber,
    giver: emptyToNull(input.giver),
    reason: emptyToNull(input.reason),
  });
  for (const addition of additions) await insertPledgeAddition(trx, recorded, { ...addition, receipt: id });
  await postToLedger(trx, committee, [
    { pledge: pledge.id, received: quantity, receivedMoney: amount ?? 0 },
    ...additions.map((one) => ({ pledge: one.pledge, pledged: one.quantity })),
  ]);
  await recordEvent(trx, context, {
    action: 'receipt.record',
    aggregate: 'PLEDGE',
    aggregateId: pledge.id,
    effectiveOn: receivedOn,
    payload: { receipt: id, source: input.source, channel: input.channel, quantity, amount, additions },
  });
  return { receipt: id };
}

/** The pledge and the one that it is part of. */
export function withWhole(context: ActContext, pledge: string): readonly string[] {
  const whole = findPledge(context.plan, pledge)?.partOf ?? null;
  return whole === null ? [pledge] : [pledge, whole];
}

/** What came, if nothing is wrong with it and the actor may record it. */
export function checkReceipt(context: ActContext, input: ReceiptTerms): Came {
  const pledge = findPledge(context.plan, input.pledge);
  if (pledge !== undefined) requireSourceOrLead(context, input.source, pledge, 'receipt.record');
  refuseIssues(receiptIssues(context, input));
  if (pledge === undefined) throw new Error('A pledge without an issue is there.');
  const came = readCame(context.plan, pledge, input);
  if ('path' in came) return refuseIssues([came]) as never;
  requireBackdatingReason(context, input.receivedOn ?? context.workingDate, input.reason);
  return came;
}

/**
 * Records what came in for a pledge: money into the fund, money straight to the household, or things. What came beyond
 * the pledge is pledged from then on, by a row of its own.
 *
 * Refuses with INVALID_INPUT, REASON_REQUIRED (a day before the working date), FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordReceipt = act<RecordReceiptInput, ReceiptValue>({
  action: 'receipt.record',
  run: async (trx, context, input) => {
    const came = checkReceipt(context, input);
    const { receipt: id } = await withIdempotency(trx, context, { action: 'receipt.record', input }, () =>
      writeReceipt(trx, context, input, came),
    );
    const receipt = await requireFound('Receipt', id, (known) => findReceipt(trx, scopeOf(context), known));
    return { receipt, pledges: withWhole(context, came.pledge.id) };
  },
});

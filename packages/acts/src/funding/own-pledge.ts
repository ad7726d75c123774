import {
  findOwnPledge,
  insertOwnPledge,
  insertOwnPledgeReversal,
  type OwnPledgeRecord,
  postToLedger,
} from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { type Pledge, quantityText } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findPledge } from '@vuonlen/plan/plans';
import {
  type ActContext,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { checkLedger } from './check-ledger.ts';
import { type ReceiptTerms, sourceIssues } from './receipt-input.ts';
import { withWhole } from './record-receipt.ts';
import { counterOf, holdLedger, requireSourceOrLead } from './require-fund.ts';

/** What a source pledges beyond the plan, by a document of its own and before anything of it comes. */
export interface OwnPledgeTerms
  extends Pick<ReceiptTerms, 'source' | 'pledge' | 'documentNumber' | 'giver' | 'reason'> {
  /** Whole units of the pledge. */
  readonly quantity: number;
  /** The working date unless given. */
  readonly pledgedOn?: IsoDate | null;
}

/** What is wrong with it, as far as its own shape and the plan tell. */
export function ownPledgeIssues(context: ActContext, input: OwnPledgeTerms): InputIssue[] {
  return [
    ...sourceIssues(context.plan, input),
    ...numberIssues('quantity', input.quantity, [1, Number.MAX_SAFE_INTEGER]),
    ...dateIssues('pledgedOn', input.pledgedOn),
    ...futureIssues('pledgedOn', input.pledgedOn, context.workingDate),
    ...textIssues('documentNumber', input.documentNumber, { max: 100, required: true }),
    ...textIssues('giver', input.giver, { max: 200 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** The pledge that grows, if nothing is wrong and the actor may record it. */
export function checkOwnPledge(context: ActContext, input: OwnPledgeTerms): Pledge {
  const pledge = findPledge(context.plan, input.pledge);
  if (pledge !== undefined) requireSourceOrLead(context, input.source, pledge, 'pledge.record');
  refuseIssues(ownPledgeIssues(context, input));
  if (pledge === undefined) throw new Error('A pledge without an issue is there.');
  requireBackdatingReason(context, input.pledgedOn ?? context.workingDate, input.reason);
  return pledge;
}

/** Checks and writes what is pledged beyond the plan. Refuses what the ledger refuses. */
export async function writeOwnPledge(trx: Transaction, context: ActContext, input: OwnPledgeTerms) {
  const { id: pledge } = checkOwnPledge(context, input);
  const { committee, userId } = context.actor;
  const { source, quantity, documentNumber } = input;
  const counters = await holdLedger(trx, context, [pledge]);
  const id = context.newId();
  checkLedger(context, { counters, events: [{ id, kind: 'PLEDGE', pledge, quantity }], asked: () => quantity });
  const pledgedOn = input.pledgedOn ?? context.workingDate;
  await insertOwnPledge(trx, {
    ...{ committee, id, pledge, source, quantity, pledgedOn, documentNumber },
    ...{ giver: emptyToNull(input.giver), reason: emptyToNull(input.reason) },
    ...{ recordedAt: context.now(), recordedBy: userId },
  });
  await postToLedger(trx, committee, [{ pledge, pledged: quantity }]);
  await recordEvent(trx, context, {
    action: 'pledge.record',
    aggregate: 'PLEDGE',
    aggregateId: pledge,
    effectiveOn: pledgedOn,
    payload: { addition: id, source, quantity },
  });
  return { addition: id };
}

/** What was pledged by a document of its own, within what the actor may see. */
export function requireOwnPledge(trx: Transaction, context: ActContext, id: string): Promise<OwnPledgeRecord> {
  return requireFound('OwnPledge', id, (known) => findOwnPledge(trx, scopeOf(context), known));
}

/** More came than would be pledged without it: a pledge that was kept is not taken back. */
function requireNotReceived(
  context: ActContext,
  pledge: string,
  counters: Parameters<typeof counterOf>[0],
  less: number,
) {
  for (const one of withWhole(context, pledge)) {
    const { pledged, received } = counterOf(counters, one);
    if (received <= pledged - less) continue;
    const unit = findPledge(context.plan, one)?.unit ?? 'CASE';
    const [came, rest] = [quantityText(received, unit), quantityText(pledged - less, unit)];
    const vi = `Đã tiếp nhận ${came.vi}, rút thì chỉ còn đăng ký ${rest.vi}: không rút được.`;
    const en = `${came.en} came in, ${rest.en} would be pledged without it: it cannot be taken back.`;
    refuseIssues([issue('quantity', 'PLEDGE_RECEIVED', vi, en)]);
  }
}

/**
 * Takes what was pledged by a document of its own back, by a row. Refuses with PLEDGE_EXCEEDED (it is allocated),
 * INVALID_INPUT (PLEDGE_RECEIVED), ILLEGAL_STEP (taken back already), NOT_FOUND.
 */
export async function takeOwnPledgeBack(
  trx: Transaction,
  context: ActContext,
  { addition, reason }: { readonly addition: string; readonly reason: string },
) {
  const { pledge, source } = await requireOwnPledge(trx, context, addition);
  const known = findPledge(context.plan, pledge);
  if (known !== undefined) requireSourceOrLead(context, source, known, 'pledge.reverse');
  const counters = await holdLedger(trx, context, [pledge]);
  const { id, quantity, reversedOn } = await requireOwnPledge(trx, context, addition);
  if (reversedOn !== null) {
    refuse({ code: 'ILLEGAL_STEP', type: 'OwnPledge', id, from: 'REVERSED', step: 'REVERSE', legal: [] });
  }
  const past = [{ id, kind: 'PLEDGE' as const, pledge, quantity }];
  const events = [{ id: `reversal/${id}`, kind: 'REVERSAL' as const, of: id }];
  checkLedger(context, { counters, past, events, asked: () => quantity });
  requireNotReceived(context, pledge, counters, quantity);
  const { committee, userId } = context.actor;
  const recorded = { committee, recordedAt: context.now(), recordedBy: userId };
  const reversal = context.newId();
  await insertOwnPledgeReversal(trx, {
    ...{ ...recorded, id: reversal, pledge: id, reversedOn: context.workingDate, reason },
  });
  await postToLedger(trx, committee, [{ pledge, pledged: -quantity }]);
  await recordEvent(trx, context, {
    action: 'pledge.reverse',
    aggregate: 'PLEDGE',
    aggregateId: pledge,
    effectiveOn: context.workingDate,
    payload: { addition: id, reversal, quantity },
  });
}

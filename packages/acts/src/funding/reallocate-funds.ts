import { findReallocation, type ReallocationRecord } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Pledge } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findPledge, fundGivingOf, ledgerAccountsOf } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { ledgerPolicyOf } from './ledger-policy.ts';
import { moveBetweenPledges } from './move-between-pledges.ts';
import { withWhole } from './record-receipt.ts';
import { holdLedger, requireFundOrLead } from './require-fund.ts';

export interface ReallocateFundsInput {
  /** Slug of the pledge of a fund that gives. */
  readonly from: string;
  /** Slug of the pledge that gets it. */
  readonly to: string;
  /** In the unit of the pledge that gives. */
  readonly quantity: number;
  /** Of the quantity, what has come in and moves along; 0 unless given: a promise moves. */
  readonly received?: number | null;
  /** Đồng of what has come in; needed where the plan does not fix what a unit is worth. */
  readonly receivedAmount?: number | null;
  /** Number and day of the paper that orders it. */
  readonly basisDocument: string;
  /** The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface ReallocationValue {
  readonly reallocation: ReallocationRecord;
  readonly pledges: readonly string[];
}

const most = Number.MAX_SAFE_INTEGER;

/** Only money of a fund is moved: what a body promises is its own to give. */
function fundIssues(context: ActContext, from: Pledge): InputIssue[] {
  if (fundGivingOf(context.plan, from, {}) !== 'NOT_A_FUND') return [];
  const vi = 'Chỉ điều tiết nguồn của quỹ.';
  return [issue('from', 'NOT_A_FUND', vi, 'Only money of a fund is reallocated.')];
}

function inputIssues(context: ActContext, input: ReallocateFundsInput): InputIssue[] {
  const unknown = (path: 'from' | 'to') =>
    findPledge(context.plan, input[path]) === undefined
      ? [issue(path, 'UNKNOWN_PLEDGE', 'Không có nguồn đăng ký này.', 'There is no such pledge.')]
      : [];
  const from = findPledge(context.plan, input.from);
  return [
    ...unknown('from'),
    ...unknown('to'),
    ...(from === undefined ? [] : fundIssues(context, from)),
    ...numberIssues('quantity', input.quantity, [1, most]),
    ...numberIssues('received', input.received, [0, most]),
    ...numberIssues('receivedAmount', input.receivedAmount, [0, most]),
    ...textIssues('basisDocument', input.basisDocument, { max: 200, required: true }),
    ...dateIssues('effectiveOn', input.effectiveOn),
    ...futureIssues('effectiveOn', input.effectiveOn, context.workingDate),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

function moneyOf(context: ActContext, from: Pledge, input: ReallocateFundsInput): number {
  const received = input.received ?? 0;
  if (input.receivedAmount != null) return input.receivedAmount;
  if (received === 0) return 0;
  const worth = ledgerAccountsOf(context.plan).find(({ pledge }) => pledge.id === from.id)?.worth ?? null;
  if (worth !== null) return received * worth;
  const vi = 'Chưa nhập số tiền đã tiếp nhận được điều tiết.';
  refuseIssues([issue('receivedAmount', 'REQUIRED', vi, 'The money that has come in and moves is missing.')]);
  return 0;
}

async function move(trx: Transaction, context: ActContext, input: ReallocateFundsInput, from: Pledge, to: Pledge) {
  return moveBetweenPledges(trx, context, {
    action: 'fund.reallocate',
    from: from.id,
    to: to.id,
    quantity: input.quantity,
    received: input.received ?? 0,
    receivedAmount: moneyOf(context, from, input),
    effectiveOn: input.effectiveOn ?? context.workingDate,
    basisDocument: input.basisDocument,
    reason: emptyToNull(input.reason),
    reverses: null,
    policy: await ledgerPolicyOf(trx, context.actor.committee),
    counters: await holdLedger(trx, context, [from.id, to.id]),
  });
}

/**
 * Moves what a fund has pledged, and what of it has come in, to another pledge: the funds of wards without near-poor
 * households support households of other wards. Between different supports it is worth the same on both sides.
 *
 * Refuses with PLEDGE_EXCEEDED (it is allocated), FUND_EXCEEDED (it has not come in, or is spent), INVALID_INPUT (also
 * PLACES_DIFFER, NOT_A_FUND, PLEDGES_DIFFER, WORTH_NOT_WHOLE, SAME_PLEDGE), REASON_REQUIRED, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const reallocateFunds = act<ReallocateFundsInput, ReallocationValue>({
  action: 'fund.reallocate',
  run: async (trx, context, input) => {
    const [from, to] = [findPledge(context.plan, input.from), findPledge(context.plan, input.to)];
    if (from !== undefined) requireFundOrLead(context, [from], 'fund.reallocate');
    refuseIssues(inputIssues(context, input));
    if (from === undefined || to === undefined) throw new Error('A pledge without an issue is there.');
    requireBackdatingReason(context, input.effectiveOn ?? context.workingDate, input.reason);
    const { reallocation: id } = await withIdempotency(trx, context, { action: 'fund.reallocate', input }, () =>
      move(trx, context, input, from, to),
    );
    const find = (known: string) => findReallocation(trx, scopeOf(context), known);
    return {
      reallocation: await requireFound('Reallocation', id, find),
      pledges: [...withWhole(context, from.id), ...withWhole(context, to.id)],
    };
  },
});

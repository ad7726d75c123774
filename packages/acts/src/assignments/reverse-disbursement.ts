import {
  type DisbursementRecord,
  findDisbursement,
  insertDisbursementReversal,
  lockLegOfDisbursement,
} from '@vuonlen/database/assignments';
import { postToLedger } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { can } from '@vuonlen/permissions';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import { holdLedger, reachesFundOrLead, requireFundOrLead, withWhole } from '../funding/index.ts';
import {
  type ActContext,
  act,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';

export interface ReverseDisbursementInput {
  readonly disbursement: string;
  /** Paper under which the money came back. */
  readonly documentNumber: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export interface ReverseDisbursementValue {
  /** The payment, taken back. */
  readonly disbursement: DisbursementRecord;
  /** The row that takes it back. */
  readonly reversal: DisbursementRecord;
  readonly pledges: readonly string[];
}

function findOne(trx: Transaction, context: ActContext, id: string): Promise<DisbursementRecord> {
  return requireFound('Disbursement', id, (known) => findDisbursement(trx, scopeOf(context), known));
}

async function reverse(
  trx: Transaction,
  context: ActContext,
  input: ReverseDisbursementInput,
  before: DisbursementRecord,
) {
  const { committee, userId } = context.actor;
  const { id, legId, pledge, amount } = before;
  await holdLedger(trx, context, [pledge]);
  const leg = await lockLegOfDisbursement(trx, committee, legId);
  const { reversedBy, reverses, quantity: units } = await findOne(trx, context, id);
  if (reverses !== null || reversedBy !== null) {
    const from = reverses === null ? 'REVERSED' : 'REVERSAL';
    refuse({ code: 'ILLEGAL_STEP', type: 'Disbursement', id, from, step: 'REVERSE', legal: [] });
  }
  const wasInFull = leg.inMoney && leg.disbursed === leg.allocated;
  const quantity = leg.inMoney ? (wasInFull ? leg.quantity : 0) : units;
  const reversal = context.newId();
  const { documentNumber, reason } = input;
  const effectiveOn = context.workingDate;
  await insertDisbursementReversal(
    trx,
    { committee, effectiveOn, documentNumber, recordedAt: context.now(), recordedBy: userId },
    { id: reversal, quantity, amount, reverses: id, reason },
  );
  await postToLedger(trx, committee, [{ pledge, disbursed: -quantity, disbursedMoney: -(amount ?? 0) }]);
  await recordEvent(trx, context, {
    action: 'disbursement.reverse',
    aggregate: 'PLEDGE',
    aggregateId: pledge,
    effectiveOn,
    payload: { disbursement: id, reversal, documentNumber, quantity, amount },
  });
  return { reversal };
}

/** Whether somebody may take it back: whoever leads the measure or keeps the fund, once. */
export function mayReverseDisbursement(
  context: Pick<ActContext, 'actor' | 'plan'>,
  { pledge, reverses, reversedBy }: DisbursementRecord,
): boolean {
  const known = findPledge(context.plan, pledge);
  const isOpen = reverses === null && reversedBy === null && known !== undefined;
  return isOpen && can(context.actor, 'disbursement.reverse') && reachesFundOrLead(context, [known]);
}

/**
 * Takes a payment back by a row of its own: the money is left for its support again.
 *
 * Refuses with ILLEGAL_STEP (reversed already, or a reversal itself), INVALID_INPUT, NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const reverseDisbursement = act<ReverseDisbursementInput, ReverseDisbursementValue>({
  action: 'disbursement.reverse',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('documentNumber', input.documentNumber, { max: 100, required: true }),
      ...textIssues('reason', input.reason, { max: 2000, required: true }),
    ]);
    const before = await findOne(trx, context, input.disbursement);
    const pledge = findPledge(context.plan, before.pledge);
    requireFundOrLead(context, pledge === undefined ? [] : [pledge], 'disbursement.reverse');
    const { reversal } = await withIdempotency(trx, context, { action: 'disbursement.reverse', input }, () =>
      reverse(trx, context, input, before),
    );
    return {
      disbursement: await findOne(trx, context, before.id),
      reversal: await findOne(trx, context, reversal),
      pledges: withWhole(context, before.pledge),
    };
  },
});

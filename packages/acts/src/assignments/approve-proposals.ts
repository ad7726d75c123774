import { findLegsByProposals, findSupportProposals, lockMeasures } from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import { holdHousehold } from '../households/index.ts';
import { type ActContext, act, type ProposalRefusal, refuse, refuseIssues, scopeOf, tryPart } from '../kernel/index.ts';
import { type ApprovedValue, approve, readApproved } from './approve-proposal.ts';
import { batchIssues, isUuid } from './proposal-batch.ts';
import type { ApproveProposalsInput } from './proposal-input.ts';
import { type Remembered, withIdempotency } from './with-idempotency.ts';

/** What a key remembers of a batch, in the order of its proposals. */
interface RememberedBatch {
  readonly approved: readonly Remembered[];
}

export interface ApprovedBatchValue {
  readonly approved: readonly ApprovedValue[];
}

/**
 * Holds everything that the batch will touch, in the order in which every act holds it and by name within it: households,
 * measures, counters of pledges. Two batches wait for each other instead of locking each other out.
 */
async function holdBatch(trx: Transaction, context: ActContext, ids: readonly string[]): Promise<void> {
  const { committee } = context.actor;
  const proposals = await findSupportProposals(trx, scopeOf(context), ids);
  const households = [...new Set(proposals.map(({ household }) => household))].toSorted();
  for (const household of households) await holdHousehold(trx, context, household);
  await lockMeasures(
    trx,
    committee,
    proposals.map(({ measure }) => measure),
  );
  const known = proposals.map(({ id }) => id);
  const legs = await findLegsByProposals(trx, scopeOf(context), known);
  const pledges = legs.map(({ pledge }) => pledge);
  await lockPledgeCounters(trx, committee, pledges);
}

async function approveAll(
  trx: Transaction,
  context: ActContext,
  { proposals, ...shared }: Omit<ApproveProposalsInput, 'idempotencyKey'>,
): Promise<RememberedBatch> {
  const ids = proposals.map(({ proposal }) => proposal).filter(isUuid);
  await holdBatch(trx, context, ids);
  const approved: Remembered[] = [];
  const refusals: ProposalRefusal[] = [];
  for (const one of proposals) {
    const result = await tryPart(trx, () => approve(trx, context, { ...shared, ...one }));
    if (result.ok) approved.push(result.value);
    else refusals.push({ proposal: one.proposal, error: result.error });
  }
  if (refusals.length > 0) refuse({ code: 'PROPOSALS_REFUSED', refusals });
  return { approved };
}

/**
 * Approves several proposals in one transaction, one after the other: all of them, or none. Each refusal is told, as it
 * stands after the ones before it that could be approved.
 *
 * Refuses with PROPOSALS_REFUSED, which carries what `approveProposal` would refuse each with; INVALID_INPUT, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const approveProposals = act<ApproveProposalsInput, ApprovedBatchValue>({
  action: 'proposal.approve',
  run: async (trx, context, input) => {
    refuseIssues(batchIssues(input.proposals));
    const { idempotencyKey, ...batch } = input;
    const remembered = await withIdempotency(trx, context, { action: 'proposal.approve', input }, () =>
      approveAll(trx, context, batch),
    );
    const approved: ApprovedValue[] = [];
    for (const [index, one] of remembered.approved.entries()) {
      approved.push(await readApproved(trx, context, input.proposals[index]?.proposal ?? '', one));
    }
    return { approved };
  },
});

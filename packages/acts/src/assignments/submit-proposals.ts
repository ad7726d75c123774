import { findSupportProposals } from '@vuonlen/database/assignments';
import { holdHousehold } from '../households/index.ts';
import { act, type ProposalRefusal, refuse, refuseIssues, scopeOf, tryPart } from '../kernel/index.ts';
import { batchIssues, isUuid } from './proposal-batch.ts';
import type { SubmitProposalsInput } from './proposal-input.ts';
import { submit } from './submit-proposal.ts';
import type { ProposalValue } from './take-proposal-step.ts';

export interface SubmittedBatchValue {
  readonly submitted: readonly ProposalValue[];
}

/**
 * Submits several proposals for appraisal in one transaction: all of them, or none. Households are held in one order, so
 * that two batches wait for each other instead of locking each other out.
 *
 * Refuses with PROPOSALS_REFUSED, which carries what `submitProposal` would refuse each with; INVALID_INPUT, FORBIDDEN.
 */
export const submitProposals = act<SubmitProposalsInput, SubmittedBatchValue>({
  action: 'proposal.submit',
  run: async (trx, context, { proposals }) => {
    refuseIssues(batchIssues(proposals));
    const ids = proposals.map(({ proposal }) => proposal).filter(isUuid);
    const known = await findSupportProposals(trx, scopeOf(context), ids);
    const households = [...new Set(known.map(({ household }) => household))].toSorted();
    for (const household of households) await holdHousehold(trx, context, household);
    const submitted: ProposalValue[] = [];
    const refusals: ProposalRefusal[] = [];
    for (const one of proposals) {
      const result = await tryPart(trx, () => submit(trx, context, one));
      if (result.ok) submitted.push(result.value);
      else refusals.push({ proposal: one.proposal, error: result.error });
    }
    if (refusals.length > 0) refuse({ code: 'PROPOSALS_REFUSED', refusals });
    return { submitted };
  },
});

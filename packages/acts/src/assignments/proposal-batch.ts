import { findSupportProposals } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { holdHousehold } from '../households/index.ts';
import {
  type ActContext,
  type InputIssue,
  issue,
  type ProposalRefusal,
  refuse,
  refuseIssues,
  scopeOf,
  tryPart,
} from '../kernel/index.ts';
import type { ProposalValue } from './take-proposal-step.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const mostProposals = 100;

export function isUuid(id: string): boolean {
  return uuid.test(id);
}

/** What is wrong with several proposals as such: none, too many, or one twice. */
export function batchIssues(proposals: readonly { readonly proposal: string }[]): InputIssue[] {
  const ids = proposals.map(({ proposal }) => proposal);
  if (ids.length === 0 || ids.length > mostProposals) {
    const vi = `Chọn từ 1 đến ${mostProposals} phương án.`;
    return [issue('proposals', 'OUT_OF_RANGE', vi, `Choose 1 to ${mostProposals} proposals.`)];
  }
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [issue(`proposals.${index}.proposal`, 'PROPOSAL_TWICE', 'Phương án bị lặp.', 'The proposal is there twice.')]
      : [],
  );
}

/** A proposal of several, as it was read. */
export interface ReadProposal {
  readonly proposal: string;
  readonly expectedVersion: number;
}

/**
 * Takes the same step with several proposals: with all of them, or with none. Households are held in one order, so that
 * two batches wait for each other instead of locking each other out.
 *
 * Refuses with PROPOSALS_REFUSED, which carries what the step would refuse each with, and with INVALID_INPUT.
 */
export async function stepWithEach(
  trx: Transaction,
  context: ActContext,
  proposals: readonly ReadProposal[],
  take: (one: ReadProposal) => Promise<ProposalValue>,
): Promise<readonly ProposalValue[]> {
  refuseIssues(batchIssues(proposals));
  const ids = proposals.map(({ proposal }) => proposal).filter(isUuid);
  const known = await findSupportProposals(trx, scopeOf(context), ids);
  const households = [...new Set(known.map(({ household }) => household))].toSorted();
  for (const household of households) await holdHousehold(trx, context, household);
  const taken: ProposalValue[] = [];
  const refusals: ProposalRefusal[] = [];
  for (const one of proposals) {
    const result = await tryPart(trx, () => take(one));
    if (result.ok) taken.push(result.value);
    else refusals.push({ proposal: one.proposal, error: result.error });
  }
  if (refusals.length > 0) refuse({ code: 'PROPOSALS_REFUSED', refusals });
  return taken;
}

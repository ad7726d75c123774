/** Runs beside the screen: a proposal for a large register takes its time, and the screen stays usable and can stop it. */
import type { LedgerBalance } from '@vuonlen/plan/funding';
import { type Plan, type Proposal, proposeAssignments, type RegisterEntry } from '@vuonlen/plan/plans';

export interface ProposalQuestion {
  readonly register: readonly RegisterEntry[];
  readonly balances: readonly (readonly [pledge: string, balance: LedgerBalance])[];
}

/** The question with the plan in force, which the screen hands over. */
export type AskedProposal = ProposalQuestion & { readonly plan: Plan };

self.addEventListener('message', ({ data }: MessageEvent<AskedProposal>) => {
  const answer: Proposal = proposeAssignments(data.plan, data.register, new Map(data.balances));
  self.postMessage(answer);
});

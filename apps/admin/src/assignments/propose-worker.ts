/** Runs beside the screen: a proposal for a large register takes its time, and the screen stays usable and can stop it. */
import type { LedgerBalance } from '@vuonlen/plan/funding';
import { type Proposal, proposeAssignments, type RegisterEntry } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

export interface ProposalQuestion {
  readonly register: readonly RegisterEntry[];
  readonly balances: readonly (readonly [pledge: string, balance: LedgerBalance])[];
}

self.addEventListener('message', ({ data }: MessageEvent<ProposalQuestion>) => {
  const answer: Proposal = proposeAssignments(haDong2024, data.register, new Map(data.balances));
  self.postMessage(answer);
});

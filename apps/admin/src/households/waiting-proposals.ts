import type { ProposalsToSubmitQuery } from '../gql/graphql.ts';

type Household = ProposalsToSubmitQuery['households']['nodes'][number];
type Proposal = Household['supportProposals'][number];

/** A proposal that its maker may submit now. */
export interface WaitingProposal {
  readonly household: Household;
  readonly proposal: Proposal;
}

/** The proposals of the households that are still to be submitted, and the households that have none. */
export function waitingProposals(households: readonly Household[]): {
  readonly waiting: readonly WaitingProposal[];
  readonly without: readonly Household[];
} {
  const isWaiting = ({ state }: Proposal): boolean => state === 'DRAFT' || state === 'RETURNED';
  const waiting = households.flatMap((household) =>
    household.supportProposals.filter(isWaiting).map((proposal) => ({ household, proposal })),
  );
  return { waiting, without: households.filter(({ supportProposals }) => !supportProposals.some(isWaiting)) };
}

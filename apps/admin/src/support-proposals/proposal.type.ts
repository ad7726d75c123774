import type { ProposalDetailFragment } from '../gql/graphql.ts';

/** A proposal with everything that its next step needs. */
export type Proposal = ProposalDetailFragment;

export interface ProposalProps {
  readonly proposal: Proposal;
}

import type { ActError, ProposalRefusal } from '@vuonlen/acts/kernel';
import { builder, DomainError, errorRef } from '../kernel/index.ts';
import { proposalById, SupportProposal } from './support-proposal.type.ts';

const Refusal = builder.objectRef<ProposalRefusal>('ProposalRefusal').implement({
  description: 'Why one proposal of several cannot take the step.',
  fields: (t) => ({
    proposal: t.field({
      type: SupportProposal,
      nullable: true,
      description: 'The proposal; null when it is not found.',
      resolve: ({ proposal }, _args, { loaders }) => loaders.load(proposalById, proposal),
    }),
    error: t.field({ type: DomainError, description: 'The refusal.', resolve: ({ error }): ActError => error }),
  }),
});

export const ProposalsRefusedError = errorRef('PROPOSALS_REFUSED').implement({
  description: 'At least one proposal cannot take the step, so none did (chưa phương án nào được xử lý).',
  interfaces: [DomainError],
  fields: (t) => ({
    refusals: t.field({
      type: [Refusal],
      description: 'One entry a proposal that cannot.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
});

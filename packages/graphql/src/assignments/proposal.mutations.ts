import {
  appraiseProposal,
  type ProposalValue,
  type ProposedBatchValue,
  type ProposedItem,
  proposeSupport,
  proposeSupports,
  rejectProposal,
  returnProposal,
  type SubmittedBatchValue,
  submitProposal,
  submitProposals,
  type WithdrawnBatchValue,
  withdrawProposal,
  withdrawProposals,
} from '@vuonlen/acts/assignments';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  DomainError,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  SamePersonError,
  StaleVersionError,
} from '../kernel/index.ts';
import { BatchRefusedError, BatchTooLargeError } from './batch-refusals.type.ts';
import {
  AppraiseProposalInput,
  appraiseProposalSchema,
  ProposeSupportInput,
  ProposeSupportsInput,
  proposeSupportSchema,
  proposeSupportsSchema,
  RejectProposalInput,
  ReturnProposalInput,
  reasonedSchema,
  SubmitProposalInput,
  SubmitProposalsInput,
  submitProposalSchema,
  submitProposalsSchema,
  WithdrawProposalInput,
  WithdrawProposalsInput,
  withdrawProposalsSchema,
} from './proposal-input.ts';
import { ProposalsRefusedError } from './proposals-refused.type.ts';
import { ExcludedByError, FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';
import { SupportProposal } from './support-proposal.type.ts';

function stepped(name: string, description: string) {
  return builder.objectRef<ProposalValue>(name).implement({
    description,
    fields: (t) => ({
      proposal: t.field({
        type: SupportProposal,
        description: 'The proposal now.',
        resolve: (value) => value.proposal,
      }),
      household: t.field({ type: Household, description: 'The household now.', resolve: (value) => value.household }),
    }),
  });
}

const byRules = [ExcludedByError, IneligibleError, OutsideWindowError, FactsMissingError];
const bySteps = [IllegalStepError, StaleVersionError, ReasonRequiredError, NotFoundError];

actMutation({
  name: 'proposeSupport',
  description: 'Begins the proposal of a support, if the plan’s rules allow it (lập phương án hỗ trợ).',
  action: 'support.propose',
  input: ProposeSupportInput,
  parse: proposeSupportSchema,
  success: stepped('ProposeSupportSuccess', 'The proposal was begun.'),
  errors: [...byRules, StaleVersionError, NotFoundError],
  run: proposeSupport,
});

const ProposedOne = builder.objectRef<ProposedItem>('ProposedItem').implement({
  description: 'What became of one of several proposals, or would.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: '0, 1, 2 … as it was asked.' }),
    proposal: t.field({
      type: SupportProposal,
      nullable: true,
      description: 'The proposal; null on a dry run.',
      resolve: ({ proposal }) => proposal,
    }),
    refusal: t.field({
      type: DomainError,
      nullable: true,
      description: 'Why it cannot be begun, on a dry run; one such item refuses all of them.',
      resolve: ({ refusal }) => refusal,
    }),
  }),
});

const ProposedMany = builder.objectRef<ProposedBatchValue>('ProposeSupportsSuccess').implement({
  description: 'All proposals were begun, or what would become of them on a dry run.',
  fields: (t) => ({
    items: t.field({
      type: [ProposedOne],
      description: 'One entry an item, in the order asked.',
      resolve: ({ items }) => [...items],
    }),
  }),
});

actMutation({
  name: 'proposeSupports',
  description: 'Begins many proposals in one transaction: all of them or none (lập nhiều phương án).',
  action: 'support.propose',
  input: ProposeSupportsInput,
  parse: proposeSupportsSchema,
  success: ProposedMany,
  errors: [BatchRefusedError, BatchTooLargeError, IdempotencyKeyReusedError],
  run: proposeSupports,
});

const Submitted = builder.objectRef<SubmittedBatchValue>('SubmitProposalsSuccess').implement({
  description: 'All proposals were submitted.',
  fields: (t) => ({
    proposals: t.field({
      type: [SupportProposal],
      description: 'The proposals now, in the order in which they were given.',
      resolve: ({ submitted }) => submitted.map(({ proposal }) => proposal),
    }),
  }),
});

actMutation({
  name: 'submitProposals',
  description: 'Submits several proposals in one transaction: all of them or none (trình nhiều phương án).',
  action: 'proposal.submit',
  input: SubmitProposalsInput,
  parse: submitProposalsSchema,
  success: Submitted,
  errors: [ProposalsRefusedError],
  run: submitProposals,
});

actMutation({
  name: 'submitProposal',
  description: 'Submits a proposal to the standing agency (trình thẩm định).',
  action: 'proposal.submit',
  input: SubmitProposalInput,
  parse: submitProposalSchema,
  success: stepped('SubmitProposalSuccess', 'The proposal was submitted.'),
  errors: bySteps,
  run: submitProposal,
});

actMutation({
  name: 'returnProposal',
  description: 'Returns a proposal to who proposed it, with the reason (trả lại phương án).',
  action: 'proposal.return',
  input: ReturnProposalInput,
  parse: reasonedSchema,
  success: stepped('ReturnProposalSuccess', 'The proposal was returned.'),
  errors: bySteps,
  run: returnProposal,
});

actMutation({
  name: 'appraiseProposal',
  description: 'Appraises a proposal: the rules decide again, the list is answered, the pledges are named (thẩm định).',
  action: 'proposal.appraise',
  input: AppraiseProposalInput,
  parse: appraiseProposalSchema,
  success: stepped('AppraiseProposalSuccess', 'The proposal was appraised.'),
  errors: [...byRules, ...bySteps, SamePersonError],
  run: appraiseProposal,
});

actMutation({
  name: 'rejectProposal',
  description: 'Rejects a proposal for good, with the reason (không phê duyệt).',
  action: 'proposal.reject',
  input: RejectProposalInput,
  parse: reasonedSchema,
  success: stepped('RejectProposalSuccess', 'The proposal was rejected.'),
  errors: bySteps,
  run: rejectProposal,
});

actMutation({
  name: 'withdrawProposal',
  description: 'Withdraws a proposal that is not decided yet, with the reason (rút phương án).',
  action: 'proposal.withdraw',
  input: WithdrawProposalInput,
  parse: reasonedSchema,
  success: stepped('WithdrawProposalSuccess', 'The proposal was withdrawn.'),
  errors: bySteps,
  run: withdrawProposal,
});

const Withdrawn = builder.objectRef<WithdrawnBatchValue>('WithdrawProposalsSuccess').implement({
  description: 'All proposals were withdrawn.',
  fields: (t) => ({
    proposals: t.field({
      type: [SupportProposal],
      description: 'The proposals now, in the order in which they were given.',
      resolve: ({ withdrawn }) => withdrawn.map(({ proposal }) => proposal),
    }),
  }),
});

actMutation({
  name: 'withdrawProposals',
  description: 'Withdraws several proposals in one transaction: all of them or none (rút nhiều phương án).',
  action: 'proposal.withdraw',
  input: WithdrawProposalsInput,
  parse: withdrawProposalsSchema,
  success: Withdrawn,
  errors: [ProposalsRefusedError],
  run: withdrawProposals,
});

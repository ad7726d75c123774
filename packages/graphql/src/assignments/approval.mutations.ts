import {
  type ApprovedBatchValue,
  type ApprovedValue,
  approveProposal,
  approveProposals,
} from '@vuonlen/acts/assignments';
import { pledgesOf } from '@vuonlen/plan/plans';
import { Pledge, PledgeExceededError } from '../funding/index.ts';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  SamePersonError,
  StaleVersionError,
  Warning,
} from '../kernel/index.ts';
import './appraisal.type.ts';
import { Assignment } from './assignment.type.ts';
import './next-step.type.ts';
import {
  ApproveProposalInput,
  ApproveProposalsInput,
  approveProposalSchema,
  approveProposalsSchema,
} from './proposal-input.ts';
import { ProposalsRefusedError } from './proposals-refused.type.ts';
import { ExcludedByError, FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';
import { SupportProposal } from './support-proposal.type.ts';

const Approved = builder.objectRef<ApprovedValue>('ApproveProposalSuccess').implement({
  description: 'The proposal was approved and the support assigned.',
  fields: (t) => ({
    proposal: t.field({ type: SupportProposal, description: 'The proposal now.', resolve: (value) => value.proposal }),
    assignment: t.field({ type: Assignment, description: 'The support.', resolve: ({ assignment }) => assignment }),
    household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
    warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
    pledges: t.field({
      type: [Pledge],
      description: 'The pledges of the measure with what is left now.',
      resolve: ({ assignment }, _args, { plan }) => [...pledgesOf(plan, assignment.measure)],
    }),
  }),
});

const ApprovedTogether = builder.objectRef<ApprovedBatchValue>('ApproveProposalsSuccess').implement({
  description: 'All proposals were approved and their supports assigned.',
  fields: (t) => ({
    approved: t.field({
      type: [Approved],
      description: 'Each proposal with its support, in the order in which they were given.',
      resolve: ({ approved }) => [...approved],
    }),
  }),
});

actMutation({
  name: 'approveProposal',
  description: 'Approves a proposal and assigns its support in the same transaction (phê duyệt phương án).',
  action: 'proposal.approve',
  input: ApproveProposalInput,
  parse: approveProposalSchema,
  success: Approved,
  errors: [
    ExcludedByError,
    PledgeExceededError,
    IneligibleError,
    OutsideWindowError,
    FactsMissingError,
    IllegalStepError,
    SamePersonError,
    StaleVersionError,
    NotFoundError,
    ReasonRequiredError,
    IdempotencyKeyReusedError,
  ],
  run: approveProposal,
});

actMutation({
  name: 'approveProposals',
  description: 'Approves several proposals in one transaction: all of them or none (phê duyệt nhiều phương án).',
  action: 'proposal.approve',
  input: ApproveProposalsInput,
  parse: approveProposalsSchema,
  success: ApprovedTogether,
  errors: [ProposalsRefusedError, IdempotencyKeyReusedError],
  run: approveProposals,
});

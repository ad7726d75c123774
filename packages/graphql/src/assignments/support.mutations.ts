import { assignSupport, cancelSupport } from '@vuonlen/acts/assignments';
import type { AssignmentRecord } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { pledgesOf } from '@vuonlen/plan/plans';
import { Pledge, PledgeExceededError } from '../funding/index.ts';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  passage,
  ReasonRequiredError,
  StaleVersionError,
  Warning,
  type WarningShape,
} from '../kernel/index.ts';
import { Assignment } from './assignment.type.ts';
import { ExcludedByError, FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';
import { AssignSupportInput, assignSupportSchema, CancelSupportInput, cancelSupportSchema } from './support-input.ts';

interface Written {
  readonly assignment: AssignmentRecord;
  readonly household: HouseholdRecord;
}

const Assigned = builder
  .objectRef<Written & { readonly warnings: readonly WarningShape[] }>('AssignSupportSuccess')
  .implement({
    description: 'The support was assigned.',
    fields: (t) => ({
      assignment: t.field({
        type: Assignment,
        description: 'The support.',
        resolve: ({ assignment }) => assignment,
        ...passage,
      }),
      household: t.field({
        type: Household,
        description: 'The household now.',
        resolve: ({ household }) => household,
        ...passage,
      }),
      warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
      pledges: t.field({
        type: [Pledge],
        description: 'The pledges of the measure with what is left now.',
        resolve: ({ assignment }, _args, { plan }) => [...pledgesOf(plan, assignment.measure)],
      }),
    }),
  });

const Cancelled = builder.objectRef<Written>('CancelSupportSuccess').implement({
  description: 'The support was cancelled.',
  fields: (t) => ({
    assignment: t.field({
      type: Assignment,
      description: 'The support now.',
      resolve: ({ assignment }) => assignment,
      ...passage,
    }),
    household: t.field({
      type: Household,
      description: 'The household now.',
      resolve: ({ household }) => household,
      ...passage,
    }),
    pledges: t.field({
      type: [Pledge],
      description: 'The pledges of the measure with what is left now.',
      resolve: ({ assignment }, _args, { plan }) => [...pledgesOf(plan, assignment.measure)],
    }),
  }),
});

actMutation({
  name: 'assignSupport',
  description: 'Assigns a support, if the plan’s rules and the pledges allow it (bố trí hỗ trợ).',
  action: 'support.assign',
  input: AssignSupportInput,
  parse: assignSupportSchema,
  success: Assigned,
  errors: [
    ExcludedByError,
    PledgeExceededError,
    IneligibleError,
    OutsideWindowError,
    FactsMissingError,
    StaleVersionError,
    NotFoundError,
    ReasonRequiredError,
    IdempotencyKeyReusedError,
  ],
  run: assignSupport,
});

actMutation({
  name: 'cancelSupport',
  description: 'Takes a support back; what it drew on pledges is given back (hủy bố trí hỗ trợ).',
  action: 'support.cancel',
  input: CancelSupportInput,
  parse: cancelSupportSchema,
  success: Cancelled,
  errors: [IllegalStepError, StaleVersionError, NotFoundError, ReasonRequiredError, IdempotencyKeyReusedError],
  run: cancelSupport,
});

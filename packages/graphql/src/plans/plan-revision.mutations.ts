import {
  type AdoptedPlanValue,
  adoptPlanRevision,
  type DecidedOtherwise as DecidedOtherwiseShape,
  discardPlanDraft,
  draftPlanRevision,
  type PlanRevisionValue,
} from '@vuonlen/acts/plans';
import { z } from 'zod';
import { Outcome } from '../assignments/index.ts';
import {
  actMutation,
  builder,
  Citation,
  date,
  expectedVersion,
  IdempotencyKeyReusedError,
  IllegalStepError,
  idempotencyKey,
  LocalText,
  NotFoundError,
  nodeIdOf,
  optionalText,
  planIndex,
  ReasonRequiredError,
  SamePersonError,
  StaleVersionError,
  text,
  toGlobalId,
  Warning,
} from '../kernel/index.ts';
import { PlanInUseError, PlanLoss } from './plan-loss.type.ts';
import { PlanRevision } from './plan-revision.type.ts';

const DraftInput = builder.inputType('DraftPlanRevisionInput', {
  description: 'A plan to keep as a draft (lưu dự thảo kế hoạch).',
  fields: (t) => ({
    document: t.string({ required: true, description: 'The whole plan as JSON, at most 900 000 characters.' }),
    note: t.string({ description: 'What it changes, and why.' }),
    basisNumber: t.string({ description: 'Number of the paper on which it stands.' }),
    basisDate: t.field({ type: 'Date', description: 'Its day.' }),
  }),
});

const DiscardInput = builder.inputType('DiscardPlanDraftInput', {
  description: 'A draft that nobody adopts (hủy dự thảo kế hoạch).',
  fields: (t) => ({
    revision: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

const AdoptInput = builder.inputType('AdoptPlanRevisionInput', {
  description: 'A draft to put in force (thông qua bản kế hoạch).',
  fields: (t) => ({
    revision: t.id({ required: true, description: 'The draft.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    decisionNumber: t.string({ description: 'Number of the decision; wanted unless it is a dry run.' }),
    decisionDate: t.field({ type: 'Date', description: 'Its day; wanted unless it is a dry run.' }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds; the working date unless given.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
    dryRun: t.boolean({ description: 'Tells what would happen, and changes nothing.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key adopts once.' }),
  }),
});

function revisionSuccess(name: string, description: string) {
  return builder.objectRef<PlanRevisionValue>(name).implement({
    description,
    fields: (t) => ({
      revision: t.field({ type: PlanRevision, description: 'The revision now.', resolve: ({ revision }) => revision }),
      warnings: t.field({
        type: [Warning],
        description: 'Sums that do not hold and quotes that do not agree.',
        resolve: ({ warnings }) => [...warnings],
      }),
    }),
  });
}

const DecidedOtherwise = builder.objectRef<DecidedOtherwiseShape>('DecidedOtherwise').implement({
  description:
    'A support of which the draft says something else than the plan in force, on the same facts. It stays held.',
  fields: (t) => ({
    assignment: t.id({
      description: 'Id of the support.',
      resolve: ({ assignment }) => toGlobalId('Assignment', assignment),
    }),
    household: t.id({
      description: 'Id of the household.',
      resolve: ({ household }) => toGlobalId('Household', household),
    }),
    householdCode: t.string({
      nullable: true,
      description: 'Code of the household (mã hộ).',
      resolve: ({ householdCode }) => householdCode,
    }),
    measure: t.exposeString('measure', { description: 'Code of the measure.' }),
    measureName: t.field({
      type: LocalText,
      nullable: true,
      description: 'Name of the measure by the plan in force.',
      resolve: ({ measure }, _args, { plan }) => planIndex(plan).measures.get(measure)?.name ?? null,
    }),
    before: t.field({ type: Outcome, description: 'By the plan in force.', resolve: ({ before }) => before }),
    after: t.field({ type: Outcome, description: 'By the draft.', resolve: ({ after }) => after }),
    amountBefore: t.field({
      type: 'VND',
      nullable: true,
      description: 'What is due by the plan in force.',
      resolve: ({ amountBefore }) => amountBefore,
    }),
    amountAfter: t.field({
      type: 'VND',
      nullable: true,
      description: 'What would be due by the draft.',
      resolve: ({ amountAfter }) => amountAfter,
    }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'The clause of the draft that settles it.',
      resolve: ({ reason }) => reason,
    }),
    text: t.field({
      type: LocalText,
      nullable: true,
      description: 'In words.',
      resolve: ({ reason }) => reason?.text ?? null,
    }),
  }),
});

const mostShown = 200;

const Adopted = builder.objectRef<AdoptedPlanValue>('AdoptPlanRevisionSuccess').implement({
  description: 'The plan is in force, or, of a dry run, what adopting it would do.',
  fields: (t) => ({
    revision: t.field({ type: PlanRevision, description: 'The revision now.', resolve: ({ revision }) => revision }),
    losses: t.field({
      type: [PlanLoss],
      description: 'Of a dry run: what loses its ground, for which it cannot be adopted.',
      resolve: ({ losses }) => [...losses],
    }),
    decidedOtherwise: t.field({
      type: [DecidedOtherwise],
      description: 'Of a dry run: supports of which it says something else, 200 at most.',
      resolve: ({ decidedOtherwise }) => decidedOtherwise.slice(0, mostShown),
    }),
    decidedOtherwiseCount: t.int({
      description: 'Of a dry run: how many supports those are.',
      resolve: ({ decidedOtherwise }) => decidedOtherwise.length,
    }),
    warnings: t.field({
      type: [Warning],
      description: 'Of a dry run: sums that do not hold and quotes that do not agree.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
});

actMutation({
  name: 'draftPlanRevision',
  description: 'Keeps a plan as a draft that a leader may adopt (lưu dự thảo kế hoạch).',
  action: 'plan.draft',
  input: DraftInput,
  parse: z.object({
    document: text(900_000),
    note: optionalText(2000),
    basisNumber: optionalText(200),
    basisDate: date.nullish(),
  }),
  success: revisionSuccess('DraftPlanRevisionSuccess', 'The draft was kept.'),
  errors: [NotFoundError],
  run: draftPlanRevision,
});

actMutation({
  name: 'discardPlanDraft',
  description: 'Ends a draft of the plan that nobody adopts (hủy dự thảo kế hoạch).',
  action: 'plan.discardDraft',
  input: DiscardInput,
  parse: z.object({ revision: nodeIdOf('PlanRevision'), expectedVersion }),
  success: revisionSuccess('DiscardPlanDraftSuccess', 'The draft was discarded.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError],
  run: discardPlanDraft,
});

actMutation({
  name: 'adoptPlanRevision',
  description:
    'Puts a draft in force in place of the plan that is (thông qua bản kế hoạch), or tells what that would do.',
  action: 'plan.adopt',
  input: AdoptInput,
  parse: z.object({
    revision: nodeIdOf('PlanRevision'),
    expectedVersion,
    decisionNumber: optionalText(200),
    decisionDate: date.nullish(),
    effectiveOn: date.nullish(),
    reason: optionalText(2000),
    dryRun: z.boolean().nullish(),
    idempotencyKey,
  }),
  success: Adopted,
  errors: [
    ...[NotFoundError, StaleVersionError, IllegalStepError, SamePersonError, ReasonRequiredError],
    ...[IdempotencyKeyReusedError, PlanInUseError],
  ],
  run: adoptPlanRevision,
});

import { actionOfStep } from '@vuonlen/acts/assignments';
import type { SupportProposalStepRecord } from '@vuonlen/database/assignments';
import { can } from '@vuonlen/permissions';
import {
  type LifeCycleStep,
  legalSteps,
  type SupportProposalState as State,
  type SupportProposalStep as Step,
  stepByTheSame,
  supportProposalCycle,
} from '@vuonlen/plan/assignments';
import { citeStep } from '@vuonlen/plan/responsibilities';
import { builder, type Context } from '../kernel/index.ts';
import { SupportProposalState, SupportProposalStep } from './life-cycle.type.ts';
import { SupportProposal, stepsOf } from './support-proposal.type.ts';

type NextStepShape = LifeCycleStep<State, Step>;

/** The steps that a person may take: legal from the state, of the person's role, and none that checks an own step. */
function nextStepsOf(
  { actor }: Context,
  state: State,
  history: readonly SupportProposalStepRecord[],
): readonly NextStepShape[] {
  return legalSteps(supportProposalCycle, state).filter(
    ({ step }) =>
      can(actor, actionOfStep[step]) && stepByTheSame(supportProposalCycle, step, actor.userId, history) === null,
  );
}

const NextStep = builder.objectRef<NextStepShape>('SupportProposalNextStep').implement({
  description: 'A step that the viewer may take with a proposal.',
  fields: (t) => ({
    step: t.field({ type: SupportProposalStep, description: 'The step.', resolve: ({ step }) => step }),
    toState: t.field({ type: SupportProposalState, description: 'Where it leads.', resolve: ({ to }) => to }),
    wantsReason: t.exposeBoolean('wantsReason', { description: 'A reason must be given.' }),
    clause: t.string({
      nullable: true,
      description: 'Clause of the plan that asks for the step; null: an order of the committee, the plan is silent.',
      resolve: ({ step }, _args, { plan }) => citeStep(plan.duties, step)?.clause ?? null,
    }),
    quote: t.string({
      nullable: true,
      description: 'Its exact words.',
      resolve: ({ step }, _args, { plan }) => citeStep(plan.duties, step)?.quote ?? null,
    }),
  }),
});

builder.objectField(SupportProposal, 'nextSteps', (t) =>
  t.field({
    type: [NextStep],
    description:
      'The steps that the viewer may take now; what the rules or the pledges refuse is told when it is tried.',
    resolve: async ({ id, state }, _args, context) => [
      ...nextStepsOf(context, state, await context.loaders.load(stepsOf, id)),
    ],
  }),
);

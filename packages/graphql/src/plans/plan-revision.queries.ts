import { listPlanRevisions } from '@vuonlen/database/plans';
import { builder } from '../kernel/index.ts';
import { Plan } from './plan.type.ts';
import { PlanRevision, PlanRevisionStateEnum, planRevisionById, readableStates } from './plan-revision.type.ts';

builder.queryField('planRevisions', (t) =>
  t.field({
    type: [PlanRevision],
    description:
      'Revisions of the plan, the latest first, 200 at most (các bản kế hoạch). Drafts are shown to who may draft, adopt or audit.',
    args: {
      states: t.arg({ type: [PlanRevisionStateEnum], description: 'Only these; all that one may read unless told.' }),
    },
    resolve: (_root, { states }, context) => {
      const readable = readableStates(context);
      const wanted = states == null ? readable : readable.filter((state) => states.includes(state));
      return listPlanRevisions(context.readers, context.actor.committee, wanted);
    },
  }),
);

builder.objectField(Plan, 'revision', (t) =>
  t.field({
    type: PlanRevision,
    nullable: true,
    description: 'The revision that it is. Applications are not told.',
    resolve: (_plan, _args, { actor, loaders, planRevision }) =>
      planRevision === null || actor.role === 'API_CLIENT' ? null : loaders.load(planRevisionById, planRevision),
  }),
);

import { difficultyScopeOf } from '@vuonlen/acts/responsibilities';
import type { DifficultyAction as ActionCode, DifficultyState as StateCode } from '@vuonlen/database/kernel';
import {
  type DifficultyRecord,
  type DifficultyStepRecord,
  findDifficulties,
  findStepsByDifficulties,
} from '@vuonlen/database/responsibilities';
import { difficultyRouteOf } from '@vuonlen/plan/responsibilities';
import { Agency } from '../agencies/index.ts';
import { Household, householdById } from '../households/index.ts';
import {
  batch,
  builder,
  described,
  groupedBy,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Duty } from './duty.type.ts';

const stepsOf = batch<string, readonly DifficultyStepRecord[]>(async (context, ids) => {
  const steps = await findStepsByDifficulties(context.readers, difficultyScopeOf(context), ids);
  return groupedBy(ids, steps, ({ difficulty }) => difficulty);
});

const difficultyById = batch<string, DifficultyRecord | null>(async (context, ids) =>
  orderedBy(ids, await findDifficulties(context.readers, difficultyScopeOf(context), ids), ({ id }) => id),
);

export const DifficultyState = builder.enumType('DifficultyState', {
  description: 'Where a difficulty stands.',
  values: described<StateCode>({
    RAISED: 'With the standing agency (đã nêu).',
    FORWARDED: 'With the district (đã chuyển cấp quận).',
    ANSWERED: 'Answered (đã trả lời).',
    CLOSED: 'Closed (đã kết thúc).',
  }),
});

const DifficultyAction = builder.enumType('DifficultyAction', {
  description: 'What was done with a difficulty.',
  values: described<ActionCode>({
    FORWARD: 'Forwarded to the district (chuyển cấp quận).',
    ANSWER: 'Answered (trả lời).',
    CLOSE: 'Closed (kết thúc).',
  }),
});

const DifficultyStep = builder.objectRef<DifficultyStepRecord>('DifficultyStep').implement({
  description: 'A step of a difficulty after it was raised. Append only.',
  fields: (t) => ({
    action: t.field({ type: DifficultyAction, description: 'What was done.', resolve: ({ action }) => action }),
    agency: t.field({
      type: Agency,
      description: 'The body to which it was forwarded, that answered, or that closed it.',
      resolve: ({ agency }, _args, { plan }) => need(planIndex(plan).agencies, agency),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the step.', resolve: (row) => row.effectiveOn }),
    note: t.exposeString('note', { nullable: true, description: 'Its words. Guarded where it is about a household.' }),
    document: t.exposeString('document', { nullable: true, description: 'Number of the document that carries it.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

export const Difficulty = builder.objectRef<DifficultyRecord>('Difficulty').implement({
  description: 'A difficulty that a body raised on a duty or a household (khó khăn, vướng mắc).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Difficulty', ({ id }: DifficultyRecord) => id)),
    raisedBy: t.field({
      type: Agency,
      description: 'The body that raised it.',
      resolve: ({ raisedBy }, _args, { plan }) => need(planIndex(plan).agencies, raisedBy),
    }),
    duty: t.field({
      type: Duty,
      nullable: true,
      description: 'The duty that it is about.',
      resolve: ({ duty }, _args, { plan }) => (duty === null ? null : need(planIndex(plan).duties, duty)),
    }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household that it is about.',
      resolve: ({ household }, _args, { loaders }) => (household ? loaders.load(householdById, household) : null),
    }),
    raisedOn: t.field({ type: 'Date', description: 'Day on which it was raised.', resolve: (row) => row.raisedOn }),
    content: t.exposeString('content', {
      nullable: true,
      description: 'Its words. Guarded where it is about a household: null for who may not read them.',
    }),
    state: t.field({ type: DifficultyState, description: 'Where it stands.', resolve: ({ state }) => state }),
    reportingDuty: t.field({
      type: Duty,
      nullable: true,
      description: 'The duty by which the body reports it; it names through whom it goes, and to whom.',
      resolve: ({ raisedBy }, _args, { plan }) => difficultyRouteOf(plan, raisedBy) ?? null,
    }),
    steps: t.field({
      type: [DifficultyStep],
      description: 'What was done with it, in order.',
      resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(stepsOf, id))],
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one with each step.' }),
  }),
});

readNodesOf('Difficulty', ({ loaders }, id) => loaders.load(difficultyById, id));

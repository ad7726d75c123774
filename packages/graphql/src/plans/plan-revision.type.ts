import { findPlanDocuments, findPlanRevisions, type PlanRevisionRecord } from '@vuonlen/database/plans';
import { can } from '@vuonlen/permissions';
import { batch, builder, type Context, described, Node, nodeId, orderedBy, readNodesOf } from '../kernel/index.ts';

type State = PlanRevisionRecord['state'];

/** In which states a reader may know of a revision: of drafts who may draft, adopt or audit. */
export function readableStates({ actor }: Context): readonly State[] {
  const inForceOnce: readonly State[] = ['ADOPTED', 'ARCHIVED'];
  return can(actor, 'plan.readDrafts') ? [...inForceOnce, 'DRAFT', 'DISCARDED'] : inForceOnce;
}

/** Revisions by id, as far as the reader may know of them. */
export const planRevisionById = batch<string, PlanRevisionRecord | null>(async (context, ids) => {
  const found = await findPlanRevisions(context.readers, context.actor.committee, ids);
  const states = readableStates(context);
  return orderedBy(
    ids,
    found.filter(({ state }) => states.includes(state)),
    ({ id }) => id,
  );
});

const documentOf = batch<string, string | null>(async ({ readers, actor }, ids) => {
  const found = await findPlanDocuments(readers, actor.committee, ids);
  return ids.map((id) => (found.has(id) ? JSON.stringify(found.get(id)) : null));
});

export const PlanRevisionStateEnum = builder.enumType('PlanRevisionState', {
  description: 'Where a revision of the plan stands.',
  values: described<State>({
    DRAFT: 'Drafted; nothing follows from it (dự thảo).',
    ADOPTED: 'In force (đang áp dụng).',
    ARCHIVED: 'Was in force until another one was adopted (đã thay thế).',
    DISCARDED: 'A draft that was not adopted (đã hủy).',
  }),
});

const Origin = builder.enumType('PlanRevisionOrigin', {
  description: 'Where a revision of the plan comes from.',
  values: described<PlanRevisionRecord['origin']>({
    BUILT_IN: 'It came with the system (có sẵn trong hệ thống).',
    COMMITTEE: 'The committee drafted it (do Ban chỉ đạo lập).',
  }),
});

export const PlanRevision = builder.objectRef<PlanRevisionRecord>('PlanRevision').implement({
  description: 'A version of the plan’s document (bản kế hoạch): drafted, adopted, replaced. Its words never change.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('PlanRevision', ({ id }: PlanRevisionRecord) => id)),
    slug: t.exposeString('plan', { description: 'Name of the plan in it, for example ha-dong-2024.' }),
    title: t.exposeString('title', { description: 'Title of the plan in it.' }),
    state: t.field({ type: PlanRevisionStateEnum, description: 'Where it stands.', resolve: ({ state }) => state }),
    origin: t.field({ type: Origin, description: 'Where it comes from.', resolve: ({ origin }) => origin }),
    contentHash: t.exposeString('contentHash', {
      description: 'SHA-256 of its content: the same for the same content.',
    }),
    note: t.string({ nullable: true, description: 'Note of who drafted it.', resolve: ({ note }) => note }),
    basisNumber: t.string({
      nullable: true,
      description: 'Number of the paper on which the draft stands.',
      resolve: ({ basisNumber }) => basisNumber,
    }),
    basisDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its day.',
      resolve: ({ basisDate }) => basisDate,
    }),
    draftedBy: t.string({
      nullable: true,
      description: 'Name of who drafted it; null: it came with the system.',
      resolve: ({ draftedByName }) => draftedByName,
    }),
    isOwnDraft: t.boolean({
      description: 'The reader drafted it, and does not adopt it.',
      resolve: ({ draftedBy }, _args, { actor }) => draftedBy === actor.userId,
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    document: t.string({
      nullable: true,
      description: 'The whole plan as JSON, several hundred thousand characters: ask it of one revision at a time.',
      resolve: ({ id }, _args, { loaders }) => loaders.load(documentOf, id),
    }),
  }),
});

builder.objectFields(PlanRevision, (t) => ({
  adoptedBy: t.string({
    nullable: true,
    description: 'Name of who adopted it.',
    resolve: ({ adoptedByName }) => adoptedByName,
  }),
  adoptedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it came into force.',
    resolve: ({ adoptedAt }) => adoptedAt,
  }),
  decisionNumber: t.string({
    nullable: true,
    description: 'Number of the decision by which it was adopted (số quyết định).',
    resolve: ({ decisionNumber }) => decisionNumber,
  }),
  decisionDate: t.field({
    type: 'Date',
    nullable: true,
    description: 'Day of the decision.',
    resolve: ({ decisionDate }) => decisionDate,
  }),
  effectiveOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Day from which the committee works by it.',
    resolve: ({ effectiveOn }) => effectiveOn,
  }),
  reason: t.string({ nullable: true, description: 'Why it is backdated.', resolve: ({ reason }) => reason }),
  endedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it was replaced or discarded.',
    resolve: ({ endedAt }) => endedAt,
  }),
}));

readNodesOf('PlanRevision', ({ loaders }, id) => loaders.load(planRevisionById, id));

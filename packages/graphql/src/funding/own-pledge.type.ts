import { mayReversePledge } from '@vuonlen/acts/funding';
import { findOwnPledges, type OwnPledgeRecord } from '@vuonlen/database/funding';
import { batch, builder, Node, need, nodeId, orderedBy, planIndex, readNodesOf } from '../kernel/index.ts';
import { FundingSource, Pledge } from './pledge.type.ts';

/** What was pledged by documents of its own, by id, within the scope of the reader. */
export const ownPledgeById = batch<string, OwnPledgeRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findOwnPledges(readers, scope, ids), ({ id }) => id),
);

export const OwnPledge = builder.objectRef<OwnPledgeRecord>('OwnPledge').implement({
  description:
    'What a source pledged beyond the plan by a document of its own, before anything of it came (đăng ký hỗ trợ thêm). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('OwnPledge', ({ id }: OwnPledgeRecord) => id)),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge that grew by it.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    source: t.field({
      type: FundingSource,
      description: 'Who pledged it, of those who stand behind the pledge.',
      resolve: ({ source }, _args, { plan }) => need(planIndex(plan).sources, source),
    }),
    quantity: t.field({
      type: 'Quantity',
      description: 'Whole units of the pledge.',
      resolve: ({ quantity }) => quantity,
    }),
    pledgedOn: t.field({
      type: 'Date',
      description: 'Day on which it was pledged.',
      resolve: ({ pledgedOn }) => pledgedOn,
    }),
    documentNumber: t.exposeString('documentNumber', { description: 'Number of the document (số văn bản).' }),
    giver: t.string({ nullable: true, description: 'Who will give it. Guarded.', resolve: ({ giver }) => giver }),
    reversedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was taken back.',
      resolve: ({ reversedOn }) => reversedOn,
    }),
    reversalReason: t.string({
      nullable: true,
      description: 'Why it was taken back. Guarded.',
      resolve: ({ reversalReason }) => reversalReason,
    }),
    mayReverse: t.boolean({
      description: 'Whether the reader may take it back, where nothing of it is used yet.',
      resolve: (row, _args, context) => mayReversePledge(context, row),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

readNodesOf('OwnPledge', ({ loaders }, id) => loaders.load(ownPledgeById, id));

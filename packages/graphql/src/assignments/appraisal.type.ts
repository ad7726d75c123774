import {
  type AppraisalItemRecord,
  type AppraisalRecord,
  findAppraisalsByProposals,
} from '@vuonlen/database/assignments';
import { batch, builder, groupedBy } from '../kernel/index.ts';
import { Decision, decisionById } from './decision.type.ts';
import { AppraisalItem } from './life-cycle.type.ts';
import { SupportProposal } from './support-proposal.type.ts';

const appraisalsOf = batch<string, readonly AppraisalRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findAppraisalsByProposals(readers, scope, ids), ({ proposal }) => proposal),
);

const Item = builder.objectRef<AppraisalItemRecord>('AppraisalItemResult').implement({
  description: 'One item of an appraisal with its answer.',
  fields: (t) => ({
    item: t.field({ type: AppraisalItem, description: 'The item.', resolve: ({ item }) => item }),
    isMet: t.exposeBoolean('isMet', { description: 'It is met.' }),
    note: t.string({ nullable: true, description: 'What is to be said of it. Guarded.', resolve: ({ note }) => note }),
  }),
});

const Appraisal = builder.objectRef<AppraisalRecord>('Appraisal').implement({
  description: 'What the standing agency found (kết quả thẩm định).',
  fields: (t) => ({
    items: t.field({ type: [Item], description: 'The list, item by item.', resolve: ({ items }) => [...items] }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'What the rules decided on the facts of that day.',
      resolve: ({ decision }, _args, { loaders }) => loaders.load(decisionById, decision),
    }),
    note: t.string({ nullable: true, description: 'Note. Guarded.', resolve: ({ note }) => note }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the appraisal.', resolve: (row) => row.effectiveOn }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

builder.objectFields(SupportProposal, (t) => ({
  appraisals: t.field({
    type: [Appraisal],
    description: 'Its appraisals, the latest first; one before a return no longer counts.',
    resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(appraisalsOf, id))],
  }),
  decision: t.field({
    type: Decision,
    nullable: true,
    description: 'What the rules decided when it was proposed.',
    resolve: ({ decision }, _args, { loaders }) => loaders.load(decisionById, decision),
  }),
}));

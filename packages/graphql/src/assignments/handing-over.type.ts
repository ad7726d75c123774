import {
  findHandingOverEntries,
  findHandingOversByAssignments,
  findUseCheck,
  findUseCheckEntries,
  findUseChecksByAssignments,
  type HandingOverRecord,
  type UseCheckRecord,
} from '@vuonlen/database/assignments';
import { assignedSupportState, handingOverEvidence } from '@vuonlen/plan/assignments';
import {
  batch,
  builder,
  groupedBy,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
  relation,
} from '../kernel/index.ts';
import { Assignment, assignmentColumn } from './assignment.type.ts';
import { AssignmentState, HandingOverEvidence, UseCheckResult } from './life-cycle.type.ts';

const handingOverOf = batch<string, HandingOverRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findHandingOversByAssignments(readers, scope, ids), ({ assignment }) => assignment),
);
const useChecksOf = batch<string, readonly UseCheckRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findUseChecksByAssignments(readers, scope, ids), ({ assignment }) => assignment),
);

const handingOverEntriesOf = batch<string, readonly HandingOverRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findHandingOverEntries(readers, scope, ids), ({ assignment }) => assignment),
);
const useCheckEntriesOf = batch<string, readonly UseCheckRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findUseCheckEntries(readers, scope, ids), ({ assignment }) => assignment),
);

const HandingOver = builder.objectRef<HandingOverRecord>('HandingOver').implement({
  description: 'How a support came into the hands of the household (bàn giao hỗ trợ cho hộ).',
  fields: (t) => ({
    handedOverOn: t.field({ type: 'Date', description: 'Day.', resolve: ({ handedOverOn }) => handedOverOn }),
    signedListNumber: t.exposeString('signedListNumber', {
      description: 'Number of the list that the receivers signed (danh sách ký nhận).',
    }),
    receivedBy: t.string({
      nullable: true,
      description: 'Who received it. Guarded.',
      resolve: ({ receivedBy }) => receivedBy,
    }),
    bookNumber: t.string({
      nullable: true,
      description: 'Number of the savings book (số sổ tiết kiệm).',
      resolve: ({ bookNumber }) => bookNumber,
    }),
    houseAcceptanceNumber: t.string({
      nullable: true,
      description: 'Number of the acceptance of the house (biên bản nghiệm thu nhà ở).',
      resolve: ({ houseAcceptanceNumber }) => houseAcceptanceNumber,
    }),
    receiptNumber: t.string({
      nullable: true,
      description: 'Number of the receipt (số biên nhận).',
      resolve: ({ receiptNumber }) => receiptNumber,
    }),
    revision: t.exposeInt('revision', {
      description: '1 of the first entry; each entry after it corrects the one before.',
    }),
    withdrawn: t.exposeBoolean('withdrawn', {
      description: 'The entry says that it was recorded by mistake (đã rút).',
    }),
    correctionReason: t.string({
      nullable: true,
      description: 'Why the entry corrects the one before (lý do đính chính). Guarded.',
      resolve: ({ correctionReason }) => correctionReason,
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

const UseCheck = builder.objectRef<UseCheckRecord>('UseCheck').implement({
  description: 'A check of how a support is used (kiểm tra việc sử dụng hỗ trợ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('UseCheck', ({ id }: UseCheckRecord) => id)),
    checkedOn: t.field({ type: 'Date', description: 'Day.', resolve: ({ checkedOn }) => checkedOn }),
    result: t.field({ type: UseCheckResult, description: 'What it found.', resolve: ({ result }) => result }),
    finding: t.string({
      nullable: true,
      description: 'What was found, in words. Guarded.',
      resolve: ({ finding }) => finding,
    }),
    revision: t.exposeInt('revision', {
      description: '1 of the first entry; each entry after it corrects the one before.',
    }),
    withdrawn: t.exposeBoolean('withdrawn', {
      description: 'The entry says that it was recorded by mistake (đã rút).',
    }),
    correctionReason: t.string({
      nullable: true,
      description: 'Why the entry corrects the one before (lý do đính chính). Guarded.',
      resolve: ({ correctionReason }) => correctionReason,
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

readNodesOf('UseCheck', ({ readers, scope }, id) => findUseCheck(readers, scope, id));

builder.objectFields(Assignment, (t) => ({
  state: t.field({
    type: AssignmentState,
    description: 'Where it stands: assigned, handed over, its use checked, or cancelled.',
    resolve: async ({ id, state }, _args, { loaders }) => {
      const [handingOver, useChecks] = await Promise.all([
        loaders.load(handingOverOf, id),
        loaders.load(useChecksOf, id),
      ]);
      const isCancelled = state === 'CANCELLED';
      return assignedSupportState({ isCancelled, isHandedOver: handingOver !== null, useChecks: useChecks.length });
    },
  }),
  handingOver: t.field({
    type: HandingOver,
    nullable: true,
    description: 'How it was handed over; null before that (bàn giao).',
    ...relation({ of: handingOverOf, key: assignmentColumn.key('id') }),
  }),
  useChecks: t.field({
    type: [UseCheck],
    description: 'Checks of its use, the latest first (kiểm tra việc sử dụng).',
    ...relation({ of: useChecksOf, key: assignmentColumn.key('id') }),
  }),
  handingOverEntries: t.field({
    type: [HandingOver],
    description: 'All that was recorded of its handing over, also what was corrected or withdrawn; the latest first.',
    resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(handingOverEntriesOf, id))],
  }),
  useCheckEntries: t.field({
    type: [UseCheck],
    description: 'All that was recorded of checks of its use, also what was corrected or withdrawn; the latest first.',
    resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(useCheckEntriesOf, id))],
  }),
  handingOverEvidence: t.field({
    type: HandingOverEvidence,
    description: 'The document that its handing over needs.',
    ...assignmentColumn('measure', (measure, { plan }) => handingOverEvidence(need(planIndex(plan).measures, measure))),
  }),
}));

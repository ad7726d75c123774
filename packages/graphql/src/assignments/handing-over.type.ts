import {
  findHandingOversByAssignments,
  findUseChecksByAssignments,
  type HandingOverRecord,
  type UseCheckRecord,
} from '@vuonlen/database/assignments';
import { assignedSupportState, handingOverEvidence } from '@vuonlen/plan/assignments';
import { batch, builder, groupedBy, need, orderedBy, planIndex } from '../kernel/index.ts';
import { Assignment } from './assignment.type.ts';
import { AssignmentState, HandingOverEvidence, UseCheckResult } from './life-cycle.type.ts';

const handingOverOf = batch<string, HandingOverRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findHandingOversByAssignments(readers, scope, ids), ({ assignment }) => assignment),
);
const useChecksOf = batch<string, readonly UseCheckRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findUseChecksByAssignments(readers, scope, ids), ({ assignment }) => assignment),
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
  fields: (t) => ({
    checkedOn: t.field({ type: 'Date', description: 'Day.', resolve: ({ checkedOn }) => checkedOn }),
    result: t.field({ type: UseCheckResult, description: 'What it found.', resolve: ({ result }) => result }),
    finding: t.string({
      nullable: true,
      description: 'What was found, in words. Guarded.',
      resolve: ({ finding }) => finding,
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

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
    resolve: ({ id }, _args, { loaders }) => loaders.load(handingOverOf, id),
  }),
  useChecks: t.field({
    type: [UseCheck],
    description: 'Checks of its use, the latest first (kiểm tra việc sử dụng).',
    resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(useChecksOf, id))],
  }),
  handingOverEvidence: t.field({
    type: HandingOverEvidence,
    description: 'The document that its handing over needs.',
    resolve: ({ measure }, _args, { plan }) => handingOverEvidence(need(planIndex(plan).measures, measure)),
  }),
}));

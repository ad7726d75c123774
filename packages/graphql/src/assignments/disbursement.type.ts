import { mayReverseDisbursement } from '@vuonlen/acts/assignments';
import { type DisbursementRecord, findDisbursements } from '@vuonlen/database/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import { recordedBy } from '../audit/index.ts';
import { AllocationExceededError, Pledge } from '../funding/index.ts';
import { Household, householdById } from '../households/index.ts';
import { batch, builder, Node, need, nodeId, orderedBy, planIndex, readNodesOf } from '../kernel/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import { batchById, DisbursementBatch } from './disbursement-batch.type.ts';

/** Payments by id, within the scope of the reader. */
export const disbursementById = batch<string, DisbursementRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findDisbursements(readers, scope, ids), ({ id }) => id),
);

/** A household, a support and a batch of a payment of the scope are in the scope. */
function found<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A payment without its support was read.');
  return row;
}

export const Disbursement = builder.objectRef<DisbursementRecord>('Disbursement');

Disbursement.implement({
  description: 'A payment to a household, or the row that takes one back (chi hỗ trợ). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Disbursement', ({ id }: DisbursementRecord) => id)),
    batch: t.field({
      type: DisbursementBatch,
      description: 'The batch.',
      resolve: async (row, _args, { loaders }) => found(await loaders.load(batchById, row.batch)),
    }),
    household: t.field({
      type: Household,
      description: 'The household.',
      resolve: async ({ household }, _args, { loaders }) => found(await loaders.load(householdById, household)),
    }),
    assignment: t.field({
      type: Assignment,
      description: 'The support.',
      resolve: async ({ assignment }, _args, { loaders }) => found(await loaders.load(assignmentById, assignment)),
    }),
    leg: t.string({ nullable: true, description: 'Leg of the measure.', resolve: ({ leg }) => leg }),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge that pays.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    quantity: t.field({
      type: 'Quantity',
      description: 'Units of the pledge that are paid in full by it, or no longer are by the reversal.',
      resolve: ({ quantity }) => quantity,
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the support names none.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    recipient: t.string({
      nullable: true,
      description: 'Who took it (người nhận). Guarded.',
      resolve: ({ recipient }) => recipient,
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'Day of the payment or the reversal.',
      resolve: (row) => row.effectiveOn,
    }),
    documentNumber: t.exposeString('documentNumber', { description: 'Number of the document (số chứng từ).' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string(recordedBy(({ id }: DisbursementRecord) => id)),
  }),
});

builder.objectFields(Disbursement, (t) => ({
  reverses: t.field({
    type: Disbursement,
    nullable: true,
    description: 'The payment that it takes back; null for a payment.',
    resolve: ({ reverses }, _args, { loaders }) => (reverses ? loaders.load(disbursementById, reverses) : null),
  }),
  reversedBy: t.field({
    type: Disbursement,
    nullable: true,
    description: 'The row that takes it back.',
    resolve: ({ reversedBy }, _args, { loaders }) => (reversedBy ? loaders.load(disbursementById, reversedBy) : null),
  }),
  reason: t.string({
    nullable: true,
    description: 'Why it was taken back. Guarded.',
    resolve: ({ reason }) => reason,
  }),
  mayReverse: t.boolean({
    description: 'Whether the reader may take it back: a payment that was not taken back yet.',
    resolve: (row, _args, context) => mayReverseDisbursement(context, row),
  }),
}));

builder.objectField(AllocationExceededError, 'assignment', (t) =>
  t.field({
    type: Assignment,
    nullable: true,
    description: 'The support whose leg does not hold it; null where the pledge as a whole does not.',
    resolve: ({ assignment }, _args, { loaders }) => (assignment ? loaders.load(assignmentById, assignment) : null),
  }),
);

readNodesOf('Disbursement', ({ loaders }, id) => loaders.load(disbursementById, id));

import {
  type DisbursementBatchRecord,
  type DisbursementLineRecord,
  findDisbursementBatches,
  findLinesByBatches,
} from '@vuonlen/database/assignments';
import type { DisbursementBatchState as StateCode } from '@vuonlen/database/kernel';
import { nameOfTerm, type SchoolTerm as SchoolTermShape, schoolTermOf } from '@vuonlen/plan/assignments';
import { amountInWords, vnd } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { FundingSource, Pledge } from '../funding/index.ts';
import {
  batch,
  builder,
  described,
  groupedBy,
  LocalText,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Place } from '../places/index.ts';
import { Delegation, delegationById } from '../users/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';

export const DisbursementBatchState = builder.enumType('DisbursementBatchState', {
  description: 'Where a batch of payments stands.',
  values: described<StateCode>({
    DRAFT: 'Made, and asks for nothing yet (dự thảo).',
    SUBMITTED: 'Waits for the checker (chờ duyệt).',
    APPROVED: 'May be paid (đã duyệt).',
    RETURNED: 'Came back to its maker with a reason (trả lại).',
    PAID: 'Paid (đã chi).',
    DISCARDED: 'Given up by its maker’s side: nothing is paid by it (đã hủy).',
  }),
});

/** A line as it stands in a batch, or would in one that is not made. */
export type LineShape = Pick<
  DisbursementLineRecord,
  'assignment' | 'leg' | 'pledge' | 'amount' | 'units' | 'recipient'
>;

const linesOf = batch<string, readonly DisbursementLineRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findLinesByBatches(readers, scope, ids), (line) => line.batch),
);

/** Batches by id, as far as the reader sees a household of them. */
export const batchById = batch<string, DisbursementBatchRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findDisbursementBatches(readers, scope, ids), ({ id }) => id),
);

export const DisbursementLine = builder.objectRef<LineShape>('DisbursementLine').implement({
  description: 'What a batch asks for one leg of a support (khoản chi trong đợt).',
  fields: (t) => ({
    assignment: t.field({
      type: Assignment,
      description: 'The support.',
      resolve: async ({ assignment }, _args, { loaders }) => {
        const row = await loaders.load(assignmentById, assignment);
        if (row === null) throw new Error('A line without its support was read.');
        return row;
      },
    }),
    leg: t.string({ nullable: true, description: 'Leg of the measure.', resolve: ({ leg }) => leg }),
    pledge: t.field({
      type: Pledge,
      description: 'The pledge that pays.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    sources: t.field({
      type: [FundingSource],
      description: 'Who stands behind it.',
      resolve: ({ pledge }, _args, { plan }) =>
        need(planIndex(plan).pledges, pledge).sources.map((id) => need(planIndex(plan).sources, id)),
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the support names none.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    units: t.field({
      type: 'Quantity',
      nullable: true,
      description: 'Units of the pledge, where the support names no money.',
      resolve: ({ units }) => units,
    }),
    recipient: t.string({
      nullable: true,
      description: 'Who takes it (người nhận). Guarded.',
      resolve: ({ recipient }) => recipient,
    }),
  }),
});

export const SchoolTerm = builder.objectRef<SchoolTermShape>('SchoolTerm').implement({
  description: 'A part of a year as the plan splits it, and as schools call it (học kỳ).',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year of the calendar.' }),
    term: t.exposeInt('term', { description: '1, 2 …: which part of it.' }),
    from: t.field({ type: 'Date', description: 'First day of the term.', resolve: ({ from }) => from }),
    schoolYear: t.exposeInt('schoolYear', { description: 'Year in which its school year begins (năm học).' }),
    semester: t.exposeInt('semester', { description: '1, 2 …: which term of that school year.' }),
    name: t.field({ type: LocalText, description: 'What schools call it.', resolve: nameOfTerm }),
  }),
});

function termOf({ schoolTerm, measure }: DisbursementBatchRecord, plan: Plan): SchoolTermShape | null {
  const [year, term] = schoolTerm?.split('-').map(Number) ?? [];
  return year === undefined || term === undefined
    ? null
    : schoolTermOf(need(planIndex(plan).measures, measure), { year, term });
}

export const DisbursementBatch = builder.objectRef<DisbursementBatchRecord>('DisbursementBatch');

DisbursementBatch.implement({
  description: 'Payments that one person makes and another checks (đợt chi hỗ trợ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('DisbursementBatch', ({ id }: DisbursementBatchRecord) => id)),
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Ward of its households; null for any.',
      resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
    }),
    schoolTerm: t.field({
      type: SchoolTerm,
      nullable: true,
      description: 'The term that it pays.',
      resolve: (record, _args, { plan }) => termOf(record, plan),
    }),
    state: t.field({ type: DisbursementBatchState, description: 'Where it stands.', resolve: ({ state }) => state }),
    total: t.field({
      type: 'VND',
      description: 'Money of its lines within the reader’s scope.',
      resolve: ({ total }) => vnd(total),
    }),
    amountInWords: t.string({
      description: 'The total in Vietnamese words (số tiền bằng chữ).',
      resolve: ({ total }) => amountInWords(vnd(total)),
    }),
    lineCount: t.exposeInt('lineCount', { description: 'Its lines within the reader’s scope.' }),
    lines: t.field({
      type: [DisbursementLine],
      description: 'What it asks for, within the reader’s scope.',
      resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(linesOf, id))],
    }),
    makerName: t.exposeString('makerName', { description: 'Who made it (người lập).' }),
    checkerName: t.string({
      nullable: true,
      description: 'Who approved it (người duyệt).',
      resolve: ({ checkerName }) => checkerName,
    }),
    delegation: t.field({
      type: Delegation,
      nullable: true,
      description: 'The delegation by which it was approved; null where none was needed, or for who may not read it.',
      resolve: ({ delegation }, _args, { loaders }) => (delegation ? loaders.load(delegationById, delegation) : null),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When made.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one with each step.' }),
  }),
});

builder.objectFields(DisbursementBatch, (t) => ({
  returnReason: t.string({
    nullable: true,
    description: 'Why it came back. Guarded.',
    resolve: ({ returnReason }) => returnReason,
  }),
  documentNumber: t.string({
    nullable: true,
    description: 'Number of the payment (số chứng từ).',
    resolve: ({ documentNumber }) => documentNumber,
  }),
  paidOn: t.field({ type: 'Date', nullable: true, description: 'Day of the payment.', resolve: (row) => row.paidOn }),
  discardedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Day on which it was discarded.',
    resolve: ({ discardedOn }) => discardedOn,
  }),
  discarderName: t.string({
    nullable: true,
    description: 'Who discarded it (người hủy).',
    resolve: ({ discarderName }) => discarderName,
  }),
  discardReason: t.string({
    nullable: true,
    description: 'Why it was discarded. Guarded.',
    resolve: ({ discardReason }) => discardReason,
  }),
}));

readNodesOf('DisbursementBatch', ({ loaders }, id) => loaders.load(batchById, id));

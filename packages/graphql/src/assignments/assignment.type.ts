import {
  type AssignmentLegRecord,
  type AssignmentRecord,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  findLegsByAssignments,
} from '@vuonlen/database/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import { recordedBy } from '../audit/index.ts';
import { Pledge } from '../funding/index.ts';
import {
  Household,
  HouseholdMember,
  householdById,
  householdColumn,
  memberById,
  memberColumn,
} from '../households/index.ts';
import {
  batch,
  builder,
  columnsOf,
  groupedBy,
  Node,
  need,
  nodeId,
  orderedBy,
  passage,
  planIndex,
  readNodesOf,
  relation,
} from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';

const legsOf = batch<string, readonly AssignmentLegRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findLegsByAssignments(readers, scope, ids), ({ assignment }) => assignment),
);
const ofHousehold = batch<string, readonly AssignmentRecord[]>(
  async ({ readers, scope }, ids, columns) =>
    groupedBy(ids, await findAssignmentsByHouseholds(readers, scope, ids, columns), ({ household }) => household),
  ['household'],
);
const ofMember = batch<string, readonly AssignmentRecord[]>(
  async ({ readers, scope }, ids, columns) =>
    groupedBy(ids, await findAssignmentsByMembers(readers, scope, ids, columns), ({ member }) => member ?? ''),
  ['member'],
);
/** Supports by id, within the scope of the reader. */
export const assignmentById = batch<string, AssignmentRecord | null>(
  async ({ readers, scope }, ids, columns) =>
    orderedBy(ids, await findAssignments(readers, scope, ids, columns), ({ id }) => id),
  ['id'],
);

const AssignmentLeg = builder.objectRef<AssignmentLegRecord>('AssignmentLeg').implement({
  description: 'What an assignment draws on one pledge.',
  fields: (t) => ({
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
      ...passage,
    }),
    leg: t.string({ nullable: true, description: 'Leg of the measure that it pays.', resolve: ({ leg }) => leg }),
    quantity: t.exposeInt('quantity', { description: 'In the unit of the pledge.' }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the plan states none.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
  }),
});

/** Fields of a support that read one column of it. */
export const assignmentColumn = columnsOf<AssignmentRecord>();

export const Assignment = builder.objectRef<AssignmentRecord>('Assignment').implement({
  description: 'A support that a household was given (bố trí hỗ trợ cho hộ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Assignment', assignmentColumn.key('id'))),
    household: t.field({
      type: Household,
      description: 'The household.',
      ...relation({ of: householdById, key: assignmentColumn.key('household'), show: found, shows: [] }),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is for; null for the household as a whole, or when the member has left it.',
      ...relation({ of: memberById, key: assignmentColumn.key('member') }),
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      ...assignmentColumn('measure', (measure, { plan }) => need(planIndex(plan).measures, measure)),
    }),
    recordedBy: t.string(recordedBy(assignmentColumn.key('id'))),
    itemKind: t.string({ nullable: true, description: 'Kind of the item.', ...assignmentColumn('itemKind') }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the plan states none.',
      ...assignmentColumn('amount', (amount) => (amount === null ? null : vnd(amount))),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds.', ...assignmentColumn('effectiveOn') }),
    cancelledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was cancelled.',
      ...assignmentColumn('cancelledOn'),
    }),
    cancelReason: t.string({
      nullable: true,
      description: 'Why it was cancelled. Guarded.',
      ...assignmentColumn('cancelReason'),
    }),
    legs: t.field({
      type: [AssignmentLeg],
      description: 'What it draws on pledges.',
      ...relation({ of: legsOf, key: assignmentColumn.key('id') }),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', ...assignmentColumn('recordedAt') }),
    version: t.int({ description: 'Grows by one with each change.', ...assignmentColumn('version') }),
  }),
});

/** A household that carries a support of the scope is in the scope. */
function found<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A support without its household was read.');
  return row;
}

interface IncludeCancelled {
  readonly includeCancelled?: boolean | null | undefined;
}

builder.objectField(Household, 'assignments', (t) =>
  t.field({
    type: [Assignment],
    description: 'Its supports, in the order in which they were made; cancelled ones only when asked for.',
    args: { includeCancelled: t.arg.boolean({ description: 'True: cancelled ones too.' }) },
    ...relation({
      of: ofHousehold,
      key: householdColumn.key('id'),
      show: (all, { includeCancelled }: IncludeCancelled) =>
        includeCancelled ? all : all.filter(({ state }) => state === 'ASSIGNED'),
      shows: ['state'],
    }),
  }),
);

builder.objectField(HouseholdMember, 'assignments', (t) =>
  t.field({
    type: [Assignment],
    description: 'Live supports that are for this member.',
    ...relation({
      of: ofMember,
      key: memberColumn.key('id'),
      show: (all) => all.filter(({ state }) => state === 'ASSIGNED'),
      shows: ['state'],
    }),
  }),
);

readNodesOf('Assignment', ({ loaders }, id) => loaders.load(assignmentById, id));

import {
  type AssignmentLegRecord,
  type AssignmentRecord,
  findAssignments,
  findAssignmentsByHouseholds,
  findAssignmentsByMembers,
  findLegsByAssignments,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord, MemberRecord } from '@vuonlen/database/households';
import { vnd } from '@vuonlen/plan/kernel';
import { Pledge } from '../funding/index.ts';
import { Household, HouseholdMember, householdById, memberById } from '../households/index.ts';
import {
  batch,
  builder,
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
const ofHousehold = batch<string, readonly AssignmentRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findAssignmentsByHouseholds(readers, scope, ids), ({ household }) => household),
);
const ofMember = batch<string, readonly AssignmentRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findAssignmentsByMembers(readers, scope, ids), ({ member }) => member ?? ''),
);
/** Supports by id, within the scope of the reader. */
export const assignmentById = batch<string, AssignmentRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findAssignments(readers, scope, ids), ({ id }) => id),
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

export const Assignment = builder.objectRef<AssignmentRecord>('Assignment').implement({
  description: 'A support that a household was given (bố trí hỗ trợ cho hộ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Assignment', ({ id }: AssignmentRecord) => id)),
    household: t.field({
      type: Household,
      description: 'The household.',
      ...relation({ of: householdById, key: ({ household }: AssignmentRecord) => household, show: found }),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is for; null for the household as a whole, or when the member has left it.',
      ...relation({ of: memberById, key: ({ member }: AssignmentRecord) => member }),
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    itemKind: t.string({ nullable: true, description: 'Kind of the item.', resolve: ({ itemKind }) => itemKind }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Its money; null where the plan states none.',
      resolve: ({ amount }) => (amount === null ? null : vnd(amount)),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day from which it holds.', resolve: (row) => row.effectiveOn }),
    cancelledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was cancelled.',
      resolve: ({ cancelledOn }) => cancelledOn,
    }),
    cancelReason: t.string({
      nullable: true,
      description: 'Why it was cancelled. Guarded.',
      resolve: ({ cancelReason }) => cancelReason,
    }),
    legs: t.field({
      type: [AssignmentLeg],
      description: 'What it draws on pledges.',
      ...relation({ of: legsOf, key: ({ id }: AssignmentRecord) => id }),
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
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
      key: ({ id }: HouseholdRecord) => id,
      show: (all, { includeCancelled }: IncludeCancelled) =>
        includeCancelled ? all : all.filter(({ state }) => state === 'ASSIGNED'),
    }),
  }),
);

builder.objectField(HouseholdMember, 'assignments', (t) =>
  t.field({
    type: [Assignment],
    description: 'Live supports that are for this member.',
    ...relation({
      of: ofMember,
      key: ({ id }: MemberRecord) => id,
      show: (all) => all.filter(({ state }) => state === 'ASSIGNED'),
    }),
  }),
);

readNodesOf('Assignment', ({ loaders }, id) => loaders.load(assignmentById, id));

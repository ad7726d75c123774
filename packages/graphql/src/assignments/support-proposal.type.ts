import {
  findLegsByProposals,
  findStepsByProposals,
  findSupportProposals,
  findSupportProposalsByHouseholds,
  type SupportProposalLegRecord,
  type SupportProposalRecord,
  type SupportProposalStepRecord,
} from '@vuonlen/database/assignments';
import { supportProposalCycle } from '@vuonlen/plan/assignments';
import { daysBetween } from '@vuonlen/plan/kernel';
import { Pledge } from '../funding/index.ts';
import { Household, HouseholdMember, householdById, householdColumn, memberById } from '../households/index.ts';
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
import { Measure } from '../measures/index.ts';
import { Assignment, assignmentById } from './assignment.type.ts';
import { SupportProposalState, SupportProposalStep } from './life-cycle.type.ts';

const legsOf = batch<string, readonly SupportProposalLegRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findLegsByProposals(readers, scope, ids), ({ proposal }) => proposal),
);
const ofHousehold = batch<string, readonly SupportProposalRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findSupportProposalsByHouseholds(readers, scope, ids), ({ household }) => household),
);
/** The steps of proposals, in the order in which they were taken. */
export const stepsOf = batch<string, readonly SupportProposalStepRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findStepsByProposals(readers, scope, ids), ({ proposal }) => proposal),
);
/** Proposals by id, within the scope of the reader. */
export const proposalById = batch<string, SupportProposalRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findSupportProposals(readers, scope, ids), ({ id }) => id),
);

const SupportProposalLeg = builder.objectRef<SupportProposalLegRecord>('SupportProposalLeg').implement({
  description: 'A pledge that is to pay for a proposed support; nothing is drawn on it yet.',
  fields: (t) => ({
    pledge: t.field({
      type: Pledge,
      description: 'The pledge.',
      resolve: ({ pledge }, _args, { plan }) => need(planIndex(plan).pledges, pledge),
    }),
    quantity: t.exposeInt('quantity', { description: 'In the unit of the pledge.' }),
  }),
});

const TakenStep = builder.objectRef<SupportProposalStepRecord>('SupportProposalTakenStep').implement({
  description: 'A step that was taken with a proposal.',
  fields: (t) => ({
    step: t.field({ type: SupportProposalStep, description: 'The step.', resolve: ({ step }) => step }),
    fromState: t.field({
      type: SupportProposalState,
      nullable: true,
      description: 'Where the proposal stood; null for the first step.',
      resolve: ({ fromState }) => fromState,
    }),
    toState: t.field({ type: SupportProposalState, description: 'Where it led.', resolve: ({ toState }) => toState }),
    reason: t.string({ nullable: true, description: 'Why. Guarded.', resolve: ({ reason }) => reason }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the step.', resolve: (row) => row.effectiveOn }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

/** A household that carries a proposal of the scope is in the scope. */
function found<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A proposal without its household was read.');
  return row;
}

export const SupportProposal = builder.objectRef<SupportProposalRecord>('SupportProposal').implement({
  description: 'A support that is proposed for a household, appraised and approved (phương án hỗ trợ từng hộ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('SupportProposal', ({ id }: SupportProposalRecord) => id)),
    household: t.field({
      type: Household,
      description: 'The household.',
      ...relation({
        of: householdById,
        key: ({ household }: SupportProposalRecord) => household,
        show: found,
        shows: [],
      }),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is for; null for the household as a whole, or when the member has left it.',
      ...relation({ of: memberById, key: ({ member }: SupportProposalRecord) => member }),
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    itemKind: t.string({ nullable: true, description: 'Kind of the item.', resolve: ({ itemKind }) => itemKind }),
    legs: t.field({
      type: [SupportProposalLeg],
      description: 'The pledges that are to pay; none before somebody names them.',
      ...relation({ of: legsOf, key: ({ id }: SupportProposalRecord) => id }),
    }),
    wantedFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day from which it is wanted; null: from its approval.',
      resolve: ({ wantedFrom }) => wantedFrom,
    }),
    note: t.string({ nullable: true, description: 'Why it is proposed. Guarded.', resolve: ({ note }) => note }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one with each step.' }),
  }),
});

const isOpen = ({ state }: SupportProposalRecord) => !supportProposalCycle.ends.includes(state);

builder.objectFields(SupportProposal, (t) => ({
  state: t.field({ type: SupportProposalState, description: 'Where it stands.', resolve: ({ state }) => state }),
  stateSince: t.field({
    type: 'Date',
    description: 'Day of the step that led to the state.',
    resolve: ({ stateSince }) => stateSince,
  }),
  waitingDays: t.int({
    nullable: true,
    description: 'Days that it has waited for the next step; null when it has ended.',
    resolve: (row, _args, { workingDate }) =>
      isOpen(row) ? Math.max(daysBetween(row.stateSince, workingDate), 0) : null,
  }),
  steps: t.field({
    type: [TakenStep],
    description: 'What was done with it, in order.',
    ...relation({ of: stepsOf, key: ({ id }: SupportProposalRecord) => id }),
  }),
  assignment: t.field({
    type: Assignment,
    nullable: true,
    description: 'The support that its approval gave.',
    ...relation({ of: assignmentById, key: ({ assignment }: SupportProposalRecord) => assignment }),
  }),
}));

builder.objectField(Household, 'supportProposals', (t) =>
  t.field({
    type: [SupportProposal],
    description: 'Its proposals, in the order in which they were begun (phương án hỗ trợ của hộ).',
    ...relation({ of: ofHousehold, key: householdColumn.key('id') }),
  }),
);

readNodesOf('SupportProposal', ({ loaders }, id) => loaders.load(proposalById, id));

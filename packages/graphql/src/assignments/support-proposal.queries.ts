import { actionOfStep } from '@vuonlen/acts/assignments';
import {
  countSupportProposalsByState,
  listSupportProposals,
  type ProposalTurn,
  type SupportProposalRecord,
  type SupportProposalWhere,
} from '@vuonlen/database/assignments';
import { can } from '@vuonlen/permissions';
import {
  type SupportProposalState as State,
  supportProposalCycle,
  supportProposalStates,
} from '@vuonlen/plan/assignments';
import { addDays } from '@vuonlen/plan/kernel';
import { z } from 'zod';
import {
  builder,
  type Context,
  connectionOf,
  idList,
  type Listing,
  listing,
  measureCodes,
  orderOf,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
  whole,
} from '../kernel/index.ts';
import { SupportProposalState } from './life-cycle.type.ts';
import { SupportProposal } from './support-proposal.type.ts';

const Where = builder.inputType('SupportProposalWhere', {
  description: 'Conditions of a list of proposals; all of them are necessary.',
  fields: (t) => ({
    state: t.field({ type: [SupportProposalState], description: 'Where they stand.' }),
    ward: t.idList({ description: 'Wards of the households.' }),
    measure: t.stringList({ description: 'Codes of measures.' }),
    household: t.id({ description: 'One household.' }),
    waitingOver: t.int({ description: 'Open ones that have waited for more than so many days, 0 … 3650.' }),
    mine: t.boolean({
      description:
        'True: those that wait for the viewer: own ones to submit, and those to appraise or approve that the viewer may.',
    }),
  }),
});

const Order = orderOf('SupportProposal', 'proposals', {
  WAITING_SINCE: 'Day of the last step.',
  RECORDED_AT: 'When they were begun.',
  HEAD_NAME: 'Given name, family name, middle name of the head, as Vietnamese lists are.',
  PLACE: 'Ward, in Vietnamese order.',
});

interface ProposalListing extends Listing<SupportProposalRecord> {
  readonly countStates: () => Promise<ReadonlyMap<State, number>>;
}

const Count = builder.objectRef<{ readonly state: State; readonly count: number }>('SupportProposalCount').implement({
  description: 'How many proposals stand at a state.',
  fields: (t) => ({
    state: t.field({ type: SupportProposalState, description: 'The state.', resolve: ({ state }) => state }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const Connection = connectionOf('SupportProposal', SupportProposal);

builder.objectField(Connection, 'counts', (t) =>
  t.field({
    type: [Count],
    description: 'Proposals by state, every state once, under the same conditions but the one on the state.',
    resolve: async (page) => {
      const counts = await (page as ProposalListing).countStates();
      return supportProposalStates.map((state) => ({ state, count: counts.get(state) ?? 0 }));
    },
  }),
);

/** Whose turn it is: the checks of the viewer's role, and what the viewer began and may submit. */
function turnOf({ actor }: Context): ProposalTurn {
  const holds = (step: keyof typeof actionOfStep) => can(actor, actionOfStep[step]);
  const checks = supportProposalCycle.steps.filter(({ step, notBy }) => notBy.length > 0 && holds(step));
  return {
    user: actor.userId,
    own: holds('SUBMIT') ? (supportProposalCycle.steps.find(({ step }) => step === 'SUBMIT')?.from ?? []) : [],
    turns: checks.flatMap(({ from, notBy }) => from.map((state) => ({ state, notBy }))),
  };
}

const texts = z.object({ measure: measureCodes, ward: idList, waitingOver: whole(0, 3650).nullish() });
function whereOf(where: typeof Where.$inferInput | null | undefined, context: Context): SupportProposalWhere {
  if (!where) return {};
  const { measure, waitingOver } = parseFilter(texts, where);
  return {
    state: where.state,
    measure,
    place: ownIds('Place', where.ward),
    household: ownId('Household', where.household),
    waitingSinceBefore: waitingOver == null ? undefined : addDays(context.workingDate, -waitingOver),
    turn: where.mine ? turnOf(context) : undefined,
  };
}

builder.queryField('supportProposals', (t) =>
  t.field({
    type: Connection,
    description:
      'Proposals within the reader’s scope, those that wait longest first unless told (danh sách phương án).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, context): Promise<ProposalListing> => {
      const { readers, scope } = context;
      const conditions = whereOf(where, context);
      const options = { where: conditions, orderBy, first: pageSize(first), after };
      const count = (asked: SupportProposalWhere) => countSupportProposalsByState(readers, scope, asked);
      return listing(listSupportProposals(readers, scope, options), {
        countAll: async () => [...(await count(conditions)).values()].reduce((sum, one) => sum + one, 0),
        countStates: () => count({ ...conditions, state: undefined }),
      });
    },
  }),
);

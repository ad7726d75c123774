import { type SupportProposalState, type SupportProposalStep, supportProposalCycle } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Keyset, type ListOrder, type Page, pageOf, type Reader, type Scope } from '../kernel/index.ts';
import { proposalColumns, proposalsWithin, type SupportProposalRecord } from './support-proposal.repository.ts';

/** Whose turn it is: what waits for a person to go on. */
export interface ProposalTurn {
  readonly user: string;
  /** States in which a proposal waits for who proposed it. */
  readonly own: readonly SupportProposalState[];
  /** States that wait for the person's role, but not for one who took one of these steps. */
  readonly turns: readonly {
    readonly state: SupportProposalState;
    readonly notBy: readonly SupportProposalStep[];
  }[];
}

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface SupportProposalWhere {
  readonly state?: readonly SupportProposalState[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly measure?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  /** Open ones whose last step was taken before the day. */
  readonly waitingSinceBefore?: IsoDate | null | undefined;
  readonly turn?: ProposalTurn | null | undefined;
}

export type SupportProposalOrderField = 'WAITING_SINCE' | 'RECORDED_AT' | 'HEAD_NAME' | 'PLACE';

export type SupportProposalOrder = ListOrder<SupportProposalOrderField>;

export interface SupportProposalListOptions {
  readonly where?: SupportProposalWhere | null | undefined;
  /** Those that wait longest first, unless told. */
  readonly orderBy?: SupportProposalOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const keyset: Keyset<SupportProposalOrderField> = {
  list: 'supportProposals',
  id: sql`p.id`,
  keys: {
    WAITING_SINCE: { key: sql`p.state_since::text collate "C"`, type: 'text' },
    RECORDED_AT: { key: sql`p.recorded_at`, type: 'timestamptz' },
    HEAD_NAME: { key: sql`household.head_name_key`, type: 'text' },
    PLACE: { key: sql`place.name_vi`, type: 'text' },
  },
};

function turnOf({ user, own, turns }: ProposalTurn): RawBuilder<SqlBool> {
  const waiting = turns.map(
    ({ state, notBy }) => sql`(p.state = ${state} and not exists (select from support_proposal_step s
      where s.committee_id = p.committee_id and s.proposal_id = p.id and s.recorded_by = ${user}
        and s.step = any(${[...notBy]}::text[])))`,
  );
  const mine = sql`(p.state = any(${[...own]}::text[]) and p.proposed_by = ${user})`;
  return sql<SqlBool>`(${sql.join([mine, ...waiting], sql` or `)})`;
}

function conditionsOf(where: SupportProposalWhere): RawBuilder<SqlBool>[] {
  const { state, place, measure, household, waitingSinceBefore, turn } = where;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (state) conditions.push(sql`p.state = any(${[...state]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (measure) conditions.push(sql`p.measure = any(${[...measure]}::text[])`);
  if (household) conditions.push(sql`p.household_id = ${household}`);
  if (waitingSinceBefore) {
    const open = supportProposalCycle.states.filter((one) => !supportProposalCycle.ends.includes(one));
    conditions.push(sql`(p.state = any(${open}::text[]) and p.state_since < ${waitingSinceBefore}::date)`);
  }
  if (turn) conditions.push(turnOf(turn));
  return conditions;
}

function filtered(reader: Reader, scope: Scope, where: SupportProposalWhere) {
  let query = proposalsWithin(reader, scope).innerJoin('place', (join) =>
    join.onRef('place.committee_id', '=', 'household.committee_id').onRef('place.id', '=', 'household.place'),
  );
  for (const condition of conditionsOf(where)) query = query.where(condition);
  return query;
}

/** One page of proposals. @throws BadCursor for a cursor that is not of this list and order. */
export function listSupportProposals(
  reader: Reader,
  scope: Scope,
  { where, orderBy, first, after }: SupportProposalListOptions,
): Promise<Page<SupportProposalRecord>> {
  const query = filtered(reader, scope, where ?? {}).select(proposalColumns(scope));
  return pageOf(query, keyset, { order: orderBy ?? { field: 'WAITING_SINCE', direction: 'ASC' }, first, after });
}

/** How many proposals of the scope meet the conditions, by state; a state without any is left out. */
export async function countSupportProposalsByState(
  reader: Reader,
  scope: Scope,
  where: SupportProposalWhere = {},
): Promise<ReadonlyMap<SupportProposalState, number>> {
  const rows = await filtered(reader, scope, where)
    .select((eb) => ['p.state', eb.fn.countAll<number>().as('count')] as const)
    .groupBy('p.state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, count]));
}

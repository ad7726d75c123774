import { type SupportProposalState, type SupportProposalStep, supportProposalCycle } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Page, type Reader, readCursor, type Scope, type SortKind, toPage } from '../kernel/index.ts';
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

export interface SupportProposalOrder {
  readonly field: SupportProposalOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export interface SupportProposalListOptions {
  readonly where?: SupportProposalWhere | null | undefined;
  /** Those that wait longest first, unless told. */
  readonly orderBy?: SupportProposalOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const sortKeys: Readonly<Record<SupportProposalOrderField, { key: RawBuilder<unknown>; type: SortKind }>> = {
  WAITING_SINCE: { key: sql`p.state_since::text collate "C"`, type: 'text' },
  RECORDED_AT: { key: sql`p.recorded_at`, type: 'timestamptz' },
  HEAD_NAME: { key: sql`household.head_name_key`, type: 'text' },
  PLACE: { key: sql`place.name_vi`, type: 'text' },
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
export async function listSupportProposals(
  reader: Reader,
  scope: Scope,
  options: SupportProposalListOptions,
): Promise<Page<SupportProposalRecord>> {
  const { field, direction } = options.orderBy ?? { field: 'WAITING_SINCE', direction: 'ASC' };
  const first = Math.min(Math.max(Math.trunc(options.first), 1), 500);
  const { key, type } = sortKeys[field];
  const name = `${field} ${direction}`;
  const order = direction === 'DESC' ? sql`desc` : sql`asc`;
  const after = readCursor(options.after, name, type);
  let query = filtered(reader, scope, options.where ?? {})
    .select(proposalColumns(scope))
    .select(sql<string>`(${key})::text`.as('sortValue'))
    .orderBy(sql`${key} ${order}, p.id ${order}`)
    .limit(first + 1);
  if (after !== null) {
    const beyond = direction === 'DESC' ? sql`<` : sql`>`;
    const value = sql`${after.value}::${sql.raw(type)}`;
    query = query.where(sql<SqlBool>`(${key}, p.id) ${beyond} (${value}, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  const edges = rows.map(({ sortValue, ...node }) => ({
    cursor: { field: name, value: sortValue, id: node.id },
    node,
  }));
  return toPage(edges, first, after !== null);
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

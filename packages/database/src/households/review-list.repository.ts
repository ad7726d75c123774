import type { ReviewKind } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  allOf,
  type FacetCount,
  groupFacets,
  type Keyset,
  type ListOrder,
  type Page,
  pageOf,
  type Reader,
  type Scope,
  withinScope,
} from '../kernel/index.ts';
import { type ReviewRecord, reviewsWithin, selectReviews, toReview } from './review.repository.ts';
import { type ReviewState, reviewState } from './review-outcome.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface ReviewWhere {
  readonly place?: readonly string[] | null | undefined;
  readonly kind?: readonly ReviewKind[] | null | undefined;
  readonly state?: readonly ReviewState[] | null | undefined;
  readonly household?: string | null | undefined;
  /** Reviewed on this day or later. */
  readonly reviewedFrom?: IsoDate | null | undefined;
  /** Reviewed before this day. */
  readonly reviewedBefore?: IsoDate | null | undefined;
}

export type ReviewOrderField = 'REVIEWED_ON' | 'HEAD_NAME';

export type ReviewOrder = ListOrder<ReviewOrderField>;

export interface ReviewListOptions {
  readonly where?: ReviewWhere | null | undefined;
  /** The latest first unless told. */
  readonly orderBy?: ReviewOrder | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** How many reviews there are of each value, the other filters in force. */
export interface ReviewFacets {
  readonly place: readonly FacetCount[];
  readonly state: readonly FacetCount[];
}

const keyset: Keyset<ReviewOrderField> = {
  list: 'reviews',
  id: sql`r.id`,
  keys: {
    REVIEWED_ON: { key: sql`r.reviewed_on`, type: 'date' },
    HEAD_NAME: { key: sql`household.head_name_key`, type: 'text' },
  },
};

function conditionsOf(where: ReviewWhere): RawBuilder<SqlBool>[] {
  const { place, kind, state, household, reviewedFrom, reviewedBefore } = where;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (kind) conditions.push(sql`r.kind = any(${[...kind]}::text[])`);
  if (state) conditions.push(sql`${reviewState} = any(${[...state]}::text[])`);
  if (household) conditions.push(sql`r.household_id = ${household}`);
  if (reviewedFrom) conditions.push(sql`r.reviewed_on >= ${reviewedFrom}::date`);
  if (reviewedBefore) conditions.push(sql`r.reviewed_on < ${reviewedBefore}::date`);
  return conditions;
}

/** One page of reviews. @throws BadCursor for a cursor that is not of this list and order. */
export async function listReviews(
  reader: Reader,
  scope: Scope,
  { where, orderBy, first, after }: ReviewListOptions,
): Promise<Page<ReviewRecord>> {
  const query = selectReviews(reader, scope).where(allOf(conditionsOf(where ?? {})));
  const order = orderBy ?? ({ field: 'REVIEWED_ON', direction: 'DESC' } as const);
  const page = await pageOf(query, keyset, { order, first, after });
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toReview(node) })) };
}

/** How many reviews of the scope meet the conditions. */
export async function countReviews(reader: Reader, scope: Scope, where: ReviewWhere = {}): Promise<number> {
  const row = await reviewsWithin(reader, scope)
    .where(allOf(conditionsOf(where)))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Counts the reviews by ward and by state in one statement; each leaves its own filter out and keeps all others. */
export async function countReviewFacets(reader: Reader, scope: Scope, where: ReviewWhere = {}): Promise<ReviewFacets> {
  const { place, state, ...others } = where;
  const facets = sql<{ facet: string; value: string; count: number }>`(
    with base as materialized (
      select household.place, ${reviewState} as state,
        ${allOf(conditionsOf({ place }))} as of_place, ${allOf(conditionsOf({ state }))} as of_state
      from household_review r
        join household on household.committee_id = r.committee_id and household.id = r.household_id
      where ${withinScope(scope)} and ${allOf(conditionsOf(others))}
    )
    select 'place' as facet, place as value, count(*) as count from base where of_state group by place
    union all
    select 'state', state, count(*) from base where of_place group by state)`;
  const rows = await reader.selectFrom(facets.as('facets')).selectAll().execute();
  return groupFacets(rows, ['place', 'state']);
}

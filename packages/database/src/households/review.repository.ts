import type { Deprivation, HouseholdClass, PovertyCause, ReviewKind } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { byKeys, type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

export interface ReviewRecord {
  readonly id: string;
  readonly household: string;
  readonly reviewedOn: IsoDate;
  readonly kind: ReviewKind;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly deprivations: readonly Deprivation[];
  /** Guarded: empty for a masked scope. */
  readonly causes: readonly PovertyCause[];
  readonly computedClass: HouseholdClass | null;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
  readonly recordedAt: Date;
  /** Day of the residents' meeting; null: not held yet. */
  readonly meetingOn: IsoDate | null;
  /** Number of its minutes. */
  readonly meetingDocument: string | null;
  /** Day on which the result was posted for everybody to see; null: not yet. */
  readonly listedOn: IsoDate | null;
  readonly version: number;
}

/** What follows the scores, each on its day. */
export type ReviewProcedure = Pick<ReviewRecord, 'meetingOn' | 'meetingDocument' | 'listedOn'>;

export interface NewReview extends Omit<ReviewRecord, keyof ReviewProcedure | 'version'> {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Reviews of the scope, as a query to go on with. */
export function reviewsWithin(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('household_review as r')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'r.committee_id').onRef('household.id', '=', 'r.household_id'),
    )
    .where(withinScope(scope));
}

/** The columns of a record. */
export function selectReviews(reader: Reader, scope: Scope) {
  return reviewsWithin(reader, scope)
    .select(['r.meeting_on as meetingOn', 'r.meeting_document as meetingDocument', 'r.listed_on as listedOn'])
    .select([
      'r.version',
      'r.id',
      'r.household_id as household',
      'r.reviewed_on as reviewedOn',
      'r.kind',
      'r.b1',
      'r.b2',
      'r.deprivations',
      'r.computed_class as computedClass',
      'r.recorded_at as recordedAt',
      unlessMasked<PovertyCause[]>(scope, sql.ref('r.causes')).as('guardedCauses'),
      unlessMasked<string>(scope, sql.ref('r.note')).as('note'),
    ]);
}

export type ReviewRow = Awaited<ReturnType<ReturnType<typeof selectReviews>['executeTakeFirstOrThrow']>>;

export function toReview({ guardedCauses, ...row }: ReviewRow): ReviewRecord {
  return { ...row, causes: guardedCauses ?? [] };
}

const readReviewsByHouseholds = byKeys((reader, scope, households) =>
  selectReviews(reader, scope)
    .where('r.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('r.household_id')
    .orderBy('r.reviewed_on', 'desc')
    .orderBy('r.recorded_at', 'desc')
    .orderBy('r.id', 'desc'),
);

/** Reviews of several households, the latest first. */
export async function findReviewsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<ReviewRecord[]> {
  return (await readReviewsByHouseholds(reader, scope, households)).map(toReview);
}

const readReviews = byKeys((reader, scope, ids) =>
  selectReviews(reader, scope).where('r.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
);

/** Reviews of the scope among the ids, in no order. */
export async function findReviews(reader: Reader, scope: Scope, ids: readonly string[]): Promise<ReviewRecord[]> {
  return (await readReviews(reader, scope, ids)).map(toReview);
}

/** Causes of the latest review of each household. A masked scope reads none: they are guarded. */
export async function findCausesByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<ReadonlyMap<string, readonly PovertyCause[]>> {
  if (scope.masked || households.length === 0) return new Map();
  const rows = await reader
    .selectFrom('household_review as r')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'r.committee_id').onRef('household.id', '=', 'r.household_id'),
    )
    .where(withinScope(scope))
    .where('r.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .distinctOn('r.household_id')
    .select(['r.household_id as household', 'r.causes'])
    .orderBy('r.household_id')
    .orderBy('r.reviewed_on', 'desc')
    .orderBy('r.recorded_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return new Map(rows.map(({ household, causes }) => [household, causes]));
}

export async function insertReviews(trx: Transaction, reviews: readonly NewReview[]): Promise<void> {
  if (reviews.length === 0) return;
  const rows = reviews.map((review) => ({
    committee_id: review.committee,
    id: review.id,
    household_id: review.household,
    reviewed_on: review.reviewedOn,
    kind: review.kind,
    b1: review.b1,
    b2: review.b2,
    deprivations: [...review.deprivations],
    causes: [...review.causes],
    computed_class: review.computedClass,
    note: review.note,
    recorded_at: review.recordedAt,
    recorded_by: review.recordedBy,
    version: 1,
  }));
  await trx.insertInto('household_review').values(rows).execute();
}

/** Writes what followed the scores. */
export async function updateReviewProcedure(
  trx: Transaction,
  committee: string,
  id: string,
  { meetingOn, meetingDocument, listedOn }: ReviewProcedure,
): Promise<void> {
  await trx
    .updateTable('household_review')
    .set((eb) => ({
      meeting_on: meetingOn,
      meeting_document: meetingDocument,
      listed_on: listedOn,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

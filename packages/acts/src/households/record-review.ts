import {
  findCausesByHouseholds,
  findReviewsByHouseholds,
  type HouseholdRecord,
  insertReviews,
  type ReviewRecord,
} from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { listPlaces } from '@vuonlen/database/places';
import {
  computedClass,
  type Deprivation,
  hasReviewPoints,
  type PovertyCause,
  type ReviewKind,
} from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  recordEvent,
  refuse,
  refuseIssues,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';

export interface RecordReviewInput {
  readonly household: string;
  readonly reviewedOn: IsoDate;
  readonly kind: ReviewKind;
  /** Income points. */
  readonly b1?: number | null;
  /** Deprivation points: 10 for each deprived indicator. */
  readonly b2?: number | null;
  readonly deprivations?: readonly Deprivation[] | null;
  /** Left out, those of the review before stay. */
  readonly causes?: readonly PovertyCause[] | null;
  readonly note?: string | null;
}

export interface RecordReviewValue {
  readonly review: ReviewRecord;
  readonly household: HouseholdRecord;
}

function inputIssues(input: RecordReviewInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('reviewedOn', input.reviewedOn);
  const issues = [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('reviewedOn', input.reviewedOn, context.workingDate)),
    ...numberIssues('b1', input.b1, [0, 1000]),
    ...numberIssues('b2', input.b2, [0, 120]),
    ...textIssues('note', input.note, { max: 2000 }),
  ];
  const flagged = new Set(input.deprivations ?? []).size * 10;
  if (input.b2 != null && (input.b2 % 10 !== 0 || (input.deprivations && flagged !== input.b2))) {
    const vi = 'Điểm B2 bằng 10 lần số chỉ số thiếu hụt.';
    issues.push(issue('b2', 'POINTS_MISMATCH', vi, 'B2 is 10 times the number of deprived indicators.'));
  }
  return issues;
}

async function computeClass(trx: Transaction, context: ActContext, place: string, input: RecordReviewInput) {
  const b2 = input.b2 ?? (input.deprivations ? new Set(input.deprivations).size * 10 : null);
  if (input.b1 == null || b2 === null || !hasReviewPoints(input.reviewedOn)) return { b2, computed: null };
  const found = (await listPlaces(trx, context.actor.committee)).find(({ id }) => id === place);
  return { b2, computed: computedClass(input.b1, b2, found?.kind === 'COMMUNE' ? 'RURAL' : 'URBAN') };
}

/**
 * Records what a review found. The class that the points give stands beside the decided one and changes nothing; of a day
 * for whose standard no points are known there is none.
 */
export const recordReview = act<RecordReviewInput, RecordReviewValue>({
  action: 'review.record',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const household = await holdHousehold(trx, context, input.household);
    const id = context.newId();
    const { b2, computed } = await computeClass(trx, context, household.place, input);
    const before = await findCausesByHouseholds(trx, scopeOf(context), [household.id]);
    await insertReviews(trx, [
      {
        committee: context.actor.committee,
        id,
        household: household.id,
        reviewedOn: input.reviewedOn,
        kind: input.kind,
        b1: input.b1 ?? null,
        b2,
        deprivations: [...new Set(input.deprivations ?? [])],
        causes: [...new Set(input.causes ?? before.get(household.id) ?? [])],
        computedClass: computed,
        note: emptyToNull(input.note),
        recordedAt: context.now(),
        recordedBy: context.actor.userId,
      },
    ]);
    await recordEvent(trx, context, {
      action: 'review.record',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: input.reviewedOn,
      payload: { review: id, kind: input.kind },
    });
    const touched = await touchHousehold(trx, context, household.id);
    const reviews = await findReviewsByHouseholds(trx, scopeOf(context), [household.id]);
    const review = reviews.find((one) => one.id === id) ?? refuse({ code: 'NOT_FOUND', type: 'Household', id });
    return { review, household: touched };
  },
});

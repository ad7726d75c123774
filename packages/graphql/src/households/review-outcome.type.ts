import {
  findReviewOutcomes,
  type ReviewOutcome,
  type ReviewRecord,
  type ReviewState as ReviewStateCode,
} from '@vuonlen/database/households';
import { batch, builder, described, orderedBy, relation } from '../kernel/index.ts';
import { Household, householdById } from './household.type.ts';
import { ClassificationDecision, HouseholdReview } from './review.type.ts';
import { HouseholdClass, StandardLevel } from './vocabulary.type.ts';

export const ReviewState = builder.enumType('ReviewState', {
  description: 'How far a review has come.',
  values: described<ReviewStateCode>({
    SCORED: 'Scored; the residents have not met yet (đã chấm điểm).',
    MEETING_HELD: 'The residents have met (đã họp dân).',
    LISTED: 'The result is posted for everybody to see (đã niêm yết).',
    DECIDED: 'The chairman has decided (đã có quyết định).',
  }),
});

const outcomeOf = batch<string, ReviewOutcome | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findReviewOutcomes(readers, scope, ids), ({ review }) => review),
);

const ofReview = { of: outcomeOf, key: ({ id }: ReviewRecord) => id };

builder.objectFields(HouseholdReview, (t) => ({
  household: t.field({
    type: Household,
    nullable: true,
    description: 'The household.',
    ...relation({ of: householdById, key: ({ household }: ReviewRecord) => household }),
  }),
  state: t.field({
    type: ReviewState,
    nullable: true,
    description: 'How far it has come.',
    ...relation({ ...ofReview, show: (outcome) => outcome?.state ?? null }),
  }),
  decision: t.field({
    type: ClassificationDecision,
    nullable: true,
    description:
      'The decision that followed: the first one signed on its day or later, and before the next review of the household.',
    ...relation({ ...ofReview, show: (outcome) => outcome?.decision ?? null }),
  }),
  classBefore: t.field({
    type: HouseholdClass,
    nullable: true,
    description: 'Class on the day of the review, that decision aside; null where nothing was on record.',
    ...relation({ ...ofReview, show: (outcome) => outcome?.classBefore ?? null }),
  }),
  standardBefore: t.field({
    type: StandardLevel,
    nullable: true,
    description: 'Standard that counted then.',
    ...relation({ ...ofReview, show: (outcome) => outcome?.standardBefore ?? null }),
  }),
  nextReviewedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Day of the household’s next review: a decision signed from then on follows that one. Null if none.',
    ...relation({ ...ofReview, show: (outcome) => outcome?.nextReviewedOn ?? null }),
  }),
}));

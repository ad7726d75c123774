import { hasReviewPoints } from '@vuonlen/plan/households';
import type { ReviewPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ClassChip } from './HouseholdChips.tsx';

interface Props {
  readonly of: Pick<ReviewPartsFragment, 'reviewedOn' | 'b1' | 'b2' | 'computedClass'>;
}

/** The class that the scores of a review give, or what there is to say instead of one. */
export function ScoredClass({ of: { reviewedOn, b1, b2, computedClass } }: Props) {
  const { parts, reviews } = useLateWords();
  if (computedClass) return <ClassChip of={computedClass} />;
  if (b1 === null || b2 === null) return parts.unknown;
  return hasReviewPoints(reviewedOn) ? reviews.neither : reviews.noPoints;
}

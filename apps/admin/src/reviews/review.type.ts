import type { ReviewDetailFragment } from '../gql/graphql.ts';

/** A review with everything that its next step needs. */
export type Review = ReviewDetailFragment;

export interface ReviewProps {
  readonly review: Review;
}

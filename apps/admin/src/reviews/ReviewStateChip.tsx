import type { ReviewState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

const toneOf: Readonly<Record<ReviewState, Tone>> = {
  SCORED: 'plain',
  MEETING_HELD: 'info',
  LISTED: 'info',
  DECIDED: 'good',
};

/** How far a review has come. */
export function ReviewStateChip({ state }: { state: ReviewState | null }) {
  const { states } = useLateWords().reviews;
  return state === null ? null : <StatusChip tone={toneOf[state]} label={states[state]} />;
}

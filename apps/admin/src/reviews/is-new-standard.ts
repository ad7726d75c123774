import type { ReviewRowFragment } from '../gql/graphql.ts';

/**
 * True where the household is poor or near-poor by another standard than before: it has not fallen back, the standard
 * has risen. What was decided to be a relapse is one.
 */
export function isNewStandard({ standardBefore, decision }: Pick<ReviewRowFragment, 'standardBefore' | 'decision'>) {
  if (!decision || standardBefore === null || decision.standard === null) return false;
  const isInScope = decision.class === 'POOR' || decision.class === 'NEAR_POOR';
  const isRelapse = decision.change === 'RELAPSED_POOR' || decision.change === 'RELAPSED_NEAR_POOR';
  return isInScope && !isRelapse && decision.standard !== standardBefore;
}

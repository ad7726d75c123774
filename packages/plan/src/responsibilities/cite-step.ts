import { assignedSupportSteps, supportProposalSteps } from '../assignments/index.ts';
import type { Citation } from '../kernel/index.ts';
import type { Duty } from './duty.ts';

/** Every step in the life of a support that a duty may ask for. */
export const supportSteps = [...supportProposalSteps, ...assignedSupportSteps] as const;

/**
 * What a plan says of a step in the life cycle of a support: clause and words of the duty that asks for it; null where the
 * plan is silent.
 * @example citeStep(haDong2024.duties, 'APPRAISE') // { clause: 'IV.1#2', quote: 'thẩm định' }
 * @example citeStep(haDong2024.duties, 'CHECK_USE').clause // 'IV.12#2'
 * @example citeStep(haDong2024.duties, 'APPROVE') // null
 */
export function citeStep(duties: readonly Duty[], step: NonNullable<Duty['supportStep']>): Citation | null {
  const duty = duties.find(({ supportStep }) => supportStep === step);
  return duty === undefined ? null : { clause: duty.clause, quote: duty.quote };
}

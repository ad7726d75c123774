import type { HouseholdRowFragment } from '../gql/graphql.ts';
import type { Tone } from '../ui/index.ts';

/** How far the live supports of a household have come, the one that lags behind most. */
export type SupportStatus = 'NONE' | 'ASSIGNED' | 'HANDED_OVER' | 'USE_CHECKED';

export const statusTone: Readonly<Record<SupportStatus, Tone>> = {
  NONE: 'warn',
  ASSIGNED: 'info',
  HANDED_OVER: 'good',
  USE_CHECKED: 'good',
};

const order = ['ASSIGNED', 'HANDED_OVER', 'USE_CHECKED'] as const;

/** The least that holds of every live support; NONE without one. */
export function supportStatus(
  assignments: readonly Pick<HouseholdRowFragment['assignments'][number], 'state'>[],
): SupportStatus {
  const live = assignments.filter(({ state }) => state !== 'CANCELLED');
  if (live.length === 0) return 'NONE';
  return order.find((state) => live.some((one) => one.state === state)) ?? 'NONE';
}

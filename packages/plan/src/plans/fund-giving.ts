import { isTiedToWard, type LedgerPolicy, type Pledge } from '../funding/index.ts';
import type { Citation } from '../kernel/index.ts';
import { sourcesOf } from './find-in-plan.ts';
import type { Plan } from './plan.ts';

/** Whether money of a pledge may be moved to another pledge, those from which the plan moves it first. */
export const fundGivings = ['POOL_OF_FUNDS', 'WARD_WITHOUT_NEAR_POOR', 'FREE', 'TIED_TO_WARD', 'NOT_A_FUND'] as const;
/** See `fundGivings`. */
export type FundGiving = (typeof fundGivings)[number];

/** Funds from which the plan draws together, of wards that it does not name. */
function isPoolOfFunds(plan: Plan, pledge: Pledge): boolean {
  const isOfFunds = sourcesOf(plan, pledge).every(({ kind }) => kind === 'FUND');
  return isOfFunds && pledge.form === 'POOLED' && pledge.place === null;
}

/**
 * Whether money of a pledge may be moved to another, and why. II.2.2.2#4 moves money of the "Quỹ Vì người nghèo của các
 * phường không còn hộ cận nghèo, có số dư lớn", which II.2.2.2#4.2 pools without naming the wards; the wards that
 * II.2.2.2#4.3 names raise theirs for their own households, and the committee's policy keeps it there while they have any.
 * @example fundGivingOf(haDong2024, findPledge(haDong2024, 'savings-book/other-ward-funds'), {}) // 'POOL_OF_FUNDS'
 * @example fundGivingOf(haDong2024, findPledge(haDong2024, 'savings-book/ha-cau'), {}) // 'TIED_TO_WARD'
 * @example fundGivingOf(haDong2024, findPledge(haDong2024, 'savings-book/ha-cau'), { wardsWithoutNearPoor: ['ha-cau-2024'] }) // 'WARD_WITHOUT_NEAR_POOR'
 * @example fundGivingOf(haDong2024, findPledge(haDong2024, 'repair/red-cross'), {}) // 'NOT_A_FUND'
 */
export function fundGivingOf(plan: Plan, pledge: Pledge, policy: LedgerPolicy): FundGiving {
  if (sourcesOf(plan, pledge).some(({ kind }) => kind !== 'FUND')) return 'NOT_A_FUND';
  if (isPoolOfFunds(plan, pledge)) return 'POOL_OF_FUNDS';
  if (isTiedToWard(pledge, policy)) return 'TIED_TO_WARD';
  const { place } = pledge;
  return place !== null && policy.wardsWithoutNearPoor?.includes(place) ? 'WARD_WITHOUT_NEAR_POOR' : 'FREE';
}

/**
 * Where the plan says whose money is moved: with the first pool of funds that it draws on; null where it draws on none.
 * @example reallocationGround(haDong2024)?.clause // 'II.2.2.2#4'
 */
export function reallocationGround(plan: Plan): Citation | null {
  const pool = plan.pledges.find((pledge) => isPoolOfFunds(plan, pledge));
  return (pool && sourcesOf(plan, pool)[0]?.named) ?? null;
}

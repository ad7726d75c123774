import type { IsoDate } from '../kernel/index.ts';
import { povertyStandards } from './poverty-standards.ts';
import { standardAsOf } from './standard-as-of.ts';

/** The standard for whose incomes the points of the form stand. */
const standardOfPoints = 'central-2022';

/**
 * Whether the points of the form that is known (`computedClass`) say anything of a review of that day. They stand for the
 * incomes of the national standard of 2022; from 2027 on the incomes are others (Decree 351/2025/NĐ-CP), and no source
 * shows their form.
 * @example hasReviewPoints(isoDate('2026-12-31')) // true
 * @example hasReviewPoints(isoDate('2027-01-01')) // false
 */
export function hasReviewPoints(reviewedOn: IsoDate): boolean {
  const standard = standardAsOf(povertyStandards, 'CENTRAL', reviewedOn);
  return standard.kind === 'IN_FORCE' && standard.rule.id === standardOfPoints;
}

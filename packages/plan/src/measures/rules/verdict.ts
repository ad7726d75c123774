import type { Verdict } from '../finding.ts';

/**
 * The verdict of something that may not be known.
 * @example verdictOf(null) // 'UNKNOWN'
 */
export function verdictOf(holds: boolean | null): Verdict {
  return holds === null ? 'UNKNOWN' : holds ? 'MET' : 'NOT_MET';
}

/**
 * Both hold; one that does not settles it even when the other is not known.
 * @example bothHold(false, null) // false
 * @example bothHold(true, null) // null
 */
export function bothHold(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/**
 * One of them holds; one that does settles it even when the other is not known.
 * @example eitherHolds(true, null) // true
 * @example eitherHolds(false, null) // null
 */
export function eitherHolds(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

declare const vndBrand: unique symbol;

/** A whole number of Vietnamese đồng, 0 … 2^53−1. */
export type Vnd = number & { readonly [vndBrand]: 'Vnd' };

/**
 * True for a whole, non-negative number that JavaScript carries exactly.
 * @example isVnd(0.5) // false
 */
export function isVnd(value: unknown): value is Vnd {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/**
 * Brands a number as đồng.
 * @throws RangeError when it is not a whole number within 0 … 2^53−1: a programming error, not bad input.
 * @example vnd(3_051_500_000) // 3051500000
 * @example vnd(-1) // throws RangeError
 */
export function vnd(value: number): Vnd {
  if (!isVnd(value)) throw new RangeError(`Not an amount in whole đồng: ${value}`);
  return value;
}

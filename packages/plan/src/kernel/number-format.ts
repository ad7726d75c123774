import type { Vnd } from './vnd.ts';

/**
 * A number as an official writes it: dots between thousands, a comma before decimals.
 * @throws RangeError when the number is not finite or needs an exponent.
 * @example formatNumber(3051500000) // '3.051.500.000'
 * @example formatNumber(-1234.5) // '-1.234,5'
 */
export function formatNumber(value: number): string {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value)));
  if (!match) throw new RangeError(`Not a number that can be written out: ${value}`);
  const whole = (match[1] ?? '').replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = match[2] === undefined ? '' : `,${match[2]}`;
  return `${value < 0 ? '-' : ''}${whole}${decimals}`;
}

/**
 * An amount in đồng.
 * @example formatVnd(vnd(1000)) // '1.000 đồng'
 */
export function formatVnd(amount: Vnd): string {
  return `${formatNumber(amount)} đồng`;
}

/**
 * A count of households, books, children …: 1 … 9 take a leading zero, as the plan writes them.
 * @throws RangeError when it is not a whole number from 0.
 * @example formatCount(2) // '02'
 * @example formatCount(84) // '84'
 */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count);
}

/**
 * A percentage; the number is in per cent already.
 * @example formatPercent(3.5) // '3,5%'
 */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent)}%`;
}

/**
 * How much of what was planned is reached, in per cent with so many decimals. Rounded to the nearest, but never to 100
 * where it is not reached, nor to 0 where something is: who reads "100%" takes it for done, and "0%" for not begun.
 * null where nothing was planned. Below 0 where more was taken back than paid.
 * @example percentReached(20, 78, 1) // 25.6
 * @example percentReached(3_050_500_000, 3_051_500_000, 1) // 99.9
 * @example percentReached(1, 3_051_500_000, 0) // 1
 */
export function percentReached(reached: number, planned: number, decimals: number): number | null {
  if (planned <= 0) return null;
  const scale = 10 ** decimals;
  const whole = 100 * scale;
  const nearest = Math.round((reached * whole) / planned);
  if (reached === 0 || reached >= planned) return nearest / scale;
  return (reached > 0 ? Math.min(Math.max(nearest, 1), whole - 1) : Math.min(nearest, -1)) / scale;
}

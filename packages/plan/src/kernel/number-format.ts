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

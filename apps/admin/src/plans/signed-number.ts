import { formatNumber } from '@vuonlen/plan/kernel';

/** A difference with its sign, as officials write numbers: "+390.000.000", "−20.000.000", "0". */
export function signedNumber(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value))}`;
}

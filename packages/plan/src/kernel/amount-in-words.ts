import type { Vnd } from './vnd.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const billion = 1_000_000_000;

function digit(value: number): string {
  return digits[value] ?? '';
}

/** The last digit after "mươi" (mốt, tư, lăm), after "mười" (lăm) or alone. */
function writeUnit(unit: number, ten: number): string {
  if (unit === 5 && ten >= 1) return 'lăm';
  if (unit === 1 && ten >= 2) return 'mốt';
  if (unit === 4 && ten >= 2) return 'tư';
  return digit(unit);
}

/** One group of three digits; an inner group is read in full, "không trăm linh năm". */
function writeGroup(group: number, inner: boolean): string[] {
  const [hundred, ten, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  const full = inner || hundred > 0;
  if (full) words.push(digit(hundred), 'trăm');
  if (ten === 1) words.push('mười');
  if (ten > 1) words.push(digit(ten), 'mươi');
  if (ten === 0 && unit > 0 && full) words.push('linh');
  if (unit > 0) words.push(writeUnit(unit, ten));
  return words;
}

/** Words of a number from 1; `inner` when higher digits were read before it. */
function writeNumber(value: number, inner: boolean): string[] {
  if (value >= billion) {
    const rest = value % billion;
    return [...writeNumber(Math.floor(value / billion), inner), 'tỷ', ...(rest > 0 ? writeNumber(rest, true) : [])];
  }
  const words: string[] = [];
  for (const [scale, name] of [
    [1_000_000, 'triệu'],
    [1000, 'nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / scale) % 1000;
    if (group === 0) continue;
    words.push(...writeGroup(group, inner || words.length > 0));
    if (name !== '') words.push(name);
  }
  return words;
}

/**
 * An amount written out as on vouchers and plans: linh, mốt, tư, lăm, nghìn, tỷ, first letter capital, "đồng" at the end.
 * Every amount of 0 … 2^53−1 can be written, and `readAmountInWords` gives it back.
 * @example amountInWords(vnd(3051500000)) // 'Ba tỷ không trăm năm mươi mốt triệu năm trăm nghìn đồng'
 * @example amountInWords(vnd(0)) // 'Không đồng'
 */
export function amountInWords(amount: Vnd): string {
  const words = amount === 0 ? digit(0) : writeNumber(amount, false).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

import { labels } from '../households/index.ts';
import {
  formatCount,
  formatPercent,
  formatShortDate,
  formatVnd,
  isIsoDate,
  isVnd,
  type Period,
  type RateUnit,
  type Unit,
  vnd,
  yearOf,
} from '../kernel/index.ts';
import type { Condition } from '../measures/index.ts';
import type { CitedAt } from './collect-cited.ts';
import { describeCondition } from './describe-condition.ts';
import { isRecord } from './plan-path.ts';

const units: Readonly<Record<Unit, string>> = {
  HOUSEHOLD: 'hộ',
  BOOK: 'sổ',
  CHILD: 'cháu',
  ITEM: 'chiếc',
  CASE: 'trường hợp',
  VND: 'đồng',
};

/**
 * Whole years in words; other periods by their days.
 * @example describeYears({ from: isoDate('2025-01-01'), until: isoDate('2028-01-01') }) // 'năm 2025 - 2027'
 */
export function describeYears({ from, until }: Period): string {
  if (from === null) return until === null ? 'không giới hạn' : `trước ngày ${formatShortDate(until)}`;
  const whole = from.endsWith('-01-01') && (until === null || until.endsWith('-01-01'));
  if (!whole)
    return `từ ngày ${formatShortDate(from)}${until === null ? '' : ` đến trước ngày ${formatShortDate(until)}`}`;
  if (until === null) return `từ năm ${yearOf(from)}`;
  const [first, last] = [yearOf(from), yearOf(until) - 1];
  return first === last ? `năm ${first}` : `năm ${first} - ${last}`;
}

type NumberWords = (value: number, owner: Readonly<Record<string, unknown>>) => string;

const money: NumberWords = (value) => (isVnd(value) ? formatVnd(vnd(value)) : String(value));
const rateUnits: Readonly<Record<RateUnit, string>> = {
  HOUSEHOLD: '/hộ',
  BOOK: '/sổ',
  CHILD_YEAR: '/cháu/năm',
  ITEM: '/chiếc',
};
const rate: NumberWords = (value, owner) => `${money(value, owner)}${rateUnits[owner.rateUnit as RateUnit] ?? ''}`;
const inUnit: NumberWords = (value, owner) => `${formatCount(value)} ${units[owner.unit as Unit] ?? ''}`.trim();
const years: NumberWords = (value) => `${formatCount(value)} năm`;

/** How a number of each kind of path is written. */
const numberWords: Readonly<Record<string, NumberWords>> = {
  'targets[].value': (value) => formatPercent(value),
  'baseline.wardCount': (value) => `${formatCount(value)} phường`,
  'generalPolicies[].limit': (value, owner) => `${formatCount(value)} ${owner.unit === 'MONTH' ? 'tháng' : 'năm'}`,
  'measures[].rate': rate,
  'measures[].statedTotal': money,
  'measures[].legs[].amount': money,
  'measures[].plannedQuantity': inUnit,
  'pledges[].quantity': inUnit,
  'pledges[].untilAge': (value) => `${value} tuổi`,
  'subtotals[].quantity': inUnit,
  'loan.interestSupport': (value) => formatPercent(value),
  'loan.ceiling': money,
  'loan.maximumTermYears': years,
  'funding.total': money,
  'duties[].deadline.everyMonths': (value) => `${formatCount(value)} tháng/lần`,
};

function showNumber(pattern: string, value: number, owner: Readonly<Record<string, unknown>>): string {
  const words = numberWords[pattern];
  if (words) return words(value, owner);
  return pattern.startsWith('baseline.') ? `${formatCount(value)} hộ` : formatCount(value);
}

function nameIn(record: Readonly<Record<string, unknown>>): string | null {
  const text = isRecord(record.text) ? record.text : record.name;
  return isRecord(text) && typeof text.vi === 'string' ? text.vi : null;
}

function showWords(pattern: string, cited: CitedAt['cited'], owner: Readonly<Record<string, unknown>>): string {
  if (/\.conditions\[\](?:\.of\[\])*$/.test(pattern)) return describeCondition(cited as unknown as Condition).vi;
  if (pattern === 'baseline.causes[]') return labels.povertyCause[cited.value as keyof typeof labels.povertyCause].vi;
  if (pattern === 'funding.sourceKinds[]') return cited.quote;
  if (pattern === 'legalInstruments[].cited[]') return String(owner.number ?? cited.quote);
  if (pattern === 'duties[].mandateCite') return owner.mandate === 'DIRECTED' ? 'Yêu cầu' : 'Đề nghị';
  if (pattern === 'measures[].recurrence') return cited.per === 'YEAR' ? 'Mỗi năm một lần' : 'Theo từng vụ việc';
  if (pattern === 'measures[].proration') {
    const months = Array.isArray(cited.termsBeginIn) ? cited.termsBeginIn : [];
    return `${formatCount(months.length)} kỳ một năm, bắt đầu từ tháng ${months.join(', ')}; kỳ nào có ngày học tính cả kỳ`;
  }
  if (pattern === 'targets[].value') return nameIn(owner) ?? cited.quote;
  if (typeof cited.value === 'string') return cited.value;
  const named = pattern.endsWith('.named') ? nameIn(owner) : nameIn(cited);
  return named ?? cited.quote;
}

/**
 * An encoded value as an official writes it, in Vietnamese.
 *
 * @param pattern path of the value without the names in brackets, for example `pledges[].quantity`
 * @param owner entry of the plan that the value belongs to: it knows the unit and the name
 */
export function shownValue(pattern: string, cited: CitedAt['cited'], owner: Readonly<Record<string, unknown>>): string {
  const { value } = cited;
  if (typeof value === 'number') return showNumber(pattern, value, 'unit' in cited ? cited : owner);
  if (isIsoDate(value)) return formatShortDate(value);
  if (isRecord(value) && 'from' in value && 'until' in value) return describeYears(value as unknown as Period);
  return showWords(pattern, cited, owner);
}

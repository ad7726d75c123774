import { formatNumber, type Text, type Unit } from '../kernel/index.ts';

/** What the ledger refuses, by stable codes; none is renamed or reused. */
export const ledgerRefusalCodes = [
  'QUANTITY_NOT_WHOLE',
  'QUANTITY_TOO_LARGE',
  'EVENT_REPEATED',
  'EVENT_UNKNOWN',
  'REVERSED_ALREADY',
  'REVERSAL_OF_REVERSAL',
  'PLEDGE_UNKNOWN',
  'SAME_PLEDGE',
  'PLEDGES_DIFFER',
  'WORTH_NOT_WHOLE',
  'PLACES_DIFFER',
  'NOT_PLEDGED',
  'NOT_RECEIVED',
  'OVER_PLEDGED',
  'OVER_ALLOCATED',
  'OVER_RECEIVED',
  'PART_OVER_WHOLE',
] as const;
/** See `ledgerRefusalCodes`. */
export type LedgerRefusalCode = (typeof ledgerRefusalCodes)[number];

/** Why an event does not fit: about which pledge, event or place, and the two figures that do not go together. */
export interface LedgerRefusal {
  readonly code: LedgerRefusalCode;
  /** Id of the pledge; of the event where the event itself is at fault. */
  readonly about: string;
  readonly unit: Unit | null;
  /** What is asked for, or would stand after the event. */
  readonly figure: number | null;
  /** What is there for it. */
  readonly limit: number | null;
  readonly text: Text;
}

const words: Readonly<Record<Unit, readonly [vi: string, one: string, many: string]>> = {
  HOUSEHOLD: ['hộ', 'household', 'households'],
  BOOK: ['sổ', 'book', 'books'],
  CHILD: ['cháu', 'child', 'children'],
  ITEM: ['đồ dùng', 'item', 'items'],
  VND: ['đồng', 'đồng', 'đồng'],
  CASE: ['trường hợp', 'case', 'cases'],
};

/**
 * A quantity with its unit in both languages.
 * @example quantityText(23, 'BOOK') // { vi: '23 sổ', en: '23 books' }
 */
export function quantityText(quantity: number, unit: Unit): Text {
  const [vi, one, many] = words[unit];
  return { vi: `${formatNumber(quantity)} ${vi}`, en: `${quantity} ${quantity === 1 ? one : many}` };
}

const written: Readonly<Record<LedgerRefusalCode, readonly [vi: string, en: string]>> = {
  QUANTITY_NOT_WHOLE: ['số lượng phải là số nguyên dương', 'the quantity is a whole number above zero'],
  QUANTITY_TOO_LARGE: ['số lượng quá lớn, không tính chính xác được', 'the quantity is too large to be exact'],
  EVENT_REPEATED: ['bút toán này đã được ghi', 'the event is recorded already'],
  EVENT_UNKNOWN: ['không có bút toán cần hủy', 'there is no such event to reverse'],
  REVERSED_ALREADY: ['bút toán đã được hủy', 'the event is reversed already'],
  REVERSAL_OF_REVERSAL: ['không hủy bút toán hủy', 'a reversal is not reversed'],
  PLEDGE_UNKNOWN: ['không có nguồn đăng ký này', 'there is no such pledge'],
  SAME_PLEDGE: ['không điều tiết sang chính nguồn đó', 'nothing moves from a pledge to itself'],
  PLEDGES_DIFFER: [
    'mức hỗ trợ không quy được thành tiền nên không điều tiết sang nội dung hỗ trợ khác được',
    'has no stated worth in đồng, so it does not move to another support',
  ],
  WORTH_NOT_WHOLE: [
    'điều tiết {figure}, không chia hết cho mức của nguồn nhận là {limit}',
    '{figure} do not make whole units of {limit} of the pledge that gets them',
  ],
  PLACES_DIFFER: [
    'nguồn của phường chỉ dùng cho phường đó (chính sách của Ban chỉ đạo)',
    "money of a ward stays in the ward (the committee's policy)",
  ],
  NOT_PLEDGED: ['lấy đi {figure}, chỉ có {limit} được đăng ký', '{figure} are taken away, {limit} are pledged'],
  NOT_RECEIVED: ['lấy đi {figure}, chỉ có {limit} đã tiếp nhận', '{figure} are taken away, {limit} have come in'],
  OVER_PLEDGED: ['bố trí {figure}, vượt số đăng ký {limit}', '{figure} allocated, {limit} pledged'],
  OVER_ALLOCATED: ['chi {figure}, vượt số đã bố trí {limit}', '{figure} disbursed, {limit} allocated'],
  OVER_RECEIVED: ['chi {figure}, quỹ mới tiếp nhận {limit}', '{figure} disbursed, {limit} received by the fund'],
  PART_OVER_WHOLE: [
    'phần này còn {figure}, vượt toàn bộ nguồn {limit}',
    '{figure} in the part, {limit} in the pledge that it is part of',
  ],
};

/** A refusal with its figures in words. */
export function refusal(
  code: LedgerRefusalCode,
  about: string,
  figures?: { readonly unit: Unit; readonly figure: number; readonly limit: number },
): LedgerRefusal {
  const { unit = null, figure = null, limit = null } = figures ?? {};
  const [vi, en] = written[code];
  const fill = (text: string, language: keyof Text) =>
    unit === null || figure === null || limit === null
      ? text
      : text
          .replace('{figure}', quantityText(figure, unit)[language])
          .replace('{limit}', quantityText(limit, unit)[language]);
  return {
    code,
    about,
    unit,
    figure,
    limit,
    text: { vi: `${about}: ${fill(vi, 'vi')}.`, en: `${about}: ${fill(en, 'en')}.` },
  };
}

import {
  amountInWords,
  formatCount,
  formatLongDate,
  formatNumber,
  formatVnd,
  type IsoDate,
  type Vnd,
} from '@vuonlen/plan/kernel';
import { type Column, paragraph, type Row } from '../model/block.ts';
import type { Letterhead, OfficialDocument, Party } from '../model/official-document.ts';
import { amountsOf, holdSum, numberCell } from './cells.ts';
import { lying, plainHead, signedByAll } from './head-of.ts';

/** What somebody receives and signs for. */
export interface HandedOver {
  readonly recipient: string;
  readonly headName: string;
  readonly ward: string;
  /** What is handed over: "Sổ tiết kiệm số …", "01 xe đạp". */
  readonly what: string;
  /** null: in kind, with no amount stated. */
  readonly amount: Vnd | null;
}

/** The list that the receivers sign. */
export interface HandingOverList {
  readonly letterhead: Letterhead;
  readonly measure: string;
  /** "phường Hà Cầu", "học kỳ I năm học 2024 - 2025"; empty for all. */
  readonly scope: string;
  /** null: not yet paid or handed over; the day is left blank. */
  readonly handedOverOn: IsoDate | null;
  readonly rows: readonly HandedOver[];
  readonly total: Vnd;
  readonly parties: readonly Party[];
}

const columns: readonly Column[] = [
  { head: 'TT', width: 5, align: 'CENTER' },
  { head: 'Họ và tên người nhận', width: 22 },
  { head: 'Hộ gia đình', width: 22 },
  { head: 'Phường', width: 13 },
  { head: 'Nội dung', width: 24 },
  { head: 'Số tiền (đồng)', width: 15, align: 'RIGHT' },
  { head: 'Ký nhận', width: 20, align: 'CENTER' },
];

function rowOf({ recipient, headName, ward, what, amount }: HandedOver, at: number): Row {
  return { cells: [String(at + 1), recipient, headName, ward, what, numberCell(amount), ''], tall: true };
}

/**
 * The list for handing over, which each receiver signs.
 * @throws RangeError when the rows do not add up to the total.
 */
export function handingOverList(values: HandingOverList): OfficialDocument {
  const { measure, scope, rows, total, handedOverOn } = values;
  holdSum('Money', amountsOf(rows), total);
  const day = handedOverOn === null ? 'ngày …… tháng …… năm ………' : formatLongDate(handedOverOn);
  return {
    paper: lying,
    head: plainHead(
      values.letterhead,
      'Danh sách',
      `Ký nhận hỗ trợ: ${measure}${scope === '' ? '' : `, ${scope}`}`,
      false,
    ),
    body: [
      paragraph(`Ngày trao: ${day}. Số trường hợp: ${formatCount(rows.length)}.`),
      {
        kind: 'TABLE',
        name: `Danh sách ký nhận: ${measure}`,
        columns,
        rows: [...rows.map(rowOf), { cells: ['', 'Tổng cộng', '', '', '', formatNumber(total), ''], strong: true }],
      },
      paragraph(`Tổng số tiền: ${formatVnd(total)}. Bằng chữ: ${amountInWords(total)}.`),
    ],
    closing: signedByAll(values.parties),
    annexes: [],
  };
}

import { amountInWords, formatCount, formatNumber, formatVnd, type Vnd } from '@vuonlen/plan/kernel';
import { type Column, paragraph, type Table } from '../model/block.ts';
import type { Letterhead, OfficialDocument } from '../model/official-document.ts';
import { amountsOf, basis, holdSum, numberCell, placeOf } from './cells.ts';
import { plainHead, signedByAll } from './head-of.ts';

/** A payment of the order. */
export interface OrderLine {
  readonly recipient: string;
  readonly headName: string;
  readonly ward: string;
  readonly source: string;
  /** null: paid in kind, counted and not priced. */
  readonly amount: Vnd | null;
}

/** An order to pay: one measure, for a ward or a school term. */
export interface DisbursementOrder {
  /** Its number is the voucher's. */
  readonly letterhead: Letterhead;
  readonly plan: string;
  readonly measure: string;
  readonly clause: string;
  /** As in the list for handing over. */
  readonly scope: string;
  readonly lines: readonly OrderLine[];
  readonly total: Vnd;
  readonly makerName: string;
  readonly checkerName: string | null;
}

const sourceColumns: readonly Column[] = [
  { head: 'TT', width: 7, align: 'CENTER' },
  { head: 'Nguồn kinh phí', width: 53 },
  { head: 'Số khoản', width: 13, align: 'RIGHT' },
  { head: 'Số tiền (đồng)', width: 27, align: 'RIGHT' },
];
const lineColumns: readonly Column[] = [
  { head: 'TT', width: 6, align: 'CENTER' },
  { head: 'Người nhận', width: 24 },
  { head: 'Hộ gia đình', width: 24 },
  { head: 'Phường', width: 14 },
  { head: 'Nguồn kinh phí', width: 28 },
  { head: 'Số tiền (đồng)', width: 18, align: 'RIGHT' },
];

/** Money by source, in the order in which the sources come up. */
function sourcesOf(lines: readonly OrderLine[]): readonly { source: string; count: number; amount: number }[] {
  const groups = Map.groupBy(lines, ({ source }) => source);
  return [...groups].map(([source, of]) => ({
    source,
    count: of.length,
    amount: of.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  }));
}

function sourceTable(lines: readonly OrderLine[], total: Vnd): Table {
  const rows = sourcesOf(lines).map(({ source, count, amount }, at) => ({
    cells: [String(at + 1), source, formatNumber(count), formatNumber(amount)],
  }));
  const last = { cells: ['', 'Cộng', formatNumber(lines.length), formatNumber(total)], strong: true };
  return { kind: 'TABLE', name: 'Chi theo nguồn kinh phí', columns: sourceColumns, rows: [...rows, last] };
}

function lineTable(lines: readonly OrderLine[], total: Vnd): Table {
  const rows = lines.map(({ recipient, headName, ward, source, amount }, at) => ({
    cells: [String(at + 1), recipient, headName, ward, source, numberCell(amount)],
  }));
  const last = { cells: ['', 'Cộng', '', '', '', formatNumber(total)], strong: true };
  return { kind: 'TABLE', name: 'Các khoản chi', columns: lineColumns, rows: [...rows, last] };
}

/**
 * The order to pay a batch, with the total in figures and words, by source, and its lines as an annex.
 * @throws RangeError when the lines do not add up to the total.
 */
export function disbursementOrder(values: DisbursementOrder): OfficialDocument {
  const { letterhead, measure, scope, lines, total } = values;
  holdSum('Lines', amountsOf(lines), total);
  const of = `${measure}${scope === '' ? '' : `, ${scope}`}`;
  return {
    paper: 'A4_UPRIGHT',
    head: plainHead(letterhead, 'Lệnh chi', of, true),
    body: [
      basis(`${values.plan} (${placeOf(values.clause).replace(' của Kế hoạch', '')})`),
      paragraph(`1. Nội dung chi: ${of}.`),
      paragraph(`2. Số khoản chi: ${formatCount(lines.length)}, theo danh sách kèm theo.`),
      paragraph('3. Nguồn kinh phí:'),
      sourceTable(lines, total),
      paragraph([{ text: '4. Số tiền bằng số: ' }, { text: formatVnd(total), bold: true }, { text: '.' }]),
      paragraph([{ text: '5. Số tiền bằng chữ: ' }, { text: amountInWords(total), italic: true }, { text: '.' }]),
    ],
    closing: signedByAll([
      { role: 'Người lập', name: values.makerName },
      { role: 'Người duyệt', name: values.checkerName },
    ]),
    annexes: [
      { paper: 'A4_UPRIGHT', label: 'Danh sách', title: `Các khoản chi: ${of}`, body: [lineTable(lines, total)] },
    ],
  };
}

import { formatNumber, type Vnd } from '@vuonlen/plan/kernel';
import type { Column, Row, Table } from '../model/block.ts';
import { holdSum, numberCell, percentOf, plannedCell } from './cells.ts';

/** What was done: how many, and the money of it in đồng; below 0 where more was taken back than paid. */
interface Done {
  readonly quantity: number;
  readonly amount: number;
}

/** A measure in the progress report. */
export interface ProgressRow {
  readonly name: string;
  /** What is counted: "hộ", "sổ". */
  readonly unit: string;
  /** null: the plan leaves it to regulations. */
  readonly planned: { readonly quantity: number | null; readonly amount: Vnd | null };
  readonly inPeriod: Done;
  /** From the beginning of the plan to the end of the period. */
  readonly cumulative: Done;
  readonly sources: readonly string[];
  readonly lead: string;
  readonly note: string;
}

/** Money of all measures, as plan and ledger state it. */
export interface ProgressTotal {
  readonly planned: Vnd;
  /** Below 0 where more was taken back than paid. */
  readonly inPeriod: number;
  readonly cumulative: Vnd;
}

const money = 'Kinh phí (đồng)';
const columns: readonly Column[] = [
  { head: 'TT', width: 5, align: 'CENTER' },
  { head: 'Nội dung', width: 16 },
  { head: 'ĐVT', width: 7.5, align: 'CENTER' },
  { head: 'Số lượng', width: 7, align: 'RIGHT', group: 'Theo Kế hoạch' },
  { head: money, width: 14, align: 'RIGHT', group: 'Theo Kế hoạch' },
  { head: 'Số lượng', width: 7, align: 'RIGHT', group: 'Thực hiện trong kỳ' },
  { head: money, width: 14, align: 'RIGHT', group: 'Thực hiện trong kỳ' },
  { head: 'Số lượng', width: 7, align: 'RIGHT', group: 'Lũy kế' },
  { head: money, width: 14, align: 'RIGHT', group: 'Lũy kế' },
  { head: 'Tỷ lệ đạt', width: 7.5, align: 'RIGHT' },
  { head: 'Nguồn kinh phí', width: 24 },
  { head: 'Đơn vị chủ trì', width: 13 },
  { head: 'Ghi chú', width: 6.5 },
];

/** Of what was planned in money, or, where the plan states none, in number. */
export function progressPercent({ planned, cumulative }: ProgressRow): string | null {
  return percentOf(cumulative.amount, planned.amount) ?? percentOf(cumulative.quantity, planned.quantity);
}

function rowOf(row: ProgressRow, at: number): Row {
  const { planned, inPeriod, cumulative } = row;
  return {
    cells: [
      String(at + 1),
      row.name,
      row.unit,
      plannedCell(planned.quantity),
      plannedCell(planned.amount),
      numberCell(inPeriod.quantity),
      numberCell(inPeriod.amount),
      numberCell(cumulative.quantity),
      numberCell(cumulative.amount),
      progressPercent(row) ?? '',
      row.sources.join('; '),
      row.lead,
      row.note,
    ],
  };
}

/**
 * The annex of the progress report: planned, this period, cumulative, per cent, sources, lead.
 * @throws RangeError when the rows do not add up to the total.
 */
export function progressAnnex(rows: readonly ProgressRow[], total: ProgressTotal): Table {
  const sum = (pick: (row: ProgressRow) => number | null): readonly (number | null)[] => rows.map(pick);
  holdSum(
    'Planned',
    sum(({ planned }) => planned.amount),
    total.planned,
  );
  holdSum(
    'In the period',
    sum(({ inPeriod }) => inPeriod.amount),
    total.inPeriod,
  );
  holdSum(
    'Cumulative',
    sum(({ cumulative }) => cumulative.amount),
    total.cumulative,
  );
  const [planned, inPeriod, cumulative] = [total.planned, total.inPeriod, total.cumulative].map(formatNumber);
  const percent = percentOf(total.cumulative, total.planned) ?? '';
  const last = ['', 'Tổng cộng', '', '', planned, '', inPeriod, '', cumulative, percent, '', '', ''];
  return {
    kind: 'TABLE',
    name: 'Kết quả thực hiện các biện pháp hỗ trợ',
    size: 10,
    columns,
    rows: [...rows.map(rowOf), { cells: last.map((cell) => cell ?? ''), strong: true }],
  };
}

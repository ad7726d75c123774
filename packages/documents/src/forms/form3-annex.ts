import { formatNumber } from '@vuonlen/plan/kernel';
import { type Form3Figures, form3Columns, form3Difference, form3Labels } from '@vuonlen/plan/reports';
import { type Block, type Column, paragraph, type Row } from '../model/block.ts';
import { holdSum } from './cells.ts';

/** National form 3 of a period, ward by ward. */
export interface Form3Values {
  readonly rows: readonly (Form3Counts & { readonly ward: string })[];
  readonly total: Form3Counts;
}

interface Form3Counts {
  readonly households: Form3Figures;
  readonly persons: Form3Figures;
}

const columns: readonly Column[] = [
  { head: 'TT', width: 5, align: 'CENTER' },
  { head: 'Phường', width: 15 },
  ...form3Columns.map(
    (column, at): Column => ({
      head: `${form3Labels[column].vi} (${at + 1})`,
      width: 10,
      align: 'RIGHT',
    }),
  ),
];
const units = { households: '1. Tính theo số hộ', persons: '2. Tính theo số nhân khẩu' } as const;

/** The columns add up to the total, and start and movements to the end. */
function hold({ rows, total }: Form3Values, unit: keyof Form3Counts): void {
  for (const column of form3Columns) {
    holdSum(
      `Form 3, ${unit}, ${column}`,
      rows.map((row) => row[unit][column]),
      total[unit][column],
    );
  }
  holdSum(`Form 3, ${unit}, identity`, [form3Difference(total[unit])], 0);
}

function rowsOf(values: Form3Values, unit: keyof Form3Counts): readonly Row[] {
  hold(values, unit);
  const figures = (row: Form3Counts): readonly string[] =>
    form3Columns.map((column) => formatNumber(row[unit][column]));
  return [
    { across: units[unit], strong: true },
    ...values.rows.map((row, at) => ({ cells: [String(at + 1), row.ward, ...figures(row)] })),
    { cells: ['', 'Tổng cộng', ...figures(values.total)], strong: true },
  ];
}

/**
 * The annex with form 3 in households and in persons.
 * @throws RangeError when the wards do not add up to the total, or start and movements to the end.
 */
export function form3Annex(values: Form3Values): readonly Block[] {
  const rows = [...rowsOf(values, 'households'), ...rowsOf(values, 'persons')];
  return [
    { kind: 'TABLE', name: 'Diễn biến hộ cận nghèo', size: 11, columns, rows },
    paragraph('Ghi chú: (9) = (1) - (2) - (3) - (4) + (5) + (6) + (7) + (8).'),
  ];
}

import { formatNumber } from '@vuonlen/plan/kernel';
import type { Column, Row, Table } from '../model/block.ts';
import { holdSum } from './cells.ts';

/** What was given under a general policy in the period. */
export interface GeneralPolicyRow {
  readonly name: string;
  /** What is counted: "trường hợp". */
  readonly unit: string;
  readonly count: number;
  /** In đồng; null where the log states no money. */
  readonly amount: number | null;
  /** How many of them in each ward. */
  readonly wards: readonly { readonly ward: string; readonly count: number }[];
}

function columnsOf(wards: readonly string[]): readonly Column[] {
  return [
    { head: 'TT', width: 5, align: 'CENTER' },
    { head: 'Nội dung chính sách', width: 30 },
    { head: 'ĐVT', width: 11, align: 'CENTER' },
    ...wards.map((head): Column => ({ head, width: 9, align: 'RIGHT', group: 'Chia theo phường' })),
    { head: 'Tổng số', width: 9, align: 'RIGHT' },
    { head: 'Kinh phí (đồng)', width: 15, align: 'RIGHT' },
  ];
}

/**
 * The annex with the general policies, ward by ward.
 * @throws RangeError when the wards do not add up to the count of a policy.
 */
export function generalPoliciesAnnex(rows: readonly GeneralPolicyRow[]): Table {
  const wards = [...new Set(rows.flatMap((row) => row.wards.map(({ ward }) => ward)))];
  const counted = (row: GeneralPolicyRow, of: string): number => row.wards.find(({ ward }) => ward === of)?.count ?? 0;
  const lineOf = (row: GeneralPolicyRow, at: number): Row => {
    const own = row.wards.map(({ count }) => count);
    holdSum(row.name, own, row.count);
    return {
      cells: [
        String(at + 1),
        row.name,
        row.unit,
        ...wards.map((ward) => formatNumber(counted(row, ward))),
        formatNumber(row.count),
        row.amount === null ? '' : formatNumber(row.amount),
      ],
    };
  };
  return {
    kind: 'TABLE',
    name: 'Kết quả thực hiện các chính sách hỗ trợ chung theo phường',
    size: 11,
    columns: columnsOf(wards),
    rows: rows.map(lineOf),
  };
}

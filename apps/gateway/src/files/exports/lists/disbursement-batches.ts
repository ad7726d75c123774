import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Batch {
  readonly state: string;
  readonly total: Vnd;
  readonly lineCount: number;
  readonly makerName: string;
  readonly checkerName: string | null;
  readonly documentNumber: string | null;
  readonly paidOn: IsoDate | null;
  readonly returnReason: string | null;
  readonly discardedOn: IsoDate | null;
  readonly discardReason: string | null;
  readonly place: { readonly name: string } | null;
  readonly schoolTerm: { readonly schoolYear: number; readonly semester: number } | null;
  readonly measure: { readonly name: Text };
}

const question = parse(`query DisbursementBatches(
  $where: DisbursementBatchWhere, $orderBy: DisbursementBatchOrder, $after: String, $isFirst: Boolean!
) {
  disbursementBatches(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      state total lineCount makerName checkerName documentNumber paidOn returnReason discardedOn discardReason
      place { name }
      schoolTerm { schoolYear semester }
      measure { name { vi en } }
    }
  }
}`);

/** Batches of payments between maker and checker (các đợt chi hỗ trợ). */
export const disbursementBatches = exportList<{ readonly disbursementBatches: ListPage<Batch> }, Batch>({
  name: exportNames['disbursement-batches'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.disbursementBatches,
  columns: [
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ measure }, say) => say.text(measure.name),
    },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Học kỳ', en: 'School term' }, width: 10, cell: ({ schoolTerm }) => schoolTerm?.semester ?? null },
    {
      title: { vi: 'Năm học', en: 'School year' },
      width: 14,
      cell: ({ schoolTerm }) => (schoolTerm ? `${schoolTerm.schoolYear} - ${schoolTerm.schoolYear + 1}` : null),
    },
    { title: { vi: 'Tổng số tiền', en: 'Total' }, isMoney: true, cell: ({ total }) => total },
    { title: { vi: 'Số dòng', en: 'Lines' }, width: 10, cell: ({ lineCount }) => lineCount },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('DisbursementBatchState', state) },
    { title: { vi: 'Người lập', en: 'Maker' }, width: 24, cell: ({ makerName }) => makerName },
    { title: { vi: 'Người duyệt', en: 'Checker' }, width: 24, cell: ({ checkerName }) => checkerName },
    { title: { vi: 'Ngày chi', en: 'Paid on' }, width: 14, cell: ({ paidOn }) => day(paidOn) },
    { title: { vi: 'Số chứng từ', en: 'Document no.' }, cell: ({ documentNumber }) => documentNumber },
    { title: { vi: 'Lý do trả lại', en: 'Why returned' }, width: 30, cell: ({ returnReason }) => returnReason },
    { title: { vi: 'Ngày hủy', en: 'Discarded on' }, width: 14, cell: ({ discardedOn }) => day(discardedOn) },
    { title: { vi: 'Lý do hủy', en: 'Why discarded' }, width: 30, cell: ({ discardReason }) => discardReason },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Payment {
  readonly effectiveOn: IsoDate;
  readonly amount: Vnd | null;
  readonly quantity: number;
  readonly recipient: string | null;
  readonly documentNumber: string;
  readonly reason: string | null;
  readonly reverses: { readonly id: string } | null;
  readonly reversedBy: { readonly effectiveOn: IsoDate } | null;
  readonly household: HouseholdParts;
  readonly assignment: { readonly measure: { readonly name: Text } };
  readonly pledge: { readonly name: Text; readonly unit: string };
}

const question = parse(`query Disbursements(
  $where: DisbursementWhere, $orderBy: DisbursementOrder, $after: String, $isFirst: Boolean!
) {
  disbursements(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      effectiveOn amount quantity recipient documentNumber reason
      reverses { id }
      reversedBy { effectiveOn }
      household { ${householdParts} }
      assignment { measure { name { vi en } } }
      pledge { name { vi en } unit }
    }
  }
}`);

/** Payments and what took them back (các khoản đã chi). */
export const disbursements = exportList<{ readonly disbursements: ListPage<Payment> }, Payment>({
  name: exportNames.disbursements,
  action: 'household.read',
  question,
  listOf: (answer) => answer.disbursements,
  columns: [
    ...householdColumns<Payment>(({ household }) => household),
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ assignment }, say) => say.text(assignment.measure.name),
    },
    { title: { vi: 'Nguồn', en: 'Source' }, width: 34, cell: ({ pledge }, say) => say.text(pledge.name) },
    { title: { vi: 'Người nhận', en: 'Recipient' }, width: 26, cell: ({ recipient }) => recipient },
    { title: { vi: 'Ngày chi', en: 'Paid on' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Số lượng', en: 'Quantity' }, isMoney: true, cell: ({ quantity }) => quantity },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ pledge }, say) => say.word('Unit', pledge.unit) },
    { title: { vi: 'Số chứng từ', en: 'Document no.' }, cell: ({ documentNumber }) => documentNumber },
    {
      title: { vi: 'Bút toán hủy', en: 'Reversal' },
      width: 12,
      cell: ({ reverses }, say) => say.yesNo(reverses !== null),
    },
    { title: { vi: 'Ngày hủy', en: 'Reversed on' }, width: 14, cell: ({ reversedBy }) => day(reversedBy?.effectiveOn) },
    { title: { vi: 'Lý do', en: 'Reason' }, width: 30, cell: ({ reason }) => reason },
  ],
});

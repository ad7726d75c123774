import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Assignment {
  readonly amount: Vnd | null;
  readonly effectiveOn: IsoDate;
  readonly cancelledOn: IsoDate | null;
  readonly cancelReason: string | null;
  readonly state: string;
  readonly household: HouseholdParts;
  readonly member: { readonly fullName: string } | null;
  readonly measure: { readonly name: Text; readonly clause: string };
  readonly legs: readonly { readonly quantity: number; readonly pledge: { readonly name: Text } }[];
  readonly handingOver: { readonly handedOverOn: IsoDate; readonly signedListNumber: string } | null;
}

const question = parse(`query Assignments($where: AssignmentWhere, $after: String, $isFirst: Boolean!) {
  assignments(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      amount effectiveOn cancelledOn cancelReason state
      household { ${householdParts} }
      member { fullName }
      measure { name { vi en } clause }
      legs { quantity pledge { name { vi en } } }
      handingOver { handedOverOn signedListNumber }
    }
  }
}`);

/** Supports of the households (phương án hỗ trợ từng hộ). */
export const assignments = exportList<{ readonly assignments: ListPage<Assignment> }, Assignment>({
  name: exportNames.assignments,
  action: 'household.read',
  question,
  listOf: (answer) => answer.assignments,
  columns: [
    ...householdColumns<Assignment>(({ household }) => household),
    { title: { vi: 'Thành viên', en: 'Member' }, width: 26, cell: ({ member }) => member?.fullName ?? null },
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ measure }, say) => say.text(measure.name),
    },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ measure }) => measure.clause },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    {
      title: { vi: 'Nguồn', en: 'Source' },
      width: 34,
      cell: ({ legs }, say) => joined([...new Set(legs.map(({ pledge }) => say.text(pledge.name)))]),
    },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('AssignmentState', state) },
    { title: { vi: 'Ngày bố trí', en: 'Assigned on' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    {
      title: { vi: 'Ngày bàn giao', en: 'Handed over on' },
      width: 14,
      cell: ({ handingOver }) => day(handingOver?.handedOverOn),
    },
    {
      title: { vi: 'Số danh sách ký nhận', en: 'Signed list no.' },
      cell: ({ handingOver }) => handingOver?.signedListNumber ?? null,
    },
    { title: { vi: 'Ngày hủy', en: 'Cancelled on' }, width: 14, cell: ({ cancelledOn }) => day(cancelledOn) },
    { title: { vi: 'Lý do hủy', en: 'Why cancelled' }, width: 30, cell: ({ cancelReason }) => cancelReason },
  ],
});

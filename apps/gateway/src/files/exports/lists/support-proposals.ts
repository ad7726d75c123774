import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Proposal {
  readonly state: string;
  readonly stateSince: IsoDate;
  readonly waitingDays: number | null;
  readonly wantedFrom: IsoDate | null;
  readonly household: HouseholdParts;
  readonly member: { readonly fullName: string } | null;
  readonly measure: { readonly name: Text };
  readonly legs: readonly { readonly quantity: number; readonly pledge: { readonly name: Text } }[];
  readonly decision: { readonly outcome: string } | null;
}

const question = parse(`query SupportProposals(
  $where: SupportProposalWhere, $orderBy: SupportProposalOrder, $after: String, $isFirst: Boolean!
) {
  supportProposals(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      state stateSince waitingDays wantedFrom
      household { ${householdParts} }
      member { fullName }
      measure { name { vi en } }
      legs { quantity pledge { name { vi en } } }
      decision { outcome }
    }
  }
}`);

/** Proposals and where each stands (phương án, thẩm định). */
export const supportProposals = exportList<{ readonly supportProposals: ListPage<Proposal> }, Proposal>({
  name: exportNames['support-proposals'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.supportProposals,
  columns: [
    ...householdColumns<Proposal>(({ household }) => household),
    { title: { vi: 'Thành viên', en: 'Member' }, width: 26, cell: ({ member }) => member?.fullName ?? null },
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ measure }, say) => say.text(measure.name),
    },
    {
      title: { vi: 'Nguồn', en: 'Source' },
      width: 34,
      cell: ({ legs }, say) => joined([...new Set(legs.map(({ pledge }) => say.text(pledge.name)))]),
    },
    { title: { vi: 'Đề nghị từ ngày', en: 'Wanted from' }, width: 14, cell: ({ wantedFrom }) => day(wantedFrom) },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('SupportProposalState', state) },
    { title: { vi: 'Từ ngày', en: 'Since' }, width: 14, cell: ({ stateSince }) => day(stateSince) },
    { title: { vi: 'Số ngày chờ', en: 'Days waiting' }, width: 12, cell: ({ waitingDays }) => waitingDays },
    {
      title: { vi: 'Kết quả xét điều kiện', en: 'Eligibility' },
      width: 22,
      cell: ({ decision }, say) => say.word('Outcome', decision?.outcome),
    },
  ],
});

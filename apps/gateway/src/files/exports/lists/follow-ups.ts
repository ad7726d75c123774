import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Item {
  readonly kind: string;
  readonly standing: string;
  readonly name: Text;
  readonly text: Text;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly member: { readonly fullName: string } | null;
  readonly citation: { readonly clause: string } | null;
}

interface FollowUp {
  readonly lastExitOn: IsoDate;
  readonly household: HouseholdParts;
  readonly items: readonly Item[];
}

type Row = Pick<FollowUp, 'household' | 'lastExitOn'> & { readonly item: Item | null };

const question = parse(`query FollowUps($asOf: Date, $where: FollowUpWhere, $after: String, $isFirst: Boolean!) {
  followUps(asOf: $asOf, where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      lastExitOn
      household { ${householdParts} }
      items { kind standing name { vi en } text { vi en } from until dueOn member { fullName } citation { clause } }
    }
  }
}`);

/** Households after their exit, a row for each thing that goes on (theo dõi sau thoát). */
export const followUps = exportList<{ readonly followUps: ListPage<FollowUp> }, FollowUp, Row>({
  name: exportNames['follow-ups'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.followUps,
  rowsOf: ({ household, lastExitOn, items }) =>
    (items.length === 0 ? [null] : items).map((item) => ({ household, lastExitOn, item })),
  columns: [
    ...householdColumns<Row>(({ household }) => household),
    { title: { vi: 'Ngày thoát cận nghèo', en: 'Exited on' }, width: 14, cell: ({ lastExitOn }) => day(lastExitOn) },
    {
      title: { vi: 'Loại theo dõi', en: 'Kind' },
      width: 26,
      cell: ({ item }, say) => say.word('FollowUpKind', item?.kind),
    },
    { title: { vi: 'Nội dung', en: 'What' }, width: 40, cell: ({ item }, say) => say.text(item?.name) },
    { title: { vi: 'Thành viên', en: 'Member' }, width: 26, cell: ({ item }) => item?.member?.fullName ?? null },
    { title: { vi: 'Tình hình', en: 'In words' }, width: 50, cell: ({ item }, say) => say.text(item?.text) },
    {
      title: { vi: 'Trạng thái', en: 'Standing' },
      cell: ({ item }, say) => say.word('FollowUpStanding', item?.standing),
    },
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ item }) => day(item?.from) },
    { title: { vi: 'Đến ngày', en: 'Until' }, width: 14, cell: ({ item }) => day(item?.until) },
    { title: { vi: 'Hạn thực hiện', en: 'Due on' }, width: 14, cell: ({ item }) => day(item?.dueOn) },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ item }) => item?.citation?.clause ?? null },
  ],
});

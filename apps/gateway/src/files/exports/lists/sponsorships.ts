import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type Giver, giverColumns, giverParts } from './giver-parts.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Sponsorship {
  readonly startsOn: IsoDate;
  readonly until: IsoDate | null;
  readonly content: string | null;
  readonly basis: string;
  readonly state: string;
  readonly closedOn: IsoDate | null;
  readonly closingReason: string | null;
  readonly household: HouseholdParts | null;
  readonly member: { readonly fullName: string } | null;
  readonly sponsor: Giver;
  readonly ground: { readonly clause: string } | null;
}

const question = parse(`query Sponsorships(
  $where: SponsorshipWhere, $orderBy: SponsorshipOrder, $after: String, $isFirst: Boolean!
) {
  sponsorships(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      startsOn until content basis state closedOn closingReason
      household { ${householdParts} }
      member { fullName }
      sponsor { ${giverParts} }
      ground { clause }
    }
  }
}`);

/** Who takes whom on (nhận đỡ đầu). */
export const sponsorships = exportList<{ readonly sponsorships: ListPage<Sponsorship> }, Sponsorship>({
  name: exportNames.sponsorships,
  action: 'household.read',
  question,
  listOf: (answer) => answer.sponsorships,
  columns: [
    ...householdColumns<Sponsorship>(({ household }) => household),
    { title: { vi: 'Người được đỡ đầu', en: 'Member' }, width: 26, cell: ({ member }) => member?.fullName ?? null },
    ...giverColumns<Sponsorship>({ vi: 'Đơn vị, cá nhân đỡ đầu', en: 'Sponsor' }, ({ sponsor }) => sponsor),
    { title: { vi: 'Nội dung', en: 'Content' }, width: 34, cell: ({ content }) => content },
    { title: { vi: 'Văn bản căn cứ', en: 'Basis' }, cell: ({ basis }) => basis },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ ground }) => ground?.clause ?? null },
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ startsOn }) => day(startsOn) },
    { title: { vi: 'Đến ngày', en: 'Until' }, width: 14, cell: ({ until }) => day(until) },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('SponsorshipState', state) },
    { title: { vi: 'Ngày kết thúc', en: 'Closed on' }, width: 14, cell: ({ closedOn }) => day(closedOn) },
    { title: { vi: 'Lý do kết thúc', en: 'Why closed' }, width: 30, cell: ({ closingReason }) => closingReason },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type Giver, giverColumns, giverParts } from './giver-parts.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Gift {
  readonly year: number;
  readonly givenOn: IsoDate;
  readonly amount: Vnd | null;
  readonly goods: string | null;
  readonly document: string | null;
  readonly voidedOn: IsoDate | null;
  readonly voidReason: string | null;
  readonly household: HouseholdParts | null;
  readonly giver: Giver;
  readonly ground: { readonly clause: string } | null;
}

const question = parse(`query Gifts($where: GiftWhere, $orderBy: GiftOrder, $after: String, $isFirst: Boolean!) {
  gifts(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      year givenOn amount goods document voidedOn voidReason
      household { ${householdParts} }
      giver { ${giverParts} }
      ground { clause }
    }
  }
}`);

/** Gifts at Tet (quà Tết Nguyên đán). */
export const gifts = exportList<{ readonly gifts: ListPage<Gift> }, Gift>({
  name: exportNames.gifts,
  action: 'household.read',
  question,
  listOf: (answer) => answer.gifts,
  columns: [
    ...householdColumns<Gift>(({ household }) => household),
    ...giverColumns<Gift>({ vi: 'Đơn vị, cá nhân tặng', en: 'Giver' }, ({ giver }) => giver),
    { title: { vi: 'Tết năm', en: 'Year' }, width: 10, cell: ({ year }) => year },
    { title: { vi: 'Ngày tặng', en: 'Given on' }, width: 14, cell: ({ givenOn }) => day(givenOn) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Hiện vật', en: 'Goods' }, width: 30, cell: ({ goods }) => goods },
    { title: { vi: 'Số văn bản', en: 'Document no.' }, cell: (row) => row.document },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ ground }) => ground?.clause ?? null },
    { title: { vi: 'Ngày hủy ghi nhận', en: 'Voided on' }, width: 14, cell: ({ voidedOn }) => day(voidedOn) },
    { title: { vi: 'Lý do hủy', en: 'Why voided' }, width: 30, cell: ({ voidReason }) => voidReason },
  ],
});

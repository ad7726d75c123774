import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Entitlement {
  readonly effectiveOn: IsoDate;
  readonly givenOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly amount: Vnd | null;
  readonly document: string | null;
  readonly regulation: string | null;
  readonly withdrawn: boolean;
  readonly outcome: string;
  readonly policy: { readonly name: Text } | null;
  readonly dutyText: Text | null;
  readonly ground: { readonly clause: string };
  readonly household: HouseholdParts | null;
  readonly member: { readonly fullName: string } | null;
  readonly listedBy: { readonly name: Text } | null;
  readonly givenBy: { readonly name: Text } | null;
}

const question = parse(`query Entitlements(
  $where: EntitlementWhere, $orderBy: EntitlementOrder, $after: String, $isFirst: Boolean!
) {
  entitlements(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      effectiveOn givenOn validUntil amount document regulation withdrawn outcome
      policy { name { vi en } }
      dutyText { vi en }
      ground { clause }
      household { ${householdParts} }
      member { fullName }
      listedBy { name { vi en } }
      givenBy { name { vi en } }
    }
  }
}`);

/** Who was entitled to which general policy, and when it was given (chính sách chung). */
export const entitlements = exportList<{ readonly entitlements: ListPage<Entitlement> }, Entitlement>({
  name: exportNames.entitlements,
  action: 'household.read',
  question,
  listOf: (answer) => answer.entitlements,
  columns: [
    ...householdColumns<Entitlement>(({ household }) => household),
    { title: { vi: 'Thành viên được hưởng', en: 'Member' }, width: 26, cell: ({ member }) => member?.fullName ?? null },
    {
      title: { vi: 'Chính sách', en: 'Policy' },
      width: 40,
      cell: ({ policy, dutyText }, say) => say.text(policy?.name ?? dutyText),
    },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ ground }) => ground.clause },
    {
      title: { vi: 'Kết quả xét điều kiện', en: 'Eligibility' },
      cell: ({ outcome }, say) => say.word('Outcome', outcome),
    },
    { title: { vi: 'Được hưởng từ', en: 'Entitled from' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    { title: { vi: 'Hết hạn từ ngày', en: 'Ends on' }, width: 14, cell: ({ validUntil }) => day(validUntil) },
    {
      title: { vi: 'Đơn vị lập danh sách', en: 'Listed by' },
      width: 30,
      cell: ({ listedBy }, say) => say.text(listedBy?.name),
    },
    {
      title: { vi: 'Đơn vị cấp, chi trả', en: 'Given by' },
      width: 30,
      cell: ({ givenBy }, say) => say.text(givenBy?.name),
    },
    { title: { vi: 'Ngày cấp, chi trả', en: 'Given on' }, width: 14, cell: ({ givenOn }) => day(givenOn) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Số văn bản, danh sách', en: 'Document' }, cell: (row) => row.document },
    { title: { vi: 'Văn bản quy định', en: 'Regulation' }, cell: ({ regulation }) => regulation },
    { title: { vi: 'Đã rút', en: 'Withdrawn' }, width: 10, cell: ({ withdrawn }, say) => say.yesNo(withdrawn) },
  ],
});

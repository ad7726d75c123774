import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, moment } from '../say.ts';

interface Numbered {
  readonly documentNumber: string;
}

interface Entry {
  readonly kind: string;
  readonly effectiveOn: IsoDate;
  readonly recordedAt: string;
  readonly quantity: number;
  readonly amount: Vnd | null;
  readonly received: number;
  readonly isReversal: boolean;
  readonly takesAway: boolean;
  readonly pledge: { readonly name: Text; readonly unit: string };
  readonly receipt: Numbered | null;
  readonly ownPledge: Numbered | null;
  readonly disbursement: Numbered | null;
  readonly reallocation: { readonly basisDocument: string } | null;
}

/** The paper that proves the row: a support that is kept has none of its own. */
function documentOf({ receipt, ownPledge, disbursement, reallocation }: Entry): string | null {
  return (receipt ?? ownPledge ?? disbursement)?.documentNumber ?? reallocation?.basisDocument ?? null;
}

const question = parse(`query Ledger(
  $id: ID!, $where: LedgerRowWhere, $orderBy: LedgerRowOrder, $after: String, $isFirst: Boolean!
) {
  node(id: $id) {
    ... on FundingSource { ledger(where: $where, orderBy: $orderBy, first: 200, after: $after) { ...Rows } }
    ... on Pledge { ledger(where: $where, orderBy: $orderBy, first: 200, after: $after) { ...Rows } }
  }
}
fragment Rows on LedgerRowConnection {
  totalCount @include(if: $isFirst)
  pageInfo { hasNextPage endCursor }
  nodes {
    kind effectiveOn recordedAt quantity amount received isReversal takesAway
    pledge { name { vi en } unit }
    receipt { documentNumber } ownPledge { documentNumber } disbursement { documentNumber }
    reallocation { basisDocument }
  }
}`);

/** The ledger of a source or of a pledge: what was pledged, came in, was assigned, paid and moved (sổ theo dõi nguồn). */
export const ledger = exportList<{ readonly node: { readonly ledger?: ListPage<Entry> } | null }, Entry>({
  name: exportNames.ledger,
  action: 'plan.read',
  question,
  listOf: ({ node }) => node?.ledger,
  columns: [
    { title: { vi: 'Ngày', en: 'Day' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    { title: { vi: 'Nội dung', en: 'Entry' }, cell: ({ kind }, say) => say.word('LedgerRowKind', kind) },
    { title: { vi: 'Khoản đăng ký', en: 'Pledge' }, width: 40, cell: ({ pledge }, say) => say.text(pledge.name) },
    { title: { vi: 'Số lượng', en: 'Quantity' }, isMoney: true, cell: ({ quantity }) => quantity },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ pledge }, say) => say.word('Unit', pledge.unit) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Trong đó đã tiếp nhận', en: 'Received of it' }, isMoney: true, cell: ({ received }) => received },
    { title: { vi: 'Chứng từ, căn cứ', en: 'Paper' }, width: 24, cell: documentOf },
    { title: { vi: 'Làm giảm', en: 'Takes away' }, width: 12, cell: ({ takesAway }, say) => say.yesNo(takesAway) },
    { title: { vi: 'Bút toán hủy', en: 'Reversal' }, width: 12, cell: ({ isReversal }, say) => say.yesNo(isReversal) },
    { title: { vi: 'Thời điểm ghi', en: 'Recorded at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
  ],
});

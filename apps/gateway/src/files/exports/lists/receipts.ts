import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Receipt {
  readonly receivedOn: IsoDate;
  readonly channel: string;
  readonly quantity: number;
  readonly amount: Vnd | null;
  readonly documentNumber: string;
  readonly giver: string | null;
  readonly reversedOn: IsoDate | null;
  readonly reversalReason: string | null;
  readonly source: { readonly name: Text };
  readonly pledge: { readonly name: Text; readonly unit: string };
}

const question =
  parse(`query Receipts($where: ReceiptWhere, $orderBy: ReceiptOrder, $after: String, $isFirst: Boolean!) {
  receipts(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      receivedOn channel quantity amount documentNumber giver reversedOn reversalReason
      source { name { vi en } }
      pledge { name { vi en } unit }
    }
  }
}`);

/** What has come in, what was taken back included (tiếp nhận). */
export const receipts = exportList<{ readonly receipts: ListPage<Receipt> }, Receipt>({
  name: exportNames.receipts,
  action: 'plan.read',
  question,
  listOf: (answer) => answer.receipts,
  columns: [
    { title: { vi: 'Ngày tiếp nhận', en: 'Received on' }, width: 14, cell: ({ receivedOn }) => day(receivedOn) },
    { title: { vi: 'Nguồn', en: 'Source' }, width: 34, cell: ({ source }, say) => say.text(source.name) },
    { title: { vi: 'Khoản đăng ký', en: 'Pledge' }, width: 40, cell: ({ pledge }, say) => say.text(pledge.name) },
    { title: { vi: 'Người nộp, đơn vị trao', en: 'Giver' }, width: 30, cell: ({ giver }) => giver },
    { title: { vi: 'Hình thức', en: 'Channel' }, cell: ({ channel }, say) => say.word('ReceiptChannel', channel) },
    { title: { vi: 'Số lượng', en: 'Quantity' }, isMoney: true, cell: ({ quantity }) => quantity },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ pledge }, say) => say.word('Unit', pledge.unit) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Số chứng từ', en: 'Document no.' }, cell: ({ documentNumber }) => documentNumber },
    { title: { vi: 'Ngày hủy', en: 'Reversed on' }, width: 14, cell: ({ reversedOn }) => day(reversedOn) },
    { title: { vi: 'Lý do hủy', en: 'Why reversed' }, width: 30, cell: ({ reversalReason }) => reversalReason },
  ],
});

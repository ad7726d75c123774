import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { wardOfToday } from '../../ward-name.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Named {
  readonly name: Text;
}

interface Sum {
  readonly stage: string;
  readonly on: IsoDate | null;
  readonly amount: Vnd;
  readonly year: number | null;
  readonly ward: { readonly name: string; readonly hasEnded: boolean } | null;
  readonly source: Named | null;
  readonly measure: Named | null;
  readonly agency: Named | null;
  readonly pledge: Named | null;
  readonly household: { readonly code: string; readonly headName: string } | null;
}

const question =
  parse(`query ReportRows($stage: MoneyStage!, $where: ReportRowWhere, $after: String, $isFirst: Boolean!) {
  reportRows(stage: $stage, where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      stage on amount year
      ward { name hasEnded }
      source { name { vi en } }
      measure { name { vi en } }
      agency { name { vi en } }
      pledge { name { vi en } }
      household { code headName }
    }
  }
}`);

/** The sums on record behind a figure of the money report. */
export const reportRows = exportList<{ readonly reportRows: ListPage<Sum> }, Sum>({
  name: exportNames['report-rows'],
  action: 'progress.read',
  question,
  listOf: (answer) => answer.reportRows,
  columns: [
    { title: { vi: 'Giai đoạn', en: 'Stage' }, cell: ({ stage }, say) => say.word('MoneyStage', stage) },
    { title: { vi: 'Ngày', en: 'Day' }, width: 14, cell: ({ on }) => day(on) },
    { title: { vi: 'Năm', en: 'Year' }, width: 8, cell: ({ year }) => year },
    { title: { vi: 'Mã hộ', en: 'Household code' }, cell: ({ household }) => household?.code ?? null },
    { title: { vi: 'Chủ hộ', en: 'Head' }, width: 26, cell: ({ household }) => household?.headName ?? null },
    { title: { vi: 'Nội dung hỗ trợ', en: 'Measure' }, width: 34, cell: ({ measure }, say) => say.text(measure?.name) },
    { title: { vi: 'Khoản đăng ký', en: 'Pledge' }, width: 40, cell: ({ pledge }, say) => say.text(pledge?.name) },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ ward }, say) => say.text(ward && wardOfToday(ward)) },
    { title: { vi: 'Nguồn huy động', en: 'Source' }, width: 34, cell: ({ source }, say) => say.text(source?.name) },
    { title: { vi: 'Cơ quan chủ trì', en: 'Agency' }, width: 34, cell: ({ agency }, say) => say.text(agency?.name) },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
  ],
});

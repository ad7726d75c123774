import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: string;
  readonly closedOn: IsoDate | null;
  readonly corrections: readonly { readonly correctedOn: IsoDate; readonly reason: string | null }[];
}

const question = parse(`query ReportPeriods {
  reportPeriods { from to state closedOn corrections { correctedOn reason } }
}`);

/** The periods of form 3 with what was corrected of them (kỳ báo cáo). */
export const reportPeriods = exportList<{ readonly reportPeriods: readonly Period[] }, Period>({
  name: exportNames['report-periods'],
  action: 'report.read',
  question,
  listOf: (answer) => answer.reportPeriods,
  columns: [
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ from }) => day(from) },
    { title: { vi: 'Đến hết ngày', en: 'To' }, width: 14, cell: ({ to }) => day(to) },
    { title: { vi: 'Tình trạng', en: 'State' }, cell: ({ state }, say) => say.word('ReportPeriodState', state) },
    { title: { vi: 'Ngày khóa số liệu', en: 'Closed on' }, width: 14, cell: ({ closedOn }) => day(closedOn) },
    { title: { vi: 'Số lần đính chính', en: 'Corrections' }, width: 12, cell: ({ corrections }) => corrections.length },
    {
      title: { vi: 'Đính chính lần cuối', en: 'Last corrected on' },
      width: 14,
      cell: ({ corrections }) => day(corrections.at(-1)?.correctedOn),
    },
    {
      title: { vi: 'Lý do đính chính', en: 'Reasons' },
      width: 50,
      cell: ({ corrections }) => joined(corrections.map(({ reason }) => reason)),
    },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day, moment } from '../say.ts';

interface Succession {
  readonly kind: string;
  readonly on: IsoDate;
  readonly scope: string;
  readonly basis: string;
  readonly verified: boolean;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly withdrawnOn: IsoDate | null;
  readonly withdrawalReason: string | null;
  readonly steps: readonly { readonly fromName: Text; readonly toName: Text }[];
}

interface Row extends Omit<Succession, 'steps'> {
  readonly from: Text | null;
  readonly to: Text | null;
}

const question = parse(`query Successions($where: SuccessionWhere) {
  successions(where: $where) {
    kind on scope basis verified reason recordedAt withdrawnOn withdrawalReason
    steps { fromName { vi en } toName { vi en } }
  }
}`);

/** Who took over from whom, as the committee recorded it: a row for each successor (kế tục). */
export const successions = exportList<{ readonly successions: readonly Succession[] }, Succession, Row>({
  name: exportNames.successions,
  action: 'plan.read',
  question,
  listOf: (answer) => answer.successions,
  rowsOf: ({ steps, ...succession }) =>
    steps.map(({ fromName, toName }) => ({ ...succession, from: fromName, to: toName })),
  columns: [
    { title: { vi: 'Loại', en: 'Kind' }, cell: ({ kind }, say) => say.word('SuccessionKind', kind) },
    { title: { vi: 'Nơi đã kết thúc', en: 'Dissolved' }, width: 34, cell: ({ from }, say) => say.text(from) },
    { title: { vi: 'Nơi kế tục', en: 'Successor' }, width: 34, cell: ({ to }, say) => say.text(to) },
    { title: { vi: 'Kế tục từ ngày', en: 'From' }, width: 14, cell: ({ on }) => day(on) },
    { title: { vi: 'Phạm vi', en: 'Scope' }, width: 12, cell: ({ scope }, say) => say.word('SuccessionScope', scope) },
    { title: { vi: 'Văn bản làm căn cứ', en: 'Basis' }, width: 50, cell: ({ basis }) => basis },
    {
      title: { vi: 'Đã kiểm chứng văn bản', en: 'Document verified' },
      width: 14,
      cell: ({ verified }, say) => say.yesNo(verified),
    },
    { title: { vi: 'Lý do ghi sau ngày', en: 'Reason for recording late' }, width: 30, cell: ({ reason }) => reason },
    { title: { vi: 'Ghi lúc', en: 'Recorded at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
    { title: { vi: 'Thu hồi ngày', en: 'Withdrawn on' }, width: 14, cell: ({ withdrawnOn }) => day(withdrawnOn) },
    {
      title: { vi: 'Lý do thu hồi', en: 'Reason of the withdrawal' },
      width: 30,
      cell: ({ withdrawalReason }) => withdrawalReason,
    },
  ],
});

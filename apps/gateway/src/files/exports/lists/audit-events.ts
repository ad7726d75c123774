import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, joined, moment, type Say } from '../say.ts';

interface Change {
  readonly label: Text;
  readonly before: Text | null;
  readonly after: Text | null;
  readonly withheld: boolean;
}

interface Event {
  readonly recordedAt: string;
  readonly actorName: string;
  readonly role: string;
  readonly summary: Text;
  readonly action: string;
  readonly aggregate: string;
  readonly subject: string | null;
  readonly effectiveOn: IsoDate | null;
  readonly sequence: number;
  readonly requestId: string;
  readonly details: readonly { readonly label: Text; readonly texts: readonly Text[] }[];
  readonly changes: readonly Change[] | null;
}

const question = parse(`query AuditEvents($where: AuditEventWhere, $after: String, $isFirst: Boolean!) {
  auditEvents(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      recordedAt actorName role summary { vi en } action aggregate subject effectiveOn sequence requestId
      details { label { vi en } texts { vi en } }
      changes { label { vi en } before { vi en } after { vi en } withheld }
    }
  }
}`);

function changeIn({ label, before, after, withheld }: Change, say: Say): string {
  if (withheld) return `${say.text(label)}: ${say.text({ vi: 'đã thay đổi', en: 'changed' })}`;
  return `${say.text(label)}: ${say.text(before) ?? '–'} → ${say.text(after) ?? '–'}`;
}

/** Everything that was done (nhật ký). */
export const auditEvents = exportList<{ readonly auditEvents: ListPage<Event> }, Event>({
  name: exportNames['audit-events'],
  action: 'audit.readTrail',
  question,
  listOf: (answer) => answer.auditEvents,
  columns: [
    { title: { vi: 'Thời điểm', en: 'Recorded at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
    { title: { vi: 'Người thực hiện', en: 'Who' }, width: 26, cell: ({ actorName }) => actorName },
    { title: { vi: 'Vai trò', en: 'Role' }, width: 26, cell: ({ role }, say) => say.word('Role', role) },
    { title: { vi: 'Việc đã làm', en: 'What' }, width: 34, cell: ({ summary }, say) => say.text(summary) },
    { title: { vi: 'Mã việc', en: 'Action' }, width: 24, cell: ({ action }) => action },
    { title: { vi: 'Đối tượng', en: 'Of' }, cell: ({ aggregate }, say) => say.word('AggregateKind', aggregate) },
    { title: { vi: 'Tên, mã đối tượng', en: 'Subject' }, width: 26, cell: ({ subject }) => subject },
    { title: { vi: 'Có hiệu lực từ', en: 'Effective on' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    {
      title: { vi: 'Trước, sau', en: 'Before and after' },
      width: 60,
      cell: ({ changes }, say) => joined((changes ?? []).map((change) => changeIn(change, say))),
    },
    {
      title: { vi: 'Chi tiết', en: 'Details' },
      width: 60,
      cell: ({ details }, say) =>
        joined(details.map(({ label, texts }) => `${say.text(label)}: ${texts.map(say.text).join(', ')}`)),
    },
    { title: { vi: 'Thứ tự trong chuỗi', en: 'Place in the chain' }, width: 12, cell: ({ sequence }) => sequence },
    { title: { vi: 'Mã yêu cầu', en: 'Request' }, width: 38, cell: ({ requestId }) => requestId },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, moment } from '../say.ts';

interface Batch {
  readonly fileName: string;
  readonly kind: string;
  readonly state: string;
  readonly entryCount: number;
  readonly listDate: IsoDate;
  readonly place: { readonly name: string } | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly doneAt: string | null;
  readonly undoneAt: string | null;
  readonly undoReason: string | null;
}

const question = parse(`query ImportBatches($where: ImportBatchWhere, $after: String, $isFirst: Boolean!) {
  importBatches(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      fileName kind state entryCount listDate place { name } recordedAt recordedBy doneAt undoneAt undoReason
    }
  }
}`);

/** Lists that were brought (các lần nhập danh sách). */
export const importBatches = exportList<{ readonly importBatches: ListPage<Batch> }, Batch>({
  name: exportNames['import-batches'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.importBatches,
  columns: [
    { title: { vi: 'Tệp', en: 'File' }, width: 40, cell: ({ fileName }) => fileName },
    {
      title: { vi: 'Loại danh sách', en: 'Kind of list' },
      width: 30,
      cell: ({ kind }, say) => say.word('ImportKind', kind),
    },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('ImportState', state) },
    { title: { vi: 'Số mục', en: 'Entries' }, isMoney: true, cell: ({ entryCount }) => entryCount },
    { title: { vi: 'Ngày lập danh sách', en: 'Date of the list' }, width: 14, cell: ({ listDate }) => day(listDate) },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Đưa lên lúc', en: 'Brought at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
    { title: { vi: 'Người đưa lên', en: 'Brought by' }, width: 26, cell: ({ recordedBy }) => recordedBy },
    { title: { vi: 'Nhập lúc', en: 'Entered at' }, width: 20, cell: ({ doneAt }) => moment(doneAt) },
    { title: { vi: 'Hoàn tác lúc', en: 'Undone at' }, width: 20, cell: ({ undoneAt }) => moment(undoneAt) },
    { title: { vi: 'Lý do hoàn tác', en: 'Reason of the undo' }, width: 30, cell: ({ undoReason }) => undoReason },
  ],
});

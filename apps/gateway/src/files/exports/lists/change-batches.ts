import { exportNames } from '@vuonlen/graphql';
import type { Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { moment } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Item {
  readonly effect: string;
  readonly assignment: {
    readonly amount: Vnd | null;
    readonly household: HouseholdParts;
    readonly member: { readonly fullName: string } | null;
    readonly measure: { readonly name: Text };
  };
}

interface Batch {
  readonly kind: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly undoes: { readonly recordedAt: string } | null;
  readonly undoneBy: { readonly recordedAt: string } | null;
  readonly items: readonly Item[];
}

type Row = Omit<Batch, 'items'> & Item;

const question = parse(`query ChangeBatches($where: ChangeBatchWhere, $after: String, $isFirst: Boolean!) {
  changeBatches(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      kind recordedAt recordedBy undoes { recordedAt } undoneBy { recordedAt }
      items {
        effect
        assignment { amount household { ${householdParts} } member { fullName } measure { name { vi en } } }
      }
    }
  }
}`);

/** What was done to many supports at once: a row for each support (các lần thay đổi bố trí). */
export const changeBatches = exportList<{ readonly changeBatches: ListPage<Batch> }, Batch, Row>({
  name: exportNames['change-batches'],
  action: 'household.read',
  question,
  listOf: (answer) => answer.changeBatches,
  rowsOf: ({ items, ...batch }) => items.map((item) => ({ ...batch, ...item })),
  columns: [
    { title: { vi: 'Ghi lúc', en: 'Recorded at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
    { title: { vi: 'Người thực hiện', en: 'Who' }, width: 26, cell: ({ recordedBy }) => recordedBy },
    { title: { vi: 'Lần thực hiện', en: 'Batch' }, width: 26, cell: ({ kind }, say) => say.word('BatchKind', kind) },
    {
      title: { vi: 'Hoàn tác lần ghi lúc', en: 'Undoes the batch of' },
      width: 20,
      cell: ({ undoes }) => moment(undoes?.recordedAt),
    },
    {
      title: { vi: 'Được hoàn tác lúc', en: 'Undone at' },
      width: 20,
      cell: ({ undoneBy }) => moment(undoneBy?.recordedAt),
    },
    { title: { vi: 'Việc đã làm', en: 'Done' }, width: 14, cell: ({ effect }, say) => say.word('BatchEffect', effect) },
    ...householdColumns<Row>(({ assignment }) => assignment.household),
    {
      title: { vi: 'Thành viên', en: 'Member' },
      width: 26,
      cell: ({ assignment }) => assignment.member?.fullName ?? null,
    },
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ assignment }, say) => say.text(assignment.measure.name),
    },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ assignment }) => assignment.amount },
  ],
});

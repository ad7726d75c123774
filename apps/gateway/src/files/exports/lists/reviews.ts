import { exportNames } from '@vuonlen/graphql';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Review {
  readonly kind: string;
  readonly reviewedOn: IsoDate;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly classBefore: string | null;
  readonly computedClass: string | null;
  readonly meetingOn: IsoDate | null;
  readonly meetingDocument: string | null;
  readonly listedOn: IsoDate | null;
  readonly state: string;
  readonly household: HouseholdParts;
  readonly decision: {
    readonly number: string | null;
    readonly decidedOn: IsoDate;
    readonly effectiveOn: IsoDate;
    readonly class: string;
    readonly standard: string | null;
    readonly change: string;
  } | null;
}

const question = parse(`query Reviews($where: ReviewWhere, $orderBy: ReviewOrder, $after: String, $isFirst: Boolean!) {
  reviews(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      kind reviewedOn b1 b2 classBefore computedClass meetingOn meetingDocument listedOn state
      household { ${householdParts} }
      decision { number decidedOn effectiveOn class standard change }
    }
  }
}`);

/** Reviews with what was decided (rà soát, phân loại). Their causes and notes are guarded and stay where they are. */
export const reviews = exportList<{ readonly reviews: ListPage<Review> }, Review>({
  name: exportNames.reviews,
  action: 'household.read',
  question,
  listOf: (answer) => answer.reviews,
  columns: [
    ...householdColumns<Review>(({ household }) => household),
    { title: { vi: 'Loại rà soát', en: 'Kind' }, width: 26, cell: ({ kind }, say) => say.word('ReviewKind', kind) },
    { title: { vi: 'Ngày rà soát', en: 'Reviewed on' }, width: 14, cell: ({ reviewedOn }) => day(reviewedOn) },
    { title: { vi: 'Điểm B1', en: 'Score B1' }, width: 10, cell: ({ b1 }) => b1 },
    { title: { vi: 'Điểm B2', en: 'Score B2' }, width: 10, cell: ({ b2 }) => b2 },
    {
      title: { vi: 'Phân loại trước', en: 'Class before' },
      cell: ({ classBefore }, say) => say.word('HouseholdClass', classBefore),
    },
    {
      title: { vi: 'Phân loại theo điểm', en: 'Class by scores' },
      cell: ({ computedClass }, say) => say.word('HouseholdClass', computedClass),
    },
    { title: { vi: 'Ngày họp dân', en: 'Meeting on' }, width: 14, cell: ({ meetingOn }) => day(meetingOn) },
    { title: { vi: 'Biên bản họp', en: 'Minutes' }, cell: ({ meetingDocument }) => meetingDocument },
    { title: { vi: 'Ngày niêm yết', en: 'Listed on' }, width: 14, cell: ({ listedOn }) => day(listedOn) },
    { title: { vi: 'Bước thực hiện', en: 'Step' }, cell: ({ state }, say) => say.word('ReviewState', state) },
    { title: { vi: 'Số quyết định', en: 'Decision no.' }, cell: ({ decision }) => decision?.number ?? null },
    {
      title: { vi: 'Ngày quyết định', en: 'Decided on' },
      width: 14,
      cell: ({ decision }) => day(decision?.decidedOn),
    },
    {
      title: { vi: 'Có hiệu lực từ', en: 'In force from' },
      width: 14,
      cell: ({ decision }) => day(decision?.effectiveOn),
    },
    {
      title: { vi: 'Phân loại hộ', en: 'Class' },
      cell: ({ decision }, say) => say.word('HouseholdClass', decision?.class),
    },
    {
      title: { vi: 'Chuẩn', en: 'Standard' },
      cell: ({ decision }, say) => say.word('StandardLevel', decision?.standard),
    },
    {
      title: { vi: 'Biến động', en: 'Change' },
      cell: ({ decision }, say) => say.word('ClassificationChange', decision?.change),
    },
  ],
});

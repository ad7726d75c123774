import { exportNames } from '@vuonlen/graphql';
import { formatShortDate, type IsoDate, type Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { type WardOfPeriod, wardNameIn, wardOfPeriod } from '../../ward-name.ts';
import { exportList } from '../export-list.ts';
import { day, joined, type Say } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Entry {
  readonly column: string;
  readonly on: IsoDate;
  readonly households: number;
  readonly persons: number;
  readonly place: WardOfPeriod;
  readonly household: (HouseholdParts & { readonly address: string | null }) | null;
  readonly review: { readonly reviewedOn: IsoDate; readonly b1: number | null; readonly b2: number | null } | null;
  readonly decision: {
    readonly number: string | null;
    readonly decidedOn: IsoDate;
    readonly class: string;
    readonly standard: string | null;
  } | null;
  readonly members: readonly {
    readonly fullName: string;
    readonly relation: string;
    readonly birthDate: IsoDate | null;
    readonly birthYear: number | null;
  }[];
}

/** An entry with what its ward is called in the period. */
interface Row extends Entry {
  readonly ward: Text;
}

interface Answer {
  readonly node: { readonly to: IsoDate; readonly form14?: ListPage<Entry> } | null;
}

const question = parse(`query Form14($id: ID!, $place: ID, $column: Form3Column, $after: String, $isFirst: Boolean!) {
  node(id: $id) {
    ... on ReportPeriod {
      to
      form14(place: $place, column: $column, first: 200, after: $after) {
        totalCount @include(if: $isFirst)
        pageInfo { hasNextPage endCursor }
        nodes {
          column on households persons
          ${wardOfPeriod}
          household { ${householdParts} address }
          review { reviewedOn b1 b2 }
          decision { number decidedOn class standard }
          members { fullName relation birthDate birthYear }
        }
      }
    }
  }
}`);

/** "Nguyễn Văn A, 05/7/1980, Chủ hộ". */
function memberIn(say: Say): (member: Entry['members'][number]) => string | null {
  return ({ fullName, birthDate, birthYear, relation }) => {
    const born = birthDate === null ? birthYear?.toString() : formatShortDate(birthDate);
    return [fullName, born, say.word('MemberRelation', relation)].filter((part) => part != null).join(', ');
  };
}

/**
 * Form 14, the households behind the figures of form 3 (danh sách chi tiết), in the columns of the screen. Causes are guarded
 * and stay where they are.
 */
export const form14 = exportList<Answer, Entry, Row>({
  name: exportNames.form14,
  action: 'report.read',
  question,
  listOf: ({ node }) => node?.form14,
  rowsOf: (entry, _index, { node }) => (node ? [{ ...entry, ward: wardNameIn(entry.place, node.to) }] : []),
  columns: [
    { title: { vi: 'Phường của số liệu', en: 'Ward of the figure' }, cell: ({ ward }, say) => say.text(ward) },
    ...householdColumns<Row>(({ household }) => household),
    { title: { vi: 'Địa chỉ', en: 'Address' }, width: 30, cell: ({ household }) => household?.address ?? null },
    { title: { vi: 'Biến động', en: 'Column' }, width: 34, cell: ({ column }, say) => say.word('Form3Column', column) },
    { title: { vi: 'Ngày', en: 'Day' }, width: 14, cell: ({ on }) => day(on) },
    { title: { vi: 'Số hộ', en: 'Households' }, width: 10, cell: (row) => row.households },
    { title: { vi: 'Số khẩu', en: 'Persons' }, width: 10, cell: ({ persons }) => persons },
    {
      title: { vi: 'Thành viên', en: 'Members' },
      width: 60,
      cell: ({ members }, say) => joined(members.map(memberIn(say))),
    },
    { title: { vi: 'Ngày rà soát', en: 'Reviewed on' }, width: 14, cell: ({ review }) => day(review?.reviewedOn) },
    { title: { vi: 'Điểm B1', en: 'Score B1' }, width: 10, cell: ({ review }) => review?.b1 ?? null },
    { title: { vi: 'Điểm B2', en: 'Score B2' }, width: 10, cell: ({ review }) => review?.b2 ?? null },
    {
      title: { vi: 'Phân loại hộ', en: 'Class' },
      cell: ({ decision }, say) => say.word('HouseholdClass', decision?.class),
    },
    {
      title: { vi: 'Chuẩn', en: 'Standard' },
      cell: ({ decision }, say) => say.word('StandardLevel', decision?.standard),
    },
    { title: { vi: 'Số quyết định', en: 'Decision no.' }, cell: ({ decision }) => decision?.number ?? null },
    { title: { vi: 'Ngày quyết định', en: 'Decided on' }, width: 14, cell: ({ decision }) => day(decision?.decidedOn) },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface Difficulty {
  readonly content: string | null;
  readonly raisedOn: IsoDate;
  readonly state: string;
  readonly raisedBy: { readonly name: Text };
  readonly duty: { readonly text: Text; readonly citation: { readonly clause: string } } | null;
  readonly household: { readonly code: string; readonly headName: string } | null;
}

const question = parse(`query Difficulties($where: DifficultyWhere, $after: String, $isFirst: Boolean!) {
  difficulties(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      content raisedOn state
      raisedBy { name { vi en } }
      duty { text { vi en } citation { clause } }
      household { code headName }
    }
  }
}`);

/** Difficulties that bodies have raised (khó khăn, vướng mắc). */
export const difficulties = exportList<{ readonly difficulties: ListPage<Difficulty> }, Difficulty>({
  name: exportNames.difficulties,
  action: 'duty.read',
  question,
  listOf: (answer) => answer.difficulties,
  columns: [
    { title: { vi: 'Đơn vị nêu', en: 'Raised by' }, width: 34, cell: ({ raisedBy }, say) => say.text(raisedBy.name) },
    { title: { vi: 'Ngày nêu', en: 'Raised on' }, width: 14, cell: ({ raisedOn }) => day(raisedOn) },
    { title: { vi: 'Nội dung', en: 'Content' }, width: 60, cell: ({ content }) => content },
    { title: { vi: 'Nhiệm vụ', en: 'Duty' }, width: 50, cell: ({ duty }, say) => say.text(duty?.text) },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ duty }) => duty?.citation.clause ?? null },
    { title: { vi: 'Mã hộ', en: 'Household code' }, cell: ({ household }) => household?.code ?? null },
    { title: { vi: 'Chủ hộ', en: 'Head' }, width: 26, cell: ({ household }) => household?.headName ?? null },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('DifficultyState', state) },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';

interface Commitment {
  readonly kind: string;
  readonly name: Text;
  readonly isHeld: boolean;
  readonly until: IsoDate | null;
  readonly households: number | null;
  readonly citation: { readonly clause: string };
  readonly parties: readonly {
    readonly name: Text;
    readonly body: { readonly paths: readonly { readonly holder: { readonly name: Text } }[] } | null;
    readonly area: { readonly paths: readonly { readonly holder: { readonly name: string } }[] } | null;
  }[];
}

const question = parse(`query OpenCommitments($where: OpenCommitmentWhere) {
  openCommitments(where: $where) {
    nodes {
      kind isHeld until households
      name { vi en }
      citation { clause }
      parties {
        name { vi en }
        body { paths { holder { name { vi en } } } }
        area { paths { holder { name } } }
      }
    }
  }
}`);

interface Answer {
  readonly openCommitments: { readonly nodes: readonly Commitment[] };
}

/** What the plan still owes, and who holds it (việc còn mở). */
export const openCommitments = exportList<Answer, Commitment>({
  name: exportNames['open-commitments'],
  action: 'plan.read',
  question,
  listOf: (answer) => answer.openCommitments.nodes,
  columns: [
    { title: { vi: 'Nội dung', en: 'Commitment' }, width: 60, cell: ({ name }, say) => say.text(name) },
    { title: { vi: 'Loại', en: 'Kind' }, cell: ({ kind }, say) => say.word('CommitmentKind', kind) },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ citation }) => citation.clause },
    { title: { vi: 'Đã có nơi giữ', en: 'Held' }, width: 12, cell: ({ isHeld }, say) => say.yesNo(isHeld) },
    { title: { vi: 'Đến trước ngày', en: 'Until before' }, width: 14, cell: ({ until }) => day(until) },
    { title: { vi: 'Số hộ đang được bố trí', en: 'Households' }, width: 12, cell: ({ households }) => households },
    {
      title: { vi: 'Cơ quan, đơn vị', en: 'Bodies' },
      width: 50,
      cell: ({ parties }, say) => joined(parties.map(({ name }) => say.text(name))),
    },
    {
      title: { vi: 'Nơi giữ', en: 'Holders' },
      width: 50,
      cell: ({ parties }, say) =>
        joined([
          ...new Set(
            parties.flatMap(({ body, area }) => [
              ...(body?.paths ?? []).map(({ holder }) => say.text(holder.name)),
              ...(area?.paths ?? []).map(({ holder }) => holder.name),
            ]),
          ),
        ]),
    },
  ],
});

import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day, joined, type Say } from '../say.ts';

interface Party {
  readonly name: string;
  readonly role: string;
  readonly agency: { readonly name: Text } | null;
  readonly place: { readonly name: string } | null;
}

interface Delegation {
  readonly action: string;
  readonly state: string;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
  readonly basisDocument: string;
  readonly endedOn: IsoDate | null;
  readonly endReason: string | null;
  readonly delegator: Party;
  readonly delegate: Party;
}

const question = parse(`query Delegations(
  $where: DelegationWhere, $orderBy: DelegationOrderField, $after: String, $isFirst: Boolean!
) {
  delegations(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      action state validFrom validUntil basisDocument endedOn endReason
      delegator { ...Party }
      delegate { ...Party }
    }
  }
}
fragment Party on DelegationParty { name role agency { name { vi en } } place { name } }`);

function scopeOf({ role, agency, place }: Party, say: Say): string | null {
  return joined([say.word('Role', role), place?.name ?? say.text(agency?.name)]);
}

/** Who acts in whose place, until when and on which paper (ủy quyền). */
export const delegations = exportList<{ readonly delegations: ListPage<Delegation> }, Delegation>({
  name: exportNames.delegations,
  action: 'delegation.readOwn',
  question,
  listOf: (answer) => answer.delegations,
  columns: [
    { title: { vi: 'Người ủy quyền', en: 'Who hands it on' }, width: 26, cell: ({ delegator }) => delegator.name },
    {
      title: { vi: 'Vai trò người ủy quyền', en: 'Role of who hands it on' },
      width: 34,
      cell: ({ delegator }, say) => scopeOf(delegator, say),
    },
    { title: { vi: 'Người được ủy quyền', en: 'Delegate' }, width: 26, cell: ({ delegate }) => delegate.name },
    {
      title: { vi: 'Vai trò người được ủy quyền', en: 'Role of the delegate' },
      width: 34,
      cell: ({ delegate }, say) => scopeOf(delegate, say),
    },
    {
      title: { vi: 'Việc được ủy quyền', en: 'What is handed on' },
      width: 22,
      cell: ({ action }, say) => say.word('DelegableAction', action),
    },
    { title: { vi: 'Từ ngày', en: 'First day' }, width: 14, cell: ({ validFrom }) => day(validFrom) },
    { title: { vi: 'Đến hết ngày', en: 'Last day' }, width: 14, cell: ({ validUntil }) => day(validUntil) },
    { title: { vi: 'Văn bản ủy quyền', en: 'Document' }, width: 34, cell: ({ basisDocument }) => basisDocument },
    { title: { vi: 'Tình trạng', en: 'State' }, cell: ({ state }, say) => say.word('DelegationState', state) },
    { title: { vi: 'Chấm dứt từ ngày', en: 'Ended on' }, width: 16, cell: ({ endedOn }) => day(endedOn) },
    { title: { vi: 'Lý do chấm dứt', en: 'Why it was ended' }, width: 34, cell: ({ endReason }) => endReason },
  ],
});

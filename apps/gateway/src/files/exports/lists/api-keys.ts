import { exportNames } from '@vuonlen/graphql';
import { apiScopeLabels, isApiScope } from '@vuonlen/permissions';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { joined, moment, type Say } from '../say.ts';

interface ApiKey {
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly state: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly recordedAt: string;
  readonly revokedAt: string | null;
  readonly place: { readonly name: string } | null;
  readonly createdBy: { readonly name: string } | null;
}

const question = parse(`query ApiKeys($after: String, $isFirst: Boolean!) {
  apiKeys(first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      name prefix scopes state expiresAt lastUsedAt recordedAt revokedAt place { name } createdBy { name }
    }
  }
}`);

function scopesOf({ scopes }: ApiKey, say: Say): string | null {
  return joined(scopes.map((scope) => (isApiScope(scope) ? say.text(apiScopeLabels[scope]) : scope)));
}

/** The keys of other applications and what each may do; never a secret, of which only a hash is kept (khóa truy cập). */
export const apiKeys = exportList<{ readonly apiKeys: ListPage<ApiKey> }, ApiKey>({
  name: exportNames['api-keys'],
  action: 'apiKey.read',
  question,
  listOf: (answer) => answer.apiKeys,
  columns: [
    { title: { vi: 'Phần mềm, mục đích', en: 'Application and purpose' }, width: 34, cell: ({ name }) => name },
    { title: { vi: 'Phần đầu của khóa', en: 'Prefix' }, width: 14, cell: ({ prefix }) => prefix },
    { title: { vi: 'Được phép', en: 'May' }, width: 60, cell: scopesOf },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Tình trạng', en: 'State' }, width: 14, cell: ({ state }, say) => say.word('ApiKeyState', state) },
    { title: { vi: 'Dùng đến', en: 'Until' }, width: 20, cell: ({ expiresAt }) => moment(expiresAt) },
    { title: { vi: 'Dùng gần nhất', en: 'Last used' }, width: 20, cell: ({ lastUsedAt }) => moment(lastUsedAt) },
    { title: { vi: 'Người cấp', en: 'Made by' }, width: 26, cell: ({ createdBy }) => createdBy?.name ?? null },
    { title: { vi: 'Ngày cấp', en: 'Made at' }, width: 20, cell: ({ recordedAt }) => moment(recordedAt) },
    { title: { vi: 'Thu hồi lúc', en: 'Revoked at' }, width: 20, cell: ({ revokedAt }) => moment(revokedAt) },
  ],
});

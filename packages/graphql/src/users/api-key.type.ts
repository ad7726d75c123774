import { type ApiKeyRecord, countApiKeys, findApiKey, findUser, listApiKeys } from '@vuonlen/database/users';
import { can } from '@vuonlen/permissions';
import {
  builder,
  coded,
  connectionOf,
  described,
  listing,
  Node,
  nodeId,
  pageArgs,
  pageSize,
  readNodesOf,
} from '../kernel/index.ts';
import { User } from './user.type.ts';

type State = 'LIVE' | 'EXPIRED' | 'REVOKED';

const ApiKeyState = builder.enumType('ApiKeyState', {
  description: 'Whether a key lets in (tình trạng khóa).',
  values: described<State>({
    LIVE: 'It lets in (đang dùng).',
    EXPIRED: 'Its time is over (hết hạn).',
    REVOKED: 'It was ended (đã thu hồi).',
  }),
});

function stateOf({ revokedAt, expiresAt }: ApiKeyRecord, now: Date): State {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt > now ? 'LIVE' : 'EXPIRED';
}

export const ApiKey = builder.objectRef<ApiKeyRecord>('ApiKey').implement({
  description: 'A key by which another application signs in (khóa truy cập). Its secret is told once and never again.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('ApiKey', ({ id }: ApiKeyRecord) => id)),
    name: t.exposeString('name', { description: 'What it is for.' }),
    prefix: t.exposeString('prefix', { description: 'Stands in the key; tells one from another.' }),
    scopes: t.stringList({
      description: 'What it may do, for example household.read.',
      resolve: ({ scopes }) => [...scopes],
    }),
    state: t.field({
      type: ApiKeyState,
      description: 'Whether it lets in now.',
      resolve: (key, _args, { now }) => stateOf(key, now()),
    }),
    expiresAt: t.field({ type: 'DateTime', description: 'Until when.', resolve: ({ expiresAt }) => expiresAt }),
    lastUsedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Latest use, to the minute; null: never.',
      resolve: ({ lastUsedAt }) => lastUsedAt,
    }),
    createdBy: t.field({
      type: User,
      nullable: true,
      description: 'Who made it.',
      resolve: ({ createdBy }, _args, { actor, readers }) => findUser(readers, actor.committee, createdBy),
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was made.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended.',
      resolve: ({ revokedAt }) => revokedAt,
    }),
    version: t.exposeInt('version', { description: 'Grows by one with each edit.' }),
  }),
});

const Connection = connectionOf('ApiKey', ApiKey);

builder.queryField('apiKeys', (t) =>
  t.field({
    type: Connection,
    description: 'The keys of other applications, the latest first. FORBIDDEN for who may not read them.',
    args: {
      ...pageArgs(t),
    },
    resolve: async (_root, { first, after }, { actor, readers }) => {
      if (!can(actor, 'apiKey.read')) throw coded('FORBIDDEN', 'Không có quyền xem khóa. / You may not read keys.');
      return listing(listApiKeys(readers, actor.committee, { first: pageSize(first), after }), {
        countAll: () => countApiKeys(readers, actor.committee),
      });
    },
  }),
);

readNodesOf('ApiKey', ({ actor, readers }, id) =>
  can(actor, 'apiKey.read') ? findApiKey(readers, actor.committee, id) : null,
);

import { findUser, listUsers, type UserRecord } from '@vuonlen/database/users';
import { can } from '@vuonlen/permissions';
import { builder, coded, Node, nodeId, readNodesOf } from '../kernel/index.ts';
import { Role } from './viewer.type.ts';

export const User = builder.objectRef<UserRecord>('User').implement({
  description: 'A person who signs in (người dùng). Only those who may read users see one.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('User', ({ id }: UserRecord) => id)),
    username: t.exposeString('username', { description: 'Name typed at sign-in.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    role: t.field({ type: Role, description: 'Role in this committee.', resolve: ({ role }) => role }),
    disabled: t.exposeBoolean('disabled', { description: 'May no longer sign in; never deleted.' }),
    mustChangePassword: t.exposeBoolean('mustChangePassword', { description: 'Holds a one-time password.' }),
    lastSignedInAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Latest sign-in that is still known.',
      resolve: ({ lastSignedInAt }) => lastSignedInAt,
    }),
    version: t.exposeInt('version', { description: 'Grows by one with each edit.' }),
  }),
});

builder.queryField('users', (t) =>
  t.field({
    type: [User],
    description: 'The people of the committee, by username. FORBIDDEN for who may not read users.',
    resolve: (_root, _args, { actor, readers }) => {
      if (!can(actor, 'user.read'))
        throw coded('FORBIDDEN', 'Không có quyền xem người dùng. / You may not read users.');
      return listUsers(readers, actor.committee);
    },
  }),
);

readNodesOf('User', ({ actor, readers }, id) =>
  can(actor, 'user.read') ? findUser(readers, actor.committee, id) : null,
);

import { actionsOf, type Role as RoleCode } from '@vuonlen/permissions';
import { builder, Committee, described, nodeId, type Person } from '../kernel/index.ts';

export const Role = builder.enumType('Role', {
  description: 'Role of a person in the committee’s work (vai trò).',
  values: described<RoleCode>({
    ADMINISTRATOR: 'Keeps users and settings (quản trị).',
    COMMITTEE_LEADER: 'Approves (lãnh đạo ban chỉ đạo).',
    COMMITTEE_OFFICER: 'Appraises and assigns: the standing agency (cơ quan thường trực).',
    AGENCY_OFFICER: 'Works in the measures its agency leads and the funds it keeps (cán bộ cơ quan, đoàn thể).',
    WARD_OFFICER: 'Keeps the register of the own ward (cán bộ phường).',
    AUDITOR: 'Reads everything masked and changes nothing (kiểm tra, giám sát).',
  }),
});

export const Viewer = builder.objectRef<Person>('Viewer').implement({
  description: 'Who is signed in (người đang đăng nhập).',
  fields: (t) => ({
    id: t.id(nodeId('User', ({ id }: Person) => id)),
    username: t.exposeString('username', { description: 'Name typed at sign-in.' }),
    name: t.exposeString('name', { description: 'Full name.' }),
    role: t.field({ type: Role, description: 'Role in this committee.', resolve: ({ role }) => role }),
    mustChangePassword: t.exposeBoolean('mustChangePassword', {
      description: 'Signed in with a one-time password: all else waits for the change.',
    }),
    actions: t.stringList({
      description: 'Actions of the catalogue that the role holds, for example household.create.',
      resolve: ({ role }) => [...actionsOf(role)],
    }),
    workingDate: t.field({
      type: 'Date',
      description: 'The day on which the committee works.',
      resolve: (_viewer, _args, { workingDate }) => workingDate,
    }),
    committee: t.field({
      type: Committee,
      description: 'The committee.',
      resolve: (_viewer, _args, { committee }) => committee,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who is signed in. The only field that answers before a one-time password is changed.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);

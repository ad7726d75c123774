import { exportNames } from '@vuonlen/graphql';
import type { Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { moment } from '../say.ts';

interface User {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly disabled: boolean;
  readonly lastSignedInAt: string | null;
  readonly agency: { readonly name: Text } | null;
  readonly place: { readonly name: string } | null;
}

const question = parse(`query Users {
  users { username name role disabled lastSignedInAt agency { name { vi en } } place { name } }
}`);

/** The people of the committee and their rights (người dùng). */
export const users = exportList<{ readonly users: readonly User[] }, User>({
  name: exportNames.users,
  action: 'user.read',
  question,
  listOf: (answer) => answer.users,
  columns: [
    { title: { vi: 'Tên đăng nhập', en: 'Username' }, cell: ({ username }) => username },
    { title: { vi: 'Họ và tên', en: 'Name' }, width: 26, cell: ({ name }) => name },
    { title: { vi: 'Vai trò', en: 'Role' }, width: 28, cell: ({ role }, say) => say.word('Role', role) },
    { title: { vi: 'Cơ quan, đơn vị', en: 'Agency' }, width: 34, cell: ({ agency }, say) => say.text(agency?.name) },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Đã khóa', en: 'Disabled' }, width: 10, cell: ({ disabled }, say) => say.yesNo(disabled) },
    {
      title: { vi: 'Đăng nhập gần nhất', en: 'Last signed in' },
      width: 20,
      cell: ({ lastSignedInAt }) => moment(lastSignedInAt),
    },
  ],
});

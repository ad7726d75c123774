import type { ActResult } from '@vuonlen/acts/kernel';
import { createMembership, issueOneTimePassword, updateMembership } from '@vuonlen/acts/users';
import type { UserRecord } from '@vuonlen/database/users';
import { actMutation, builder, type Context, inputIssue, NotFoundError, StaleVersionError } from '../kernel/index.ts';
import { User } from './user.type.ts';
import {
  CreateUserInput,
  createUserSchema,
  IssueOneTimePasswordInput,
  issueOneTimePasswordSchema,
  UpdateUserInput,
  updateUserSchema,
} from './user-input.ts';

interface Issued {
  readonly user: UserRecord;
  readonly oneTimePassword: string;
}

function issued(name: string, description: string) {
  return builder.objectRef<Issued>(name).implement({
    description,
    fields: (t) => ({
      user: t.field({ type: User, description: 'The user.', resolve: ({ user }) => user }),
      oneTimePassword: t.exposeString('oneTimePassword', {
        description: 'Shown this once and kept only as a hash; it must be changed at the first sign-in.',
      }),
    }),
  });
}

const Updated = builder.objectRef<{ readonly user: UserRecord }>('UpdateUserSuccess').implement({
  description: 'The user was changed.',
  fields: (t) => ({ user: t.field({ type: User, description: 'The user now.', resolve: ({ user }) => user }) }),
});

type NewUser = Parameters<typeof createMembership>[1] extends infer Input
  ? Omit<Input, 'userId'> & { readonly username: string; readonly name: string }
  : never;

/** An account first, then its role; an account that gets none is taken back. */
async function createUser(context: Context, { username, name, ...role }: NewUser): Promise<ActResult<Issued>> {
  const account = await context.accounts.create({ username, name });
  if (account === null) {
    return { ok: false, error: { code: 'INVALID_INPUT', issues: [inputIssue('username', 'TAKEN')] } };
  }
  const { userId, oneTimePassword } = account;
  const result = await createMembership(context, { ...role, userId });
  if (result.ok) return { ok: true, value: { user: result.value.user, oneTimePassword } };
  await context.accounts.remove(userId);
  return result;
}

async function issuePassword(context: Context, { user }: { readonly user: string }): Promise<ActResult<Issued>> {
  const { oneTimePassword, passwordHash } = await context.accounts.makeOneTimePassword();
  const result = await issueOneTimePassword(context, { user, passwordHash });
  return result.ok ? { ok: true, value: { ...result.value, oneTimePassword } } : result;
}

actMutation({
  name: 'createUser',
  description: 'Lets a person sign in; answers the one-time password once (tạo người dùng).',
  action: 'user.create',
  input: CreateUserInput,
  parse: createUserSchema,
  success: issued('CreateUserSuccess', 'The user was created.'),
  errors: [NotFoundError],
  run: createUser,
});

actMutation({
  name: 'updateUser',
  description: 'Changes name, role, scope or the right to sign in (sửa người dùng).',
  action: 'user.update',
  input: UpdateUserInput,
  parse: updateUserSchema,
  success: Updated,
  errors: [NotFoundError, StaleVersionError],
  run: updateMembership,
});

actMutation({
  name: 'issueOneTimePassword',
  description: 'Issues a new one-time password and ends every session of the person (cấp mật khẩu dùng một lần).',
  action: 'user.issueOneTimePassword',
  input: IssueOneTimePasswordInput,
  parse: issueOneTimePasswordSchema,
  success: issued('IssueOneTimePasswordSuccess', 'The password was issued.'),
  errors: [NotFoundError],
  run: issuePassword,
});

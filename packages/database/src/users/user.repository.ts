import type { Reader, RoleName, Transaction, Writers } from '../kernel/index.ts';

/** A person who works for a committee, with the account that signs in. */
export interface UserRecord {
  /** Id of the membership. */
  readonly id: string;
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly role: RoleName;
  readonly agency: string | null;
  readonly place: string | null;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly lastSignedInAt: Date | null;
  readonly version: number;
}

function selectUsers(reader: Reader) {
  return reader
    .selectFrom('membership as m')
    .innerJoin('user as u', 'u.id', 'm.user_id')
    .select([
      'm.id',
      'm.committee_id as committee',
      'm.user_id as userId',
      'u.username',
      'u.name',
      'm.role',
      'm.agency',
      'm.place',
      'm.disabled_at',
      'u.mustChangePassword',
      'u.lastSignedInAt',
      'm.version',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectUsers>['executeTakeFirstOrThrow']>>;

function toUser({ disabled_at, username, committee: _, ...row }: Row): UserRecord {
  return { ...row, username: username ?? '', disabled: disabled_at !== null };
}

/** The people of a committee, by username. */
export async function listUsers(reader: Reader, committee: string): Promise<UserRecord[]> {
  const rows = await selectUsers(reader).where('m.committee_id', '=', committee).orderBy('u.username').execute();
  return rows.map(toUser);
}

/** A person by the id of the membership. */
export async function findUser(reader: Reader, committee: string, id: string): Promise<UserRecord | null> {
  const row = await selectUsers(reader)
    .where('m.committee_id', '=', committee)
    .where('m.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toUser(row);
}

/** The committee in which a signed-in account works, and its role there; the oldest membership where there are several. */
export async function findMembershipOfAccount(
  reader: Reader,
  userId: string,
): Promise<(UserRecord & { readonly committee: string }) | null> {
  const row = await selectUsers(reader).where('m.user_id', '=', userId).orderBy('m.recorded_at').executeTakeFirst();
  return row === undefined ? null : { ...toUser(row), committee: row.committee };
}

export interface NewMembership {
  readonly committee: string;
  readonly id: string;
  readonly userId: string;
  readonly role: RoleName;
  readonly agency: string | null;
  readonly place: string | null;
  readonly recordedAt: Date;
}

export async function insertMembership(trx: Transaction, membership: NewMembership): Promise<void> {
  await trx
    .insertInto('membership')
    .values({
      committee_id: membership.committee,
      id: membership.id,
      user_id: membership.userId,
      role: membership.role,
      agency: membership.agency,
      place: membership.place,
      disabled_at: null,
      recorded_at: membership.recordedAt,
      updated_at: membership.recordedAt,
      version: 1,
    })
    .execute();
}

export interface MembershipState {
  readonly id: string;
  readonly userId: string;
  readonly role: RoleName;
  readonly agency: string | null;
  readonly place: string | null;
  readonly disabled: boolean;
  readonly version: number;
}

/** The membership, kept from other acts until this transaction ends. */
export async function lockMembership(trx: Transaction, committee: string, id: string): Promise<MembershipState | null> {
  const row = await trx
    .selectFrom('membership')
    .select(['id', 'user_id as userId', 'role', 'agency', 'place', 'disabled_at', 'version'])
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { disabled_at, ...rest } = row;
  return { ...rest, disabled: disabled_at !== null };
}

/** Writes a membership anew; its version grows by one. A disabled person is signed out everywhere. */
export async function updateMembership(
  trx: Transaction,
  committee: string,
  state: Omit<MembershipState, 'version'>,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('membership')
    .set((eb) => ({
      role: state.role,
      agency: state.agency,
      place: state.place,
      disabled_at: state.disabled ? eb.fn.coalesce('disabled_at', eb.val(at)) : null,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', state.id)
    .execute();
  if (state.disabled) await trx.deleteFrom('session').where('userId', '=', state.userId).execute();
}

/** The name under which a person is shown. */
export async function updateUserName(trx: Transaction, userId: string, name: string, at: Date): Promise<void> {
  await trx.updateTable('user').set({ name, updatedAt: at }).where('id', '=', userId).execute();
}

/** Keeps when somebody signed in: the session itself ends with the sign-out. */
export async function recordSignIn(writers: Writers, userId: string, at: Date): Promise<void> {
  await writers.updateTable('user').set({ lastSignedInAt: at }).where('id', '=', userId).execute();
}

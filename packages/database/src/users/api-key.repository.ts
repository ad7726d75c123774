import { type SqlBool, sql } from 'kysely';
import { type Keyset, type Page, pageOf, type Reader, type Transaction } from '../kernel/index.ts';

/** A key as it may be shown: without anything of its secret. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  /** Begins the key; tells one from another. */
  readonly prefix: string;
  /** Scopes as the catalogue of `@vuonlen/permissions` spells them. */
  readonly scopes: readonly string[];
  /** The one ward of which it reads; null: as far as its scopes go. */
  readonly place: string | null;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  /** Membership of who made it. */
  readonly createdBy: string;
  readonly recordedAt: Date;
  readonly revokedAt: Date | null;
  readonly version: number;
}

const columns = [
  'id',
  'name',
  'prefix',
  'scopes',
  'place',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
  'created_by as createdBy',
  'recorded_at as recordedAt',
  'revoked_at as revokedAt',
  'version',
] as const;

export interface NewApiKey extends Omit<ApiKeyRecord, 'lastUsedAt' | 'revokedAt' | 'version'> {
  readonly committee: string;
  /** SHA-256 of the secret, in hexadecimal digits. */
  readonly secretHash: string;
}

export async function insertApiKey(trx: Transaction, key: NewApiKey): Promise<void> {
  await trx
    .insertInto('api_key')
    .values({
      committee_id: key.committee,
      id: key.id,
      name: key.name,
      prefix: key.prefix,
      secret_hash: key.secretHash,
      scopes: [...key.scopes],
      place: key.place,
      expires_at: key.expiresAt,
      last_used_at: null,
      created_by: key.createdBy,
      recorded_at: key.recordedAt,
      revoked_at: null,
      revoked_by: null,
      version: 1,
    })
    .execute();
}

function selectKeys(reader: Reader, committee: string) {
  return reader.selectFrom('api_key').where('committee_id', '=', committee);
}

export async function findApiKey(reader: Reader, committee: string, id: string): Promise<ApiKeyRecord | null> {
  return (await selectKeys(reader, committee).select(columns).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The key with its hash, for who presents one; also where it has expired or was revoked. */
export async function findApiKeyByPrefix(
  reader: Reader,
  committee: string,
  prefix: string,
): Promise<(ApiKeyRecord & { readonly secretHash: string }) | null> {
  const query = selectKeys(reader, committee).select(columns).select('secret_hash as secretHash');
  return (await query.where('prefix', '=', prefix).executeTakeFirst()) ?? null;
}

/** Those of the keys that let in at a moment. */
export async function findLiveApiKeys(
  reader: Reader,
  committee: string,
  ids: readonly string[],
  at: Date,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await selectKeys(reader, committee)
    .select('id')
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
  return rows.map(({ id }) => id);
}

/** The key, kept from other acts until this transaction ends. */
export async function lockApiKey(trx: Transaction, committee: string, id: string): Promise<ApiKeyRecord | null> {
  const query = trx.selectFrom('api_key').where('committee_id', '=', committee).where('id', '=', id);
  return (await query.select(columns).forUpdate().executeTakeFirst()) ?? null;
}

export interface ApiKeyRevocation {
  readonly committee: string;
  readonly id: string;
  /** Membership of who revokes it. */
  readonly revokedBy: string;
  readonly at: Date;
}

export async function writeApiKeyRevocation(trx: Transaction, revocation: ApiKeyRevocation): Promise<void> {
  await trx
    .updateTable('api_key')
    .set((eb) => ({ revoked_at: revocation.at, revoked_by: revocation.revokedBy, version: eb('version', '+', 1) }))
    .where('committee_id', '=', revocation.committee)
    .where('id', '=', revocation.id)
    .execute();
}

/** Within this time a second use is not written down. */
const useInterval = 60_000;

/** True where the last use that was written down is so long ago that another would be. */
export function isUseWorthNoting(lastUsedAt: Date | null, at: Date): boolean {
  return lastUsedAt === null || at.getTime() - lastUsedAt.getTime() >= useInterval;
}

/** Notes that a key was used, at most once a minute however many requests come at once. @returns whether it was written */
export async function noteApiKeyUse(trx: Transaction, committee: string, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('api_key')
    .set({ last_used_at: at })
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .where(sql<SqlBool>`(last_used_at is null or last_used_at <= ${new Date(at.getTime() - useInterval)}::timestamptz)`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const keyset: Keyset<'RECORDED_AT'> = {
  list: 'apiKeys',
  id: sql`id`,
  keys: { RECORDED_AT: { key: sql`recorded_at`, type: 'timestamptz' } },
};
const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

/** One page of the keys of a committee, the latest first. @throws BadCursor for a cursor that is not of this list. */
export function listApiKeys(
  reader: Reader,
  committee: string,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Page<ApiKeyRecord>> {
  return pageOf(selectKeys(reader, committee).select(columns), keyset, { order: latestFirst, first, after });
}

export async function countApiKeys(reader: Reader, committee: string): Promise<number> {
  const query = selectKeys(reader, committee).select((eb) => eb.fn.countAll<number>().as('count'));
  return (await query.executeTakeFirstOrThrow()).count;
}

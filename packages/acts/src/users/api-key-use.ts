import { createHash, timingSafeEqual } from 'node:crypto';
import type { Reader, Writers } from '@vuonlen/database/kernel';
import { type ApiKeyRecord, findApiKeyByPrefix, isUseWorthNoting, noteApiKeyUse } from '@vuonlen/database/users';

/** `vl_<prefix>_<secret>`: the prefix finds the key, the secret of 256 bits proves it. */
const shape = /^vl_([a-z0-9]{10})_([A-Za-z0-9_-]{43})$/;

/** The hash under which the secret of a key is kept. It is random and long: a fast hash gives nothing away. */
export function hashApiSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}

export interface ApiKeyQuestion {
  readonly committee: string;
  /** What was presented. */
  readonly token: string;
  readonly at: Date;
}

/** The live key that was presented; null where it is none, expired or revoked, and nobody learns which. */
export async function findLiveApiKey(
  reader: Reader,
  { committee, token, at }: ApiKeyQuestion,
): Promise<ApiKeyRecord | null> {
  const [, prefix, secret] = shape.exec(token) ?? [];
  if (prefix === undefined || secret === undefined) return null;
  const found = await findApiKeyByPrefix(reader, committee, prefix);
  if (found === null || !isSame(found.secretHash, hashApiSecret(secret))) return null;
  const { secretHash: _, ...key } = found;
  return key.revokedAt === null && key.expiresAt > at ? key : null;
}

/** Writes down that a key was used, at most once a minute; a request that comes sooner costs no statement. */
export async function recordApiKeyUse(
  writers: Writers,
  committee: string,
  key: Pick<ApiKeyRecord, 'id' | 'lastUsedAt'>,
  at: Date,
): Promise<void> {
  if (!isUseWorthNoting(key.lastUsedAt, at)) return;
  await writers.transaction().execute((trx) => noteApiKeyUse(trx, committee, key.id, at));
}

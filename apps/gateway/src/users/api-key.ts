import { randomBytes, randomInt } from 'node:crypto';
import { hashApiSecret } from '@vuonlen/acts/users';
import type { ApiKeyMaterial } from '@vuonlen/graphql';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const prefixLength = 10;
const secretBytes = 32;

/** A new key: `vl_<prefix>_<secret>`, the secret of 256 bits. */
export function makeApiKey(): ApiKeyMaterial {
  const prefix = Array.from({ length: prefixLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  const secret = randomBytes(secretBytes).toString('base64url');
  return { token: `vl_${prefix}_${secret}`, prefix, secretHash: hashApiSecret(secret) };
}

const bearer = /^Bearer +(\S+) *$/i;

/** The key that a request presents; null for none. Another scheme is somebody else's, such as a proxy's. */
export function presentedKey(headers: Headers): string | null {
  const header = headers.get('authorization');
  if (header === null || !/^Bearer\b/i.test(header)) return null;
  return bearer.exec(header)?.[1] ?? '';
}

/** What was presented is no key that lets in. */
export class InvalidApiKey extends Error {
  override readonly name = 'InvalidApiKey';
}

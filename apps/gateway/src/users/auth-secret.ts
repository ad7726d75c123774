import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies: the one of the environment, or one made at the first start and kept in the
 * data directory, readable by its owner alone. Who loses it signs everybody out and nothing else.
 */
export async function readAuthSecret(given: string | null, dataDirectory: string): Promise<string> {
  if (given !== null) return given;
  const path = join(dataDirectory, 'auth-secret');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null && kept.trim().length >= 32) return kept.trim();
  const secret = randomBytes(48).toString('base64url');
  await mkdir(dataDirectory, { recursive: true });
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}

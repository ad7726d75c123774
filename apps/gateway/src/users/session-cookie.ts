import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Auth } from './auth.ts';

/** How the sign-in library names and signs the cookie of a session, and how long it leaves one as it is. */
export interface SessionSigning {
  readonly cookie: string;
  readonly secret: string;
  /** Milliseconds of a session's life, and of the time after which the library prolongs it. */
  readonly expiresIn: number;
  readonly updateAge: number;
}

/** Asks the library itself, so that nothing is told twice. */
export async function sessionSigningOf(auth: Auth): Promise<SessionSigning> {
  const { authCookies, secret, sessionConfig } = await auth.$context;
  const [expiresIn, updateAge] = [sessionConfig.expiresIn * 1000, sessionConfig.updateAge * 1000];
  return { cookie: authCookies.sessionToken.name, secret, expiresIn, updateAge };
}

function cookieNamed(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The token of a session whose signature is ours; null for everything else, also for what only the library may read. */
export function signedToken(header: string, { cookie, secret }: SessionSigning): string | null {
  const sent = cookieNamed(header, cookie);
  const value = sent === null ? null : decoded(sent);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === null || dot < 1) return null;
  const [token, signature] = [value.slice(0, dot), Buffer.from(value.slice(dot + 1))];
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

/** True when the library would prolong the session now: then it is asked. */
export function isDue(expiresAt: Date, { expiresIn, updateAge }: SessionSigning, now: Date): boolean {
  return expiresAt.getTime() - expiresIn + updateAge <= now.getTime();
}

import { type Answer, failed } from './answer.ts';
import { failureOfStatus, readJson } from './read-answer.ts';

/** Headers that say who asks; called before each request, so that a token may be renewed. */
export type Authorise = () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** Sends a token as `Authorization: Bearer …`. */
export function bearerToken(token: string | (() => string | Promise<string>)): Authorise {
  return async () => ({ authorization: `Bearer ${typeof token === 'string' ? token : await token()}` });
}

/** Who signs in, and where. */
export interface SignIn {
  readonly url: string | URL;
  readonly username: string;
  readonly password: string;
  readonly fetch?: typeof fetch;
}

/** Outside of a browser, which keeps cookies by itself and shows them to nobody. */
function cookiesOf({ headers }: Response): Readonly<Record<string, string>> {
  const cookies = headers.getSetCookie?.() ?? [];
  return cookies.length === 0 ? {} : { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
}

/**
 * Signs a person in; what it answers goes into `createClient`. A session lasts twelve hours. A one-time password has to
 * be changed by its person first: until then every question is refused with `PASSWORD_CHANGE_REQUIRED`.
 */
export async function signIn({ url, username, password, fetch: ask = fetch }: SignIn): Promise<Answer<Authorise>> {
  const target = new URL('/api/auth/sign-in/username', url);
  try {
    const response = await ask(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: target.origin },
      body: JSON.stringify({ username, password }),
    });
    const failure = failureOfStatus(response, response.ok ? null : await readJson(response));
    if (failure !== null) return failure;
    const cookies = cookiesOf(response);
    return { ok: true, value: () => cookies };
  } catch (cause) {
    return failed({ kind: 'NETWORK', cause });
  }
}

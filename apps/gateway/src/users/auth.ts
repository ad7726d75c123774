import type { Writers } from '@vuonlen/database/kernel';
import { recordSignIn } from '@vuonlen/database/users';
import { passwordLength } from '@vuonlen/permissions';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { username } from 'better-auth/plugins';
import { NameLimit } from './name-limit.ts';

/** Header in which the gateway tells better-auth who asks. What a client writes into it is overwritten. */
export const addressHeader = 'x-vuonlen-client-address';

/** The endpoints that are open; everything else of better-auth is answered as not found. */
export const authPaths: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ['/api/auth/sign-in/username', 'POST'],
  ['/api/auth/sign-out', 'POST'],
  ['/api/auth/change-password', 'POST'],
  ['/api/auth/get-session', 'GET'],
]);

export interface AuthOptions {
  readonly writers: Writers;
  readonly secret: string;
  readonly publicUrl: string | null;
  /** The address listened on; requests to other addresses of this machine are checked by the gateway. */
  readonly listeningUrl: string;
  /** Sign-ins that one address may try in a minute. */
  readonly signInsPerMinute: number;
  /** False for somebody whose membership is disabled: the password may be right, no session is made. */
  readonly isMember: (userId: string) => Promise<boolean>;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly warn: (message: string) => void;
  /** Told of a surprise inside the library; refusals such as a wrong password are none. */
  readonly fail: (error: unknown) => void;
}

const signInPath = '/sign-in/username';
const minute = 60;
const hour = 60 * minute;

/** A password change asks for a really new password and ends every other session. */
function checkChange(body: Readonly<Record<string, unknown>> | undefined) {
  const { newPassword, currentPassword } = body ?? {};
  if (newPassword === currentPassword) {
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_UNCHANGED', message: 'Choose another password.' });
  }
  return { context: { body: { ...body, revokeOtherSessions: true } } };
}

/** What we add to the library's own endpoints. */
function hooksOf(options: AuthOptions) {
  const limit = new NameLimit(options);
  return {
    before: createAuthMiddleware(async ({ path, body }) => {
      if (path === '/change-password') return checkChange(body);
      if (path === signInPath) await limit.count(body?.username);
      return undefined;
    }),
    after: createAuthMiddleware(async ({ path, body, context }) => {
      if (path === signInPath && context.newSession) await limit.forget(body?.username);
    }),
  };
}

/** What the library answers with a status below 500. */
function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.statusCode < 500;
}

/** better-auth as we use it: username and password, sessions in Postgres, nobody signs up. */
export function createAuth(options: AuthOptions) {
  return betterAuth({
    appName: 'Vươn Lên',
    basePath: '/api/auth',
    baseURL: options.publicUrl ?? options.listeningUrl,
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    secret: options.secret,
    database: { db: options.writers, type: 'postgres', transaction: true },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (_level, message) => options.warn(message) },
    onAPIError: { onError: (error) => (isRefusal(error) ? undefined : options.fail(error)) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 30 })],
    user: {
      additionalFields: { mustChangePassword: { type: 'boolean', required: false, defaultValue: false, input: false } },
    },
    session: { expiresIn: 12 * hour, updateAge: hour },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      window: minute,
      max: 120,
      customRules: {
        [signInPath]: { window: minute, max: options.signInsPerMinute },
        '/change-password': { window: minute, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'vuonlen',
      useSecureCookies: options.publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: options.newId, validateSchema: false },
    },
    hooks: hooksOf(options),
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await options.isMember(userId)) return;
            throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'This account is disabled.' });
          },
          after: async ({ userId, createdAt }, context) => {
            // A new password makes a session too, and is no sign-in.
            if (context?.path === signInPath) await recordSignIn(options.writers, userId, createdAt);
          },
        },
      },
      account: {
        update: {
          after: async (account, context) => {
            if (context?.path !== '/change-password') return;
            await context.context.internalAdapter.updateUser(account.userId, { mustChangePassword: false });
          },
        },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

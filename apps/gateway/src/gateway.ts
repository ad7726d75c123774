import { randomUUIDv7 } from 'node:crypto';
import type { Server } from 'node:http';
import { BlockList } from 'node:net';
import { createDatabase, type Database, findCommittee } from '@vuonlen/database/kernel';
import { findMembershipOfAccount } from '@vuonlen/database/users';
import type { Accounts } from '@vuonlen/graphql';
import type { Plan } from '@vuonlen/plan/plans';
import { createGraphqlServer } from './graphql/graphql-server.ts';
import { makeContext } from './graphql/make-context.ts';
import { createHttpServer } from './http/http-server.ts';
import { readStaticFiles, type StaticFiles } from './http/static-files.ts';
import { createLogger, type Logger } from './logger.ts';
import { createAccounts } from './users/accounts.ts';
import { createAuth } from './users/auth.ts';
import { sessionSigningOf } from './users/session-cookie.ts';

export interface GatewayOptions {
  /** A migrated PostgreSQL. */
  readonly databaseUrl: string;
  /** The committee that this gateway serves. */
  readonly committee: string;
  readonly plan: Plan;
  /** Signs session cookies; at least 32 characters. */
  readonly authSecret: string;
  /** Where it will listen, for the sign-in library. */
  readonly listeningUrl: string;
  /** The built admin. */
  readonly adminDirectory?: string;
  readonly publicUrl?: string | null;
  readonly trustedProxies?: BlockList;
  readonly signInsPerMinute?: number;
  readonly logger?: Logger;
  readonly now?: () => Date;
}

/** A gateway that does not listen yet: `server.listen(port, host)` is the caller's. */
export interface Gateway {
  readonly server: Server;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly committee: string;
  readonly newId: () => string;
  /** Takes no more requests, finishes those that run, closes the pools. */
  readonly close: () => Promise<void>;
}

const usualSignIns = 20;

function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}

/** Puts the gateway together: the only place that knows every part. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { databaseUrl, committee, plan, publicUrl = null } = options;
  const logger = options.logger ?? createLogger('silent');
  const newId = () => randomUUIDv7();
  const now = options.now ?? (() => new Date());
  const files: StaticFiles = options.adminDirectory ? await readStaticFiles(options.adminDirectory) : new Map();
  const onConnectionError = () => logger.warn('a database connection broke');
  const database = createDatabase({ url: databaseUrl, applicationName: 'vuonlen-gateway', onConnectionError });
  const auth = createAuth({
    writers: database.writers,
    secret: options.authSecret,
    publicUrl,
    listeningUrl: options.listeningUrl,
    signInsPerMinute: options.signInsPerMinute ?? usualSignIns,
    isMember: async (userId) => (await findMembershipOfAccount(database.readers, userId))?.disabled === false,
    newId,
    now,
    warn: (message) => logger.warn({ library: 'better-auth' }, message),
    fail: (error) => logger.error({ error: error instanceof Error ? error.stack : String(error) }, 'sign-in failed'),
  });
  const accounts = createAccounts(auth);
  const signing = await sessionSigningOf(auth);
  const sources = { auth, signing, accounts, database, committee, plan, now, newId };
  const parts = {
    auth,
    files,
    publicUrl,
    graphql: createGraphqlServer(logger),
    isReady: async () => server.listening && (await findCommittee(database.readers, committee)) !== null,
    makeContext: (headers: Headers, requestId: string) => makeContext(sources, headers, requestId),
  };
  const trustedProxies = options.trustedProxies ?? new BlockList();
  const server = createHttpServer({ parts, logger, trustedProxies, newId });
  const close = async () => {
    await closeServer(server);
    await database.close();
  };
  return { server, database, accounts, committee, newId, close };
}

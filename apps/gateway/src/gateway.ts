import { randomUUIDv7 } from 'node:crypto';
import type { Server } from 'node:http';
import { BlockList } from 'node:net';
import { createDatabase, type Database, findCommittee } from '@vuonlen/database/kernel';
import { findMembershipOfAccount } from '@vuonlen/database/users';
import type { Accounts, Context } from '@vuonlen/graphql';
import type { Plan } from '@vuonlen/plan/plans';
import { Budgets } from './graphql/budgets.ts';
import { type Allowances, usualAllowances } from './graphql/caller.ts';
import { createGraphqlServer } from './graphql/graphql-server.ts';
import { type Asked, knowsSchema, makeContext, mayAskAnything } from './graphql/make-context.ts';
import { ShortWay } from './graphql/short-way.ts';
import { documentsOfAdmin, readTrustedDocuments } from './graphql/trusted-documents.ts';
import { createHttpServer } from './http/http-server.ts';
import { readStaticFiles, type StaticFiles } from './http/static-files.ts';
import { EventFeed, type FeedLimits, usualFeedLimits } from './live/event-feed.ts';
import { createLogger, type Logger } from './logger.ts';
import { Metrics } from './metrics/metrics.ts';
import { PlansInForce } from './plans/plans-in-force.ts';
import { requestScope } from './request-scope.ts';
import { createAccounts } from './users/accounts.ts';
import { createAuth } from './users/auth.ts';
import { sessionSigningOf } from './users/session-cookie.ts';

export type Mode = 'PRODUCTION' | 'DEVELOPMENT';

export interface GatewayOptions {
  /** A migrated PostgreSQL. */
  readonly databaseUrl: string;
  /** The committee that this gateway serves. */
  readonly committee: string;
  /** The plan that comes with this version: what a committee is shown that has adopted none yet. */
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
  /** `PRODUCTION` unless told: nothing is shown that only developers need. */
  readonly mode?: Mode;
  /** Sessions may send any document; true in development unless told. Elsewhere only those of the built admin. */
  readonly sessionsAskAnything?: boolean;
  /** Documents that are read again for each request, while screens are worked on; else those of the built admin. */
  readonly documentsFile?: string;
  readonly allowances?: Allowances;
  /** Opens `/metrics` to who presents it; without one only programs on this machine read them. */
  readonly metricsToken?: string | null;
  readonly feedLimits?: Partial<FeedLimits>;
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
  /** Ends the streams, takes no more requests, finishes those that run, closes the pools. */
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

/** The documents of the screens: read once, or each time while they are worked on. */
async function documentsOf({ adminDirectory, documentsFile }: GatewayOptions) {
  if (documentsFile !== undefined) return () => readTrustedDocuments(documentsFile);
  const documents = await documentsOfAdmin(adminDirectory);
  return () => documents;
}

/** The database, with its statements counted in the figures and in the request that sends them. */
function openDatabase({ databaseUrl }: GatewayOptions, logger: Logger) {
  const onStatement = (milliseconds: number) => {
    requestScope.getStore()?.noteStatement(milliseconds);
    metrics.countStatement(milliseconds);
  };
  const onConnectionError = () => logger.warn('a database connection broke');
  const applicationName = 'vuonlen-gateway';
  const database = createDatabase({ url: databaseUrl, applicationName, onConnectionError, onStatement });
  const metrics = new Metrics(database);
  return { database, metrics };
}

/** What follows the outbox for every stream. */
function openFeed(
  { databaseUrl, committee, feedLimits }: GatewayOptions,
  parts: { readonly database: Database; readonly now: () => Date; readonly logger: Logger },
): EventFeed {
  return new EventFeed({ ...usualFeedLimits, ...feedLimits, ...parts, databaseUrl, committee });
}

/** Sources that stay the same from request to request: chance and the clock come from here. */
async function sourcesOf(options: GatewayOptions, database: Database, logger: Logger) {
  const { committee, plan, publicUrl = null, now = () => new Date() } = options;
  const newId = () => randomUUIDv7();
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
  const feed = openFeed(options, { database, now, logger });
  const signing = await sessionSigningOf(auth);
  const plans = new PlansInForce({ reader: database.readers, committee, builtIn: plan });
  return { auth, signing, accounts: createAccounts(auth), database, committee, plans, feed, now, newId };
}

/** What the API lets whom do, by the mode and the options. */
async function apiOf(options: GatewayOptions, now: () => Date, logger: Logger) {
  const { mode = 'PRODUCTION', allowances = usualAllowances } = options;
  const isDevelopment = mode === 'DEVELOPMENT';
  const sessionsAskAnything = options.sessionsAskAnything ?? isDevelopment;
  const budgets = new Budgets(() => now().getTime());
  const documents = await documentsOf(options);
  const shortWay = new ShortWay({ budgets, documents, showTimes: isDevelopment });
  return {
    budgets,
    allowances,
    knowsSchema: (context: Context) => isDevelopment || knowsSchema(context),
    mayAskAnything: (context: Context) => sessionsAskAnything || mayAskAnything(context),
    hasQueryEditor: isDevelopment,
    shortWay,
    graphql: createGraphqlServer({ logger, budgets, documents, showTimes: isDevelopment, shortWay }),
  };
}

/** Puts the gateway together: the only place that knows every part. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { committee, publicUrl = null, metricsToken = null, trustedProxies = new BlockList() } = options;
  const logger = options.logger ?? createLogger('silent');
  const files: StaticFiles = options.adminDirectory ? await readStaticFiles(options.adminDirectory) : new Map();
  const { database, metrics } = openDatabase(options, logger);
  const sources = await sourcesOf(options, database, logger);
  const { auth, accounts, feed, newId, now } = sources;
  const parts = {
    ...(await apiOf(options, now, logger)),
    auth,
    files,
    publicUrl,
    metrics,
    metricsToken,
    isReady: async () => server.listening && (await findCommittee(database.readers, committee)) !== null,
    makeContext: (asked: Asked) => makeContext(sources, asked),
  };
  const server = createHttpServer({ parts, logger, trustedProxies, newId, metrics });
  server.once('listening', () => {
    feed.start().catch((error: unknown) => logger.error({ error: String(error) }, 'the outbox could not be followed'));
  });
  const close = async () => {
    await feed.close();
    await closeServer(server);
    await database.close();
  };
  return { server, database, accounts, committee, newId, close };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '@vuonlen/graphql';
import { GraphQLError } from 'graphql';
import { costOfFile, serveFiles } from '../files/file-routes.ts';
import type { Budgets } from '../graphql/budgets.ts';
import { type Allowances, anonymousCaller, callerOf } from '../graphql/caller.ts';
import { payRequest } from '../graphql/cost-limit.ts';
import type { createGraphqlServer } from '../graphql/graphql-server.ts';
import type { Asked } from '../graphql/make-context.ts';
import { queryEditor } from '../graphql/query-editor.ts';
import type { ShortWay } from '../graphql/short-way.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { requestScope } from '../request-scope.ts';
import { AnotherPerson } from '../users/another-person.ts';
import { InvalidApiKey } from '../users/api-key.ts';
import { type Auth, addressHeader, authPaths } from '../users/auth.ts';
import { answerUnread } from './answer-unread.ts';
import { answerJson, answerReadiness, answerText, type Readiness } from './health.ts';
import { mayReadMetrics } from './metrics-door.ts';
import { isForeign, ownOrigin } from './origin.ts';
import { type RefusalCode, refusalOf } from './refusal.ts';
import { type StaticFiles, serveStatic } from './static-files.ts';
import { BodyTooLarge, webHeaders, webRequest, writeResponse } from './web-request.ts';

/** What the routes stand on. */
export interface Parts {
  readonly auth: Auth;
  readonly graphql: ReturnType<typeof createGraphqlServer>;
  readonly shortWay: ShortWay;
  readonly budgets: Budgets;
  readonly allowances: Allowances;
  /** Who may introspect, and is told the right name for a wrong one. */
  readonly knowsSchema: (context: Context) => boolean;
  readonly mayAskAnything: (context: Context) => boolean;
  /** Serves the query editor: where the gateway is being worked on. */
  readonly hasQueryEditor: boolean;
  readonly files: StaticFiles;
  readonly publicUrl: string | null;
  readonly isReady: Readiness;
  readonly metrics: Metrics;
  /** What opens the figures to who is not on this machine; null: nothing does. */
  readonly metricsToken: string | null;
  readonly makeContext: (asked: Asked) => Promise<Context>;
}

/** One request on its way. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly requestId: string;
  readonly address: string;
}

const mostAuthBytes = 16_384;

/** Who asks, by the headers, and until when. */
function askedBy({ request, response, requestId }: Exchange): Asked {
  const gone = () => {
    const controller = new AbortController();
    if (response.closed) controller.abort();
    else response.once('close', () => controller.abort());
    return controller.signal;
  };
  return { headers: webHeaders(request), requestId, gone };
}

function refuse({ response }: Exchange, status: number, code: RefusalCode): void {
  requestScope.getStore()?.refuse(code);
  answerJson(response, status, refusalOf(code));
}

/** Refuses a request whose body nobody reads to its end; so nothing else may follow on its connection. */
function refuseBody(exchange: Exchange, status: number, code: RefusalCode): void {
  if (exchange.request.complete) refuse(exchange, status, code);
  else {
    requestScope.getStore()?.refuse(code);
    answerUnread(exchange, { status, body: refusalOf(code) });
  }
}

async function toAuth(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, path, address } = exchange;
  const method = authPaths.get(path);
  if (method === undefined) return refuse(exchange, 404, 'NOT_FOUND');
  if (method !== request.method) return refuse(exchange, 405, 'METHOD_NOT_ALLOWED');
  if (method === 'POST' && isForeign(request, parts.publicUrl)) return refuse(exchange, 403, 'FOREIGN_ORIGIN');
  try {
    const asked = await webRequest(request, ownOrigin(request, parts.publicUrl), mostAuthBytes);
    asked.headers.set(addressHeader, address);
    response.setHeader('Cache-Control', 'no-store');
    await writeResponse(await parts.auth.handler(asked), response);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    refuseBody(exchange, 413, 'BODY_TOO_LARGE');
  }
}

/** What a key costs that lets nobody in, so that nobody tries many. */
const costOfWrongKey = 20;

/** The context of a request; null where it was refused for its key, or because its screen shows another person. */
async function contextFor(parts: Parts, exchange: Exchange, refuseAnother: () => void): Promise<Context | null> {
  try {
    return await parts.makeContext(askedBy(exchange));
  } catch (error) {
    if (error instanceof AnotherPerson) {
      refuseAnother();
      return null;
    }
    if (!(error instanceof InvalidApiKey)) throw error;
    const unpaid = payRequest(parts.budgets, anonymousCaller(exchange.address, parts.allowances), costOfWrongKey);
    exchange.response.setHeader('WWW-Authenticate', 'Bearer');
    refuseUnread(exchange, unpaid ?? invalidApiKey());
    return null;
  }
}

function invalidApiKey(): GraphQLError {
  const message = 'Khóa không đúng, đã hết hạn hoặc đã bị thu hồi. / The key is wrong, has expired or was revoked.';
  return new GraphQLError(message, { extensions: { code: 'API_KEY_INVALID', http: { status: 401 } } });
}

function anotherPerson(): GraphQLError {
  const { code, message } = refusalOf('ANOTHER_PERSON');
  return new GraphQLError(`${message.vi} / ${message.en}`, { extensions: { code, http: { status: 409 } } });
}

async function toGraphql(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (isForeign(request, parts.publicUrl)) return refuse(exchange, 403, 'FOREIGN_ORIGIN');
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  if (request.method === 'POST' && !isJson) return refuse(exchange, 415, 'WANTS_JSON');
  response.setHeader('Cache-Control', 'no-store');
  const own = await contextFor(parts, exchange, () => refuseUnread(exchange, anotherPerson()));
  if (own === null) return;
  const caller = callerOf(own, exchange.address, parts.allowances);
  const record = requestScope.getStore();
  if (record) record.knowsSchema = parts.knowsSchema(own);
  const unpaid = payRequest(parts.budgets, caller);
  if (unpaid) return refuseUnread(exchange, unpaid);
  const state = { own, caller, mayAskAnything: parts.mayAskAnything(own) };
  if (await parts.shortWay.answer(request, response, state)) return;
  await parts.graphql(request, response, state);
}

/** Files that people bring and take: documents, exports, lists to be imported. */
async function toHandedFiles(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, path, address } = exchange;
  const refuseFile = request.method === 'POST' ? refuseBody : refuse;
  if (isForeign(request, parts.publicUrl)) return refuseFile(exchange, 403, 'FOREIGN_ORIGIN');
  response.setHeader('Cache-Control', 'no-store');
  const context = await contextFor(parts, exchange, () => refuseFile(exchange, 409, 'ANOTHER_PERSON'));
  if (context === null) return;
  const caller = callerOf(context, address, parts.allowances);
  const cost = context.standing === 'SIGNED_OUT' ? undefined : Math.min(costOfFile(path), caller.costLimit);
  const unpaid = payRequest(parts.budgets, caller, cost);
  if (unpaid) {
    const { code, retryAfterSeconds } = unpaid.extensions as { code: RefusalCode; retryAfterSeconds?: number };
    if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
    return refuseFile(exchange, code === 'RATE_LIMITED' ? 429 : 400, code);
  }
  const params = new URL(request.url ?? '/', 'http://localhost').searchParams;
  return serveFiles({ request, response, path, params, context, refuse: (...why) => refuseFile(exchange, ...why) });
}

/** Refuses a request of the API whose body nobody reads, so nothing else may follow on its connection. */
function refuseUnread({ response, requestId }: Exchange, { message, extensions }: GraphQLError): void {
  const { http, ...rest } = extensions as { code: string; http: { status: number; headers?: Record<string, string> } };
  for (const [name, value] of Object.entries(http.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Connection', 'close');
  requestScope.getStore()?.refuse(rest.code);
  const cost = requestScope.getStore()?.cost;
  const errors = [{ message, extensions: { ...rest, requestId } }];
  answerJson(response, http.status, { errors, ...(cost ? { extensions: { cost } } : {}) });
}

async function toQueryEditor(parts: Parts, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  if (!parts.hasQueryEditor) return refuse(exchange, 404, 'NOT_FOUND');
  const asked = askedBy(exchange);
  asked.headers.delete('authorization');
  const context = await parts.makeContext(asked);
  if (context.standing !== 'SIGNED_IN' || context.actor.role !== 'ADMINISTRATOR') {
    return answerText(response, 403, 'Chỉ dành cho quản trị viên đã đăng nhập. / For signed-in administrators.');
  }
  const { html, policy } = queryEditor();
  response.setHeader('Content-Security-Policy', policy);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(html);
}

function toMetrics({ metrics, metricsToken }: Parts, exchange: Exchange): void {
  if (exchange.request.method !== 'GET') refuse(exchange, 405, 'METHOD_NOT_ALLOWED');
  else if (!mayReadMetrics(exchange.request, metricsToken)) refuse(exchange, 403, 'FORBIDDEN');
  else answerText(exchange.response, 200, metrics.print());
}

async function toFiles(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(exchange, 405, 'METHOD_NOT_ALLOWED');
  if (await serveStatic(parts.files, path, request, response)) return;
  answerText(
    response,
    404,
    parts.files.size === 0 ? 'Giao diện chưa được dựng. / The admin is not built.' : 'Not found',
  );
}

/** Sends a request where its path belongs. */
export async function route(parts: Parts, exchange: Exchange): Promise<void> {
  const { path, response } = exchange;
  if (path === '/healthz') return answerText(response, 200, 'ok');
  if (path === '/readyz') return answerReadiness(response, parts.isReady);
  if (path === '/metrics') return toMetrics(parts, exchange);
  if (path === '/graphql') return toGraphql(parts, exchange);
  if (path === '/graphiql') return toQueryEditor(parts, exchange);
  if (path.startsWith('/api/auth/')) return toAuth(parts, exchange);
  if (path.startsWith('/api/')) return refuse(exchange, 404, 'NOT_FOUND');
  if (path.startsWith('/files/')) return toHandedFiles(parts, exchange);
  return toFiles(parts, exchange);
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Logger } from '../logger.ts';
import { type Metrics, outcomeOf } from '../metrics/metrics.ts';
import { RequestRecord, requestScope } from '../request-scope.ts';
import { clientAddress } from './client-address.ts';
import { answerJson } from './health.ts';
import { isOurHost } from './origin.ts';
import { refusalOf } from './refusal.ts';
import { type Parts, route } from './routes.ts';
import { setSecurityHeaders } from './security-headers.ts';

export interface HttpOptions {
  readonly parts: Parts;
  readonly logger: Logger;
  readonly trustedProxies: BlockList;
  readonly newId: () => string;
  readonly metrics: Metrics;
}

const givenId = /^[\w-]{8,64}$/;

/** The path as it was sent, without the query; nothing is resolved in it, so that it means one thing everywhere. */
function pathOf({ url = '' }: IncomingMessage): string | null {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/')) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function answer(options: HttpOptions, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const { parts, trustedProxies } = options;
  setSecurityHeaders(response, parts.publicUrl?.startsWith('https:') ?? false);
  response.setHeader('X-Request-Id', requestId);
  const path = pathOf(request);
  if (path === null || path.includes('\0')) return answerJson(response, 400, refusalOf('BAD_REQUEST'));
  if (!isOurHost(request, parts.publicUrl)) return answerJson(response, 421, refusalOf('UNKNOWN_HOST'));
  const address = clientAddress(request, trustedProxies);
  return route(parts, { request, response, path, requestId, address });
}

/** Writes a request that has ended into the log and the figures: its path without the query, and nothing it brought. */
function note({ logger, metrics }: HttpOptions, request: IncomingMessage, status: number, record: RequestRecord): void {
  const path = pathOf(request);
  const took = performance.now() - record.started;
  const { requestId, operation, cost, statements, refusals } = record;
  const asked = operation === null ? {} : { operation, cost: cost?.requested ?? 0, outcome: outcomeOf(record) };
  const refused = operation === null && refusals.length > 0 ? { outcome: outcomeOf(record) } : {};
  const line = { requestId, method: request.method, path, status, ms: Math.round(took), statements };
  logger.info({ ...line, ...asked, ...refused }, 'request');
  metrics.count({ path, status, seconds: took / 1000, record });
}

/** One listener for everything; a surprise is logged under the request's id and answered as 500. */
export function createHttpServer(options: HttpOptions): Server {
  const { newId, trustedProxies } = options;
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
  server.on('request', (request, response) => {
    const proxy = request.socket.remoteAddress ?? '';
    const asked = clientAddress(request, trustedProxies) !== proxy ? request.headers['x-request-id'] : undefined;
    const requestId = typeof asked === 'string' && givenId.test(asked) ? asked : newId();
    const record = new RequestRecord(requestId);
    response.once('close', () => note(options, request, response.statusCode, record));
    requestScope.run(record, () => {
      answer(options, request, response, requestId).catch((error: unknown) => {
        record.refuse('INTERNAL');
        options.logger.error(
          { requestId, error: error instanceof Error ? error.stack : String(error) },
          'unexpected error',
        );
        if (response.headersSent) response.destroy();
        else answerJson(response, 500, { ...refusalOf('INTERNAL'), requestId });
      });
    });
  });
  return server;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Logger } from '../logger.ts';
import { newRecord, requestScope } from '../request-scope.ts';
import { clientAddress } from './client-address.ts';
import { answerJson } from './health.ts';
import { isOurHost } from './origin.ts';
import { type Parts, route } from './routes.ts';
import { setSecurityHeaders } from './security-headers.ts';

export interface HttpOptions {
  readonly parts: Parts;
  readonly logger: Logger;
  readonly trustedProxies: BlockList;
  readonly newId: () => string;
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
  if (path === null || path.includes('\0')) return answerJson(response, 400, { code: 'BAD_REQUEST' });
  if (!isOurHost(request, parts.publicUrl)) return answerJson(response, 421, { code: 'UNKNOWN_HOST' });
  const address = clientAddress(request, trustedProxies);
  return route(parts, { request, response, path, requestId, address });
}

/** One listener for everything; a surprise is logged under the request's id and answered as 500. */
export function createHttpServer(options: HttpOptions): Server {
  const { logger, newId, trustedProxies } = options;
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
  server.on('request', (request, response) => {
    const started = performance.now();
    const proxy = request.socket.remoteAddress ?? '';
    const asked = clientAddress(request, trustedProxies) !== proxy ? request.headers['x-request-id'] : undefined;
    const requestId = typeof asked === 'string' && givenId.test(asked) ? asked : newId();
    response.once('close', () => {
      const { method } = request;
      const ms = Math.round(performance.now() - started);
      logger.info({ requestId, method, path: pathOf(request), status: response.statusCode, ms }, 'request');
    });
    requestScope.run(newRecord(requestId), () => {
      answer(options, request, response, requestId).catch((error: unknown) => {
        logger.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, 'unexpected error');
        if (response.headersSent) response.destroy();
        else answerJson(response, 500, { code: 'INTERNAL', requestId });
      });
    });
  });
  return server;
}

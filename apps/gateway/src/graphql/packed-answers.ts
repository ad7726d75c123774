import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { acceptedPacking, pack, worthPackingBytes } from '../http/packing.ts';

/**
 * Packs the answers of queries by what the client accepts.
 *
 * The size of a packed answer may tell a listener whether a guess that he put into the request stands in the answer
 * too (BREACH). Three things keep that from us: no page of another origin can make a browser ask, since the header
 * against forged requests, the origin and the strict cookies are checked; an answer of a query holds no secret (session
 * tokens travel in cookies, and `/api/auth/*` is never packed); the answer of a mutation, which may show a one-time
 * password beside what was typed, is sent as it is.
 */
export function packedAnswers<Context extends Record<string, unknown>>(): Plugin<Context> {
  const queries = new WeakSet<Request>();
  return {
    onExecute: ({ args }) => {
      const { document, operationName, contextValue } = args;
      if (getOperationAST(document, operationName)?.operation === 'query') queries.add(contextValue.request);
    },
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      response.headers.append('Vary', 'Accept-Encoding');
      const packing = acceptedPacking(request.headers.get('accept-encoding'));
      if (packing === null || !queries.has(request) || response.body === null) return;
      const body = new Uint8Array(await response.arrayBuffer());
      const headers = new Headers(response.headers);
      const isWorth = body.length > worthPackingBytes;
      if (isWorth) headers.set('Content-Encoding', packing);
      const sent = isWorth ? await pack(body, packing, 'each time') : body;
      headers.set('Content-Length', String(sent.length));
      const { status, statusText } = response;
      setResponse(new fetchAPI.Response(sent as Uint8Array<ArrayBuffer>, { status, statusText, headers }));
    },
  };
}

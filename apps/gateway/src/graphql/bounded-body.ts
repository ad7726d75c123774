import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

function tooLarge(): GraphQLError {
  const extensions = { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } };
  return new GraphQLError('Request body too large', { extensions });
}

/** A request whose body ends with an error once it is longer than it may be. */
function counted(request: Request, most: number, fetchAPI: Pick<typeof globalThis, 'Request' | 'TransformStream'>) {
  if (request.body === null) return request;
  let read = 0;
  const counter = new fetchAPI.TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > most) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  const { url, method, headers, signal } = request;
  const body = request.body.pipeThrough(counter);
  return new fetchAPI.Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
}

/**
 * Refuses a body that is too long. The HTTP server takes no more of a body than its `Content-Length` says, so that is
 * enough to look at; only a body that does not say its length is counted on its way, which costs a stream.
 */
export function boundedBody<Context extends Record<string, unknown>>(most: number): Plugin<Context> {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
      const length = request.headers.get('content-length');
      if (length !== null) {
        if (Number(length) > most) throw tooLarge();
      } else if (requestParser && request.method === 'POST') {
        setRequestParser((asked) => requestParser(counted(asked, most, fetchAPI)));
      }
    },
  };
}

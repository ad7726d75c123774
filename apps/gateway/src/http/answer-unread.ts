import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';

/** Milliseconds for which a client is listened to that goes on sending what nobody wants. */
const patience = 1_000;

/**
 * Answers a request whose body was not read to its end, and closes the connection. A connection that is closed while the
 * other side is sending loses the answer on the way: so the answer goes out whole, what still comes is thrown away for a
 * moment, and then the connection ends, whether or not the other side has.
 */
export function answerUnread(
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  { status, body }: { readonly status: number; readonly body: object },
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  const type = 'application/json; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.byteLength, Connection: 'close' });
  response.write(bytes);
  const close = () => {
    clearTimeout(late);
    response.end();
    // Who sends nothing more is let go in peace; who still does is cut off.
    if (!request.complete) request.destroy();
  };
  const late = setTimeout(close, patience);
  finished(request, { writable: false }, close);
  request.resume();
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body is larger than allowed. */
export class BodyTooLarge extends Error {}

/**
 * The bytes of a body. What states that it is larger than allowed is not read at all, and the rest of what turns out to be
 * is not: the request stays open, so that it can be answered.
 * @throws BodyTooLarge beyond `most` bytes.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Left in the usual way, the iterator destroys the request, and with it the connection that the answer needs.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > most) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Headers of a Node request as the web knows them. */
export function webHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

/** A Node request as a web request. @throws BodyTooLarge beyond `most` bytes. */
export async function webRequest(request: IncomingMessage, origin: string, most: number): Promise<Request> {
  const method = request.method ?? 'GET';
  const headers = webHeaders(request);
  const url = new URL(request.url ?? '/', origin);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const body = await readBody(request, most);
  return new Request(url, { method, headers, body: new Uint8Array(body) });
}

/** Writes a web response to a Node response. */
export async function writeResponse(answer: Response, response: ServerResponse): Promise<void> {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  response.writeHead(answer.status);
  response.end(Buffer.from(await answer.arrayBuffer()));
}

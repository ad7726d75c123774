import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body is larger than allowed. */
export class BodyTooLarge extends Error {}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
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

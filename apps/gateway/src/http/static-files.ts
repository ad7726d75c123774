import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { acceptedPacking, type Packing, pack, worthPackingBytes } from './packing.ts';
import { contentPolicy, scriptHashes } from './security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const worthPacking = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest', '.ico']);

interface StaticFile {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly cache: string;
  readonly policy: string | null;
  readonly packed: Map<string, Promise<Buffer>>;
  readonly packs: boolean;
}

/** Files of a folder, read once into memory: a path that was not read is not there, so none can lead outside. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

function asStaticFile(path: string, body: Buffer): StaticFile {
  const extension = extname(path);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const html = extension === '.html' ? body.toString('utf8') : null;
  return {
    body,
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${hash}"`,
    cache: path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    policy: html === null ? null : contentPolicy(scriptHashes(html)),
    packed: new Map(),
    packs: worthPacking.has(extension) && body.length > worthPackingBytes,
  };
}

/** Reads a built admin. A folder that is not there gives no files. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = `/${full.slice(folder.length).split(sep).filter(Boolean).join('/')}`;
    files.set(path, asStaticFile(path, await readFile(full)));
  }
  return files;
}

function packed(file: StaticFile, encoding: Packing): Promise<Buffer> {
  const made = file.packed.get(encoding);
  if (made) return made;
  const making = pack(file.body, encoding, 'once');
  file.packed.set(encoding, making);
  return making;
}

/** The file that a path asks for; a page of the admin for a path without a file name. */
function findFile(files: StaticFiles, path: string): StaticFile | null {
  const file = files.get(path);
  if (file) return file;
  const isPage = !path.startsWith('/assets/') && extname(path) === '';
  return isPage ? (files.get('/index.html') ?? null) : null;
}

/** Answers a GET or HEAD from the files. @returns false when there is nothing to answer with. */
export async function serveStatic(
  files: StaticFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = findFile(files, path);
  if (!file) return false;
  response.setHeader('ETag', file.etag);
  response.setHeader('Cache-Control', file.cache);
  response.setHeader('Vary', 'Accept-Encoding');
  if (file.policy) response.setHeader('Content-Security-Policy', file.policy);
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return true;
  }
  const encoding = file.packs ? acceptedPacking(String(request.headers['accept-encoding'] ?? '')) : null;
  const body = encoding ? await packed(file, encoding) : file.body;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

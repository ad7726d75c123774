import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('dist/', import.meta.url).pathname;
const assets = join(dist, 'assets');

/** What a file imports statically, by name. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(assets, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

/** A file with everything that it needs before it runs. */
function closureOf(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closureOf(importsOf(file), seen);
  }
  return seen;
}

function chunk(name: string): string {
  const file = readdirSync(assets).find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  if (!file) throw new Error(`no chunk of ${name}: build first`);
  return file;
}

function kibibytes(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(assets, file))).length, 0) / 1024;
}

const entry = /src="\/assets\/([^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1] ?? '';
const rooms = [
  ['entry', [entry], Number.POSITIVE_INFINITY],
  ['sign-in', [entry, chunk('SignInPage')], 215],
  ['first list', [entry, chunk('SignInPage'), chunk('MainLayout'), chunk('HouseholdList')], 290],
] as const;

for (const [name, files, aim] of rooms) {
  const size = kibibytes(closureOf(files));
  const verdict = size <= aim ? '' : ` (over ${aim})`;
  console.log(`${name}: ${size.toFixed(1)} KiB brotli${verdict}`);
  if (size > aim) process.exitCode = 1;
}

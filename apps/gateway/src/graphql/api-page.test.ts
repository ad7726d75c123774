import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const sources = ['.', '../http', '../../../../packages/graphql/src/kernel'].flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return files.map((name) => readFileSync(`${path}/${name}`, 'utf8'));
});

/** Codes as the sources write them where a request is refused. */
const written = sources.flatMap((text) =>
  [
    ...text.matchAll(/(?:coded\(|code: |refuse\(exchange, \d+, |^\s+\w+: )'([A-Z][A-Z_]{3,})'/gm),
    ...text.matchAll(/^ {2}\[\/.*\/, '([A-Z_]+)'\],$/gm),
  ].map(([, code = '']) => code),
);

describe('docs/api.md', () => {
  it('states the limits as they are', () => {
    const [, table = ''] = /\| limit \| most \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? [];
    const stated = [...table.matchAll(/\| (\w+) \| (\d+) \|/g)].map(([, name, most]) => [name, Number(most)]);
    expect(Object.fromEntries(stated)).toEqual(limits);
  });

  it('names every code with which a request is refused', () => {
    expect(written).toEqual(
      expect.arrayContaining(['TOO_DEEP', 'CSRF_HEADER_REQUIRED', 'UNAUTHENTICATED', 'FOREIGN_ORIGIN']),
    );
    expect([...new Set(written)].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

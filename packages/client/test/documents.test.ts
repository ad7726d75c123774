import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateDocuments } from '../generate.ts';

describe('src/gql', () => {
  it('is what the schema and the operations make; run `pnpm --filter @vuonlen/client codegen` when it is not', async () => {
    const committed = readFileSync(new URL('../src/gql/graphql.ts', import.meta.url), 'utf8');
    expect(await generateDocuments()).toBe(committed);
  });

  it('stands on nothing that has to be installed', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
    const committed = readFileSync(new URL('../src/gql/graphql.ts', import.meta.url), 'utf8');
    expect([...committed.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['../document.ts']);
  });
});

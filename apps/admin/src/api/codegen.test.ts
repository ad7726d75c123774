import { generate } from '@graphql-codegen/cli';
import { describe, expect, it } from 'vitest';
import config from '../../codegen.ts';
import gql from '../gql/gql.ts?raw';
import documents from '../gql/graphql.ts?raw';
import persisted from '../gql/persisted-documents.json?raw';

const cwd = new URL('../..', import.meta.url).pathname;

describe('src/gql', () => {
  it('is what the schema and the documents generate; run `pnpm --filter @vuonlen/admin codegen` when it is not', async () => {
    const generated: { filename: string; content: string }[] = await generate({ ...config, cwd, silent: true }, false);
    const contentOf = (name: string) => generated.find(({ filename }) => filename.endsWith(name))?.content;
    expect(contentOf('graphql.ts')).toBe(documents);
    expect(contentOf('gql.ts')).toBe(gql);
    expect(contentOf('persisted-documents.json')).toBe(persisted);
  });
});

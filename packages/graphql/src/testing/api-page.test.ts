import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../index.ts';
import { printCodes } from './api-codes.ts';

const path = fileURLToPath(new URL('../../../../docs/api.md', import.meta.url));
const page = readFileSync(path, 'utf8');
const update = 'run npx -y pnpm@12 exec vitest run --project graphql api-page -u';

describe('docs/api.md', () => {
  it('lists the codes of the catalogue', async () => {
    const [before, after] = ['<!-- codes: written by a test, see CONTRIBUTING -->', '<!-- end of codes -->'];
    const section = new RegExp(`${before}[\\s\\S]*${after}`);
    expect(page).toMatch(section);
    const fresh = page.replace(section, () => `${before}\n${printCodes()}\n${after}`);
    await expect(fresh, update).toMatchFileSnapshot(path);
  });

  it('names no field, type or argument that is not there', () => {
    const named = [...page.matchAll(/`([A-Z]\w+)\.([a-z]\w+)`/g)];
    const lost = named.filter(([, owner = '', field = '']) => {
      const type = schema.getType(owner);
      return isObjectType(type) && !(field in type.getFields());
    });
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});

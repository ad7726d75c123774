import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDoors, root } from './doors.ts';
import { renderReference } from './render.ts';

const doors = readDoors();
const files = renderReference();

describe('the reference', () => {
  it.each([...files])('%s is as the docstrings and the catalogue say', (path, text) => {
    const found = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
    expect(found === text, 'run npx -y pnpm@12 reference').toBe(true);
  });

  it('links to headings that exist', () => {
    const anchors = new Set<string>();
    for (const [path, text] of files) {
      const count = new Map<string, number>();
      for (const [, heading = ''] of text.matchAll(/^#+ (.+)$/gm)) {
        const anchor = heading.toLowerCase();
        const before = count.get(anchor) ?? 0;
        anchors.add(`${path}#${before === 0 ? anchor : `${anchor}-${before}`}`);
        count.set(anchor, before + 1);
      }
    }
    const links = [...files.values()].flatMap((text) => [...text.matchAll(/\]\(([\w-]+\.md#[^)]+)\)/g)]);
    expect(links.length).toBeGreaterThan(100);
    expect(links.map(([, target]) => `docs/api/${target}`).filter((target) => !anchors.has(target))).toEqual([]);
  });

  it('has no page of a door that is gone', () => {
    const pages = readdirSync(join(root, 'docs/api')).map((name) => `docs/api/${name}`);
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });

  it.each(doors.filter(({ declarations }) => declarations.length > 0))(
    '$specifier: every name has a docstring',
    ({ declarations }) => {
      const silent = declarations.filter(({ doc }) => (doc?.text ?? '') === '').map(({ name }) => name);
      expect(silent).toEqual([]);
    },
  );

  it.each(doors.filter(({ declarations }) => declarations.length > 0))(
    '$specifier: every function has an example',
    ({ declarations }) => {
      const functions = declarations.filter(({ kind }) => kind === 'function');
      expect(functions.filter(({ doc }) => doc?.examples.length === 0).map(({ name }) => name)).toEqual([]);
    },
  );

  it('reads every door: as many names as the modules show', async () => {
    const shown = await Promise.all(
      doors.map(async ({ specifier, declarations }) => {
        const names = Object.keys(await import(specifier)).sort();
        const found = declarations.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
        return [specifier, names, found.sort()] as const;
      }),
    );
    for (const [specifier, names, found] of shown) expect(found, specifier).toEqual(names);
    expect(shown.flatMap(([, names]) => names).length).toBeGreaterThan(150);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCatalogVersion, isManifest } from './catalog-version.ts';

const manifest = (field: string, name: string, version: string): string =>
  JSON.stringify({ name: 'a', [field]: { [name]: version } }, null, 2);

describe('checkCatalogVersion', () => {
  it.each([
    ['a version of the catalog', 'dependencies', 'zod', 'catalog:'],
    ['an own package', 'devDependencies', '@vuonlen/plan', 'workspace:*'],
    ['the runtime', 'devDependencies', 'node', '26.10.0'],
  ])('lets %s pass', (_, field, name, version) => {
    expect(checkCatalogVersion('package.json', manifest(field, name, version))).toEqual([]);
  });

  it.each([
    ['a version of its own', 'dependencies', 'zod', '4.0.0'],
    ['a range', 'devDependencies', 'zod', '^4.0.0'],
    ['an own package by version', 'dependencies', '@vuonlen/plan', '0.1.0'],
    ['an own package of the catalog', 'peerDependencies', '@vuonlen/plan', 'catalog:'],
  ])('refuses %s', (_, field, name, version) => {
    expect(checkCatalogVersion('a/package.json', manifest(field, name, version))).toMatchObject([
      { rule: 'catalog-version', path: 'a/package.json', line: 4 },
    ]);
  });

  it('reads every package.json', () => {
    expect(['package.json', 'packages/a/package.json', 'a.json'].filter(isManifest)).toHaveLength(2);
  });
});

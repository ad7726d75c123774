import { describe, expect, it } from 'vitest';
import { checkRegistryHost, namesRegistry } from './registry-host.ts';

describe('checkRegistryHost', () => {
  it.each([
    ['a package by its hash', 'resolution: {integrity: sha512-abc==}'],
    ['a link in a reason', '    deprecated: see https://example.org/why'],
    ['a setting', 'save-exact=true'],
  ])('lets %s pass', (_, text) => {
    expect(checkRegistryHost('pnpm-lock.yaml', text)).toEqual([]);
  });

  it.each([
    ['an address', 'resolution: {tarball: https://example.org/a.tgz}'],
    ['a tarball', '    tarball: file.tgz'],
    ['a registry', 'registry = example.org'],
    ['a registry of a scope', '@vuonlen:registry=//example.org'],
  ])('refuses %s', (_, text) => {
    expect(checkRegistryHost('.npmrc', `first\n${text}`)).toMatchObject([{ path: '.npmrc', line: 2 }]);
  });

  it('reads the lockfile and every .npmrc', () => {
    const paths = ['pnpm-lock.yaml', '.npmrc', 'apps/admin/.npmrc', 'package.json'];
    expect(paths.filter(namesRegistry)).toEqual(['pnpm-lock.yaml', '.npmrc', 'apps/admin/.npmrc']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { copyTree, type TreeCopy } from './tree-copy.ts';
import { formatViolation } from './violation.ts';

const original = new URL('../../../', import.meta.url).pathname;

/** One violation of each kind: the rule that must name it, where it is planted, what is planted. */
const plants: readonly [rule: string, kind: string, path: string, text: string][] = [
  [
    'package-arrow',
    'a lower layer that imports a higher one',
    'packages/database/src/places/planted.ts',
    "export type { ActResult } from '@vuonlen/acts/kernel';\n",
  ],
  [
    'package-arrow',
    'a package that imports an app',
    'packages/acts/src/places/planted.ts',
    "import '@vuonlen/gateway';\n",
  ],
  [
    'context-order',
    'a context that imports a later one',
    'packages/plan/src/places/planted.ts',
    "import '../measures/index.ts';\n",
  ],
  [
    'context-order',
    'a context that imports a later one of a lower layer',
    'packages/acts/src/places/planted.ts',
    "import '@vuonlen/database/assignments';\n",
  ],
  ['context-order', 'a folder that is no context', 'packages/plan/src/money/planted.ts', 'export const planted = 1;\n'],
  [
    'deep-import',
    'a context entered past its door',
    'packages/plan/src/measures/planted.ts',
    "import '../kernel/vnd.ts';\n",
  ],
  [
    'deep-import',
    'a package entered past its doors',
    'packages/acts/src/places/planted.ts',
    "import '@vuonlen/plan/src/kernel/vnd.ts';\n",
  ],
  [
    'deep-import',
    'a path out of the package',
    'packages/acts/src/places/planted.ts',
    "import '../../../plan/src/kernel/index.ts';\n",
  ],
  ['pure-package', 'Node in the rules', 'packages/plan/src/kernel/planted.ts', "import 'node:fs';\n"],
  [
    'pure-package',
    'a clock in the rules',
    'packages/plan/src/kernel/planted.ts',
    'export const now = () => Date.now();\n',
  ],
  [
    'pure-package',
    'randomness in the permissions',
    'packages/permissions/src/planted.ts',
    'export const chance = Math.random();\n',
  ],
  ['vague-name', 'a file named after nothing', 'packages/acts/src/places/utils.ts', 'export const planted = 1;\n'],
  [
    'file-dialect',
    'a file in another dialect',
    'packages/acts/src/places/plantedFile.ts',
    'export const planted = 1;\n',
  ],
  [
    'file-length',
    'a file over 300 lines',
    'packages/acts/src/places/planted.ts',
    'export const planted = 1;\n'.repeat(301),
  ],
  [
    'never-identifier',
    'a word of the Never list',
    'packages/acts/src/places/planted.ts',
    'export const povertyLine = 1;\n',
  ],
  ['parse', 'a file that does not parse', 'packages/acts/src/places/planted.ts', 'export const = 1;\n'],
  ['registry-host', 'an address of a registry', '.npmrc', 'registry=https://registry.example.org/\n'],
];

describe('the walls of the house', () => {
  let copy: TreeCopy;
  beforeAll(() => {
    copy = copyTree(original);
  });
  afterAll(() => copy.remove());

  it('stand in the tree as it is', () => {
    expect(checkTree(copy.root).violations.map(formatViolation)).toEqual([]);
  });

  it.each(plants)('%s: names %s', (rule, _kind, path, text) => {
    const found = copy.plant(path, text, () => checkTree(copy.root).violations);
    const foundThere = found.filter((violation) => violation.path === path).map((violation) => violation.rule);
    expect(foundThere).toContain(rule);
  });

  it.each([
    ['registry-host', 'pnpm-lock.yaml', (old: string) => `${old}    tarball: https://registry.example.org/a.tgz\n`],
    ['catalog-version', 'packages/acts/package.json', (old: string) => old.replace('"catalog:"', '"1.2.3"')],
  ])('%s: names a line planted in %s', (rule, path, content) => {
    const found = copy.plant(path, content, () => checkTree(copy.root).violations);
    expect(found.filter((violation) => violation.path === path)).toMatchObject([{ rule }]);
  });
});

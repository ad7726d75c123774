import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type TreeCopy } from './tree-copy.ts';

const original = new URL('../../../', import.meta.url).pathname;

/** The steps of the root's `check` script, as they stand there: a step that is taken out fails its tests here. */
function stepsOf(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return scripts.check.split(' && ');
}

/** Adds one member to an object of a package.json. */
function adding(field: string, name: string, value: string) {
  return (old: string): string => {
    const manifest = JSON.parse(old);
    return `${JSON.stringify({ ...manifest, [field]: { ...manifest[field], [name]: value } }, null, 2)}\n`;
  };
}

type Plant = [step: string, kind: string, path: string, content: string | ((old: string) => string), named: RegExp];

const planted = 'packages/plan/src/kernel/planted.ts';
const inPlan = /src\/kernel\/planted\.ts/;

const plants: readonly Plant[] = [
  ['turbo run typecheck', 'a wrong type', planted, "export const planted: number = 'a';\n", inPlan],
  ['turbo run typecheck', 'syntax that cannot be erased', planted, 'export enum Planted {\n  A,\n}\n', inPlan],
  ['turbo run typecheck', 'Node in the rules', planted, "export { readFileSync } from 'node:fs';\n", inPlan],
  ['turbo run typecheck', 'a process in the rules', planted, 'export const planted = process.env;\n', inPlan],
  ['biome', 'any', planted, 'export const planted: any = 1;\n', inPlan],
  ['biome', 'another format', planted, 'export const planted = "a"\n', inPlan],
  ['biome', 'a clock in the rules', planted, 'export const planted = Date.now();\n', inPlan],
  ['biome', 'an import that nothing uses', planted, "import { vnd } from './vnd.ts';\n", inPlan],
  [
    'knip',
    'a file that nothing uses',
    'packages/acts/src/places/planted.ts',
    'export const planted = 1;\n',
    /planted\.ts/,
  ],
  [
    'knip',
    'an export that nothing uses',
    'tooling/architecture/src/figures.ts',
    (old) => `${old}\nexport const planted = 1;\n`,
    /planted .*figures\.ts/,
  ],
  [
    'knip',
    'a dependency that nothing uses',
    'packages/acts/package.json',
    adding('dependencies', 'zod', 'catalog:'),
    /zod .*packages\/acts\/package\.json/,
  ],
  [
    'knip',
    'two files that import each other',
    'tooling/architecture/src/figures.ts',
    (old) => `import './main.ts';\n${old}`,
    /src\/figures\.ts.*main\.ts|main\.ts.*src\/figures\.ts/,
  ],
  [
    'sherif',
    'dependencies out of order',
    'packages/acts/package.json',
    adding('dependencies', 'a-planted-package', 'catalog:'),
    /packages\/acts\/package\.json/,
  ],
  [
    'turbo boundaries',
    'a package arrow',
    'packages/database/package.json',
    adding('dependencies', '@vuonlen/acts', 'workspace:*'),
    /@vuonlen\/database/,
  ],
  [
    'turbo boundaries',
    'a package that is not declared',
    'packages/permissions/src/planted.ts',
    "import '@vuonlen/database/kernel';\n",
    /planted\.ts/,
  ],
  [
    'turbo boundaries',
    'a path out of the package',
    'packages/acts/src/places/planted.ts',
    "import '../../../plan/src/kernel/index.ts';\n",
    /planted\.ts/,
  ],
  [
    'node tooling/architecture/src/main.ts',
    'a vague name',
    'packages/acts/src/places/utils.ts',
    'export const planted = 1;\n',
    /utils\.ts:1 vague-name/,
  ],
];

describe('the steps of check', () => {
  let copy: TreeCopy;
  beforeAll(() => {
    copy = copyTree(original);
  });
  afterAll(() => copy.remove());

  /** Runs the step of the script that begins so; the type check only where it is planted, to be quick. */
  function run(step: string): { status: number | null; output: string } {
    const found = stepsOf(copy.root).find((command) => command.startsWith(step));
    const command = step.startsWith('turbo run') ? `${found} --filter=@vuonlen/plan` : (found ?? 'missing-step');
    const path = `${join(copy.root, 'node_modules/.bin')}:${process.env.PATH}`;
    const env = { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(command, { cwd: copy.root, shell: true, env, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  }

  it.each([...new Set(plants.map(([step]) => step))])('%s passes on the tree as it is', (step) => {
    const { status, output } = run(step);
    expect(status, output).toBe(0);
  });

  it.each(plants)('%s fails on %s', (step, _kind, path, content, named) => {
    const { status, output } = copy.plant(path, content, () => run(step));
    expect(status, output).not.toBe(0);
    expect(output).toMatch(named);
  });
});

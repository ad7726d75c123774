import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { mustRun } from './run.ts';

const { plan, planCli } = inject('tarballs');

function bytesOf(tarball: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(tarball));
}

async function filesOf(tarball: string): Promise<string[]> {
  return (await mustRun('tar', ['tzf', tarball], '.')).trim().split('\n').sort();
}

async function readFrom(tarball: string, file: string): Promise<string> {
  return mustRun('tar', ['xzOf', tarball, `package/${file}`], '.');
}

interface Manifest {
  readonly private?: boolean;
  readonly scripts?: Record<string, string>;
  readonly sideEffects?: boolean;
  readonly exports?: Record<string, { types: string; default: string }>;
  readonly bin?: Record<string, string>;
  readonly dependencies: Record<string, string>;
}

describe.each([
  ['@vuonlen/plan', plan],
  ['@vuonlen/plan-cli', planCli],
])('the tarball of %s', (_, tarball) => {
  let files: string[];
  let manifest: Manifest;
  beforeAll(async () => {
    files = await filesOf(tarball);
    manifest = JSON.parse(await readFrom(tarball, 'package.json'));
  });

  it('holds the built package and its papers, and nothing else', () => {
    expect(files.filter((file) => !/^package\/dist\/.+\.(js|d\.ts)$/.test(file))).toEqual([
      'package/LICENSE',
      'package/README.md',
      'package/package.json',
    ]);
    expect(files.filter((file) => /\.test\.|\/test\/|golden|fixtures|of-an-earlier-build/.test(file))).toEqual([]);
  });

  it('may be published, and names nothing of the workspace', () => {
    expect(manifest.private).toBeUndefined();
    const { scripts: _, ...published } = manifest;
    expect(JSON.stringify(published)).not.toMatch(/workspace:|catalog:|\/src\//);
  });

  it('names the files beside a file by their built names', async () => {
    const code = await mustRun('tar', ['xzOf', tarball, '--wildcards', 'package/dist/*'], '.');
    expect(code).not.toMatch(/(from|import\() ?['"][^'"]+\.ts['"]/);
    expect(code).toMatch(/from '\.\/[a-z-]+\.js'/);
  });

  it('has no complaint of publint', async () => {
    const { messages } = await publint({ pack: { tarball: bytesOf(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });
});

describe('the tarball of @vuonlen/plan', () => {
  it('opens every door on a file with its declarations, and says that it has no side effects', async () => {
    const files = await filesOf(plan);
    const { exports = {}, sideEffects } = JSON.parse(await readFrom(plan, 'package.json')) as Manifest;
    const source = JSON.parse(readFileSync(new URL('../../../packages/plan/package.json', import.meta.url), 'utf8'));
    expect(Object.keys(exports)).toEqual(Object.keys(source.exports));
    const targets = Object.values(exports).flatMap((door) => [door.types, door.default]);
    expect(targets.filter((target) => !files.includes(target.replace('.', 'package')))).toEqual([]);
    expect(sideEffects).toBe(false);
  });

  it('keeps the docstrings in the declarations', async () => {
    expect(await readFrom(plan, 'dist/assignments/decide-measure.d.ts')).toContain('@example decideMeasure(');
  });

  /** ES modules only: old resolution without `exports`, and `require` before Node 22, are not served. */
  it('has types that are right for Node and for bundlers (attw)', async () => {
    const result = await checkPackage(createPackageFromTarballData(bytesOf(plan)));
    if (result.types === false) throw new Error('no types in the tarball');
    const served = ({ resolutionKind }: { resolutionKind?: string }) =>
      resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs';
    expect(result.problems.filter((problem) => served(problem as object))).toEqual([]);
    const doors = Object.values(result.entrypoints);
    expect(doors.length).toBeGreaterThan(10);
    for (const { subpath, resolutions } of doors) {
      expect(resolutions['node16-esm'].resolution?.fileName, subpath).toMatch(/\.d\.ts$/);
      expect(resolutions.bundler.resolution?.fileName, subpath).toMatch(/\.d\.ts$/);
    }
  });
});

describe('the tarball of @vuonlen/plan-cli', () => {
  it('brings a command that a shell can run, on the published rules', async () => {
    const { bin, dependencies } = JSON.parse(await readFrom(planCli, 'package.json')) as Manifest;
    expect(bin).toEqual({ 'vuonlen-plan': './dist/main.js' });
    expect(await readFrom(planCli, 'dist/main.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(Object.entries(dependencies)).toEqual([['@vuonlen/plan', expect.stringMatching(/^\d+\.\d+\.\d+$/)]]);
  });
});

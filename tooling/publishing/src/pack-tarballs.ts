import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { mustRun, root } from './run.ts';

/** Paths of the tarballs, as they would be published. */
export interface Tarballs {
  readonly plan: string;
  readonly planCli: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: Tarballs;
  }
}

/** Packs both packages into a folder. Each is built from clean by its own `prepack`. */
export async function packTarballs(folder: string): Promise<Tarballs> {
  for (const name of ['plan-cli', 'plan']) {
    await mustRun('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', folder], join(root, 'packages', name));
  }
  const tarball = (start: RegExp) => {
    const name = readdirSync(folder).find((file) => start.test(file));
    if (name === undefined) throw new Error(`pnpm pack made no tarball in ${folder}`);
    return join(folder, name);
  };
  return { plan: tarball(/^vuonlen-plan-\d/), planCli: tarball(/^vuonlen-plan-cli-\d/) };
}

/** Packs once for all tests of this workspace, over a file of an earlier build that is no longer in the sources. */
export default async function packOnce(project: TestProject): Promise<() => void> {
  for (const name of ['plan', 'plan-cli']) {
    const dist = join(root, 'packages', name, 'dist');
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'of-an-earlier-build.js'), '');
  }
  const folder = mkdtempSync(join(tmpdir(), 'vuonlen-tarballs-'));
  project.provide('tarballs', await packTarballs(folder));
  return () => rmSync(folder, { recursive: true });
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run.ts';

/**
 * Installs tarballs into an empty project, as a consumer does. What they depend on comes from the registry that npm is
 * set up with, or from npm's cache.
 *
 * @param folder an empty folder outside of the workspace
 */
export async function installTarballs(folder: string, tarballs: readonly string[]): Promise<void> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await mustRun('npm', ['install', ...quietly, ...tarballs], folder);
}

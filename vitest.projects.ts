import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** A folder with tests. */
interface Room {
  readonly name: string;
  readonly folder: string;
  /** Its tests ask for `inject('postgresUrl')`. */
  readonly postgres: boolean;
  /** Milliseconds a test may take. */
  readonly timeout: number;
  /** What is made once before its tests: a module, from the root. */
  readonly setup?: string;
  /** What every file of its tests runs first: a module, from the root. */
  readonly before?: string;
}

/** The rooms with tests, in the order of the layers. */
export const rooms: readonly Room[] = [
  { name: 'plan', folder: 'packages/plan', postgres: false, timeout: 10_000 },
  { name: 'plan-cli', folder: 'packages/plan-cli', postgres: false, timeout: 60_000 },
  { name: 'documents', folder: 'packages/documents', postgres: false, timeout: 30_000 },
  { name: 'permissions', folder: 'packages/permissions', postgres: false, timeout: 10_000 },
  { name: 'spreadsheets', folder: 'packages/spreadsheets', postgres: false, timeout: 60_000 },
  { name: 'database', folder: 'packages/database', postgres: true, timeout: 60_000 },
  { name: 'acts', folder: 'packages/acts', postgres: true, timeout: 60_000 },
  { name: 'graphql', folder: 'packages/graphql', postgres: true, timeout: 60_000 },
  { name: 'client', folder: 'packages/client', postgres: false, timeout: 60_000 },
  { name: 'gateway', folder: 'apps/gateway', postgres: true, timeout: 60_000 },
  { name: 'admin', folder: 'apps/admin', postgres: false, timeout: 20_000 },
  { name: 'architecture', folder: 'tooling/architecture', postgres: false, timeout: 60_000 },
  { name: 'reference', folder: 'tooling/reference', postgres: false, timeout: 20_000 },
  {
    name: 'publishing',
    folder: 'tooling/publishing',
    postgres: false,
    timeout: 60_000,
    setup: './tooling/publishing/src/pack-tarballs.ts',
  },
  { name: 'bench', folder: 'tooling/bench', postgres: false, timeout: 60_000 },
  {
    name: 'e2e',
    folder: 'tooling/e2e',
    postgres: true,
    timeout: 180_000,
    setup: './tooling/e2e/src/unpack-browser.ts',
    before: './tooling/e2e/src/tell-what-stood.ts',
  },
];

const short = ['**/*.test.{ts,tsx}'];
const long = ['**/*.full.test.{ts,tsx}'];
const outside = ['**/node_modules/**', '**/dist/**'];

function project(room: Room, suite: 'short' | 'full'): TestProjectInlineConfiguration {
  const include = suite === 'short' ? short : long;
  const exclude = suite === 'short' ? [...outside, ...long] : outside;
  const timeout = suite === 'short' ? room.timeout : 6 * 60_000;
  return {
    root: room.folder,
    // Our code and the libraries that Node loads by itself must share one copy of graphql: the one of its `main`.
    ...(room.postgres ? { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } } : {}),
    test: {
      name: room.name,
      isolate: false,
      include,
      exclude,
      testTimeout: timeout,
      hookTimeout: Math.max(timeout, 60_000),
      expect: { poll: { timeout: 30_000 } },
      globalSetup: room.setup === undefined ? [] : [new URL(room.setup, import.meta.url).pathname],
      setupFiles: room.before === undefined ? [] : [new URL(room.before, import.meta.url).pathname],
    },
  };
}

/**
 * What both suites share. The short suite runs every test but `*.full.test.ts`; the full suite runs those alone.
 *
 * @returns the `test` section of a vitest configuration; the JSON report goes to `.reports/<report>.json`
 */
export function suiteOf(suite: 'short' | 'full', report: string): InlineConfig {
  return {
    globalSetup: ['./vitest.postgres.ts'],
    maxWorkers: 2,
    passWithNoTests: false,
    projects: rooms.map((room) => project(room, suite)),
    reporters: ['default', ['json', { outputFile: `.reports/${report}.json` }]],
  };
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('..', import.meta.url);

/** What is read of the report of the run. */
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function report(): { readonly caught: number; readonly all: number; readonly lines: readonly string[] } {
  const text = readFileSync(new URL('.reports/mutation.json', folder), 'utf8');
  const files = Object.entries((JSON.parse(text) as MutationReport).files).map(([file, { mutants }]) => {
    const count = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const caught = count('Killed', 'Timeout');
    return { file, caught, all: caught + count('Survived', 'NoCoverage') };
  });
  const sum = (of: 'caught' | 'all') => files.reduce((total, file) => total + file[of], 0);
  const lines = files.map(({ file, caught, all }) => `  ${file}: ${caught}/${all}`);
  return { caught: sum('caught'), all: sum('all'), lines };
}

describe('one change to the code of the rules', () => {
  it(
    'is caught by the named examples, in all but the share that docs/mutation.md explains',
    () => {
      // The run is a test run of its own: it is not to take itself for a worker of this one.
      const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(name));
      const stryker = new URL('node_modules/@stryker-mutator/core/bin/stryker.js', folder);
      const run = spawnSync(process.execPath, [stryker.pathname, 'run'], {
        cwd: folder,
        env: Object.fromEntries(own),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(run.status, run.stdout.slice(-4_000) + run.stderr.slice(-4_000)).toBe(0);
      const { caught, all, lines } = report();
      console.log(`mutants of the code: ${caught}/${all} (${((100 * caught) / all).toFixed(1)} %) are caught`);
      console.log(lines.join('\n'));
      expect(all).toBeGreaterThan(700);
    },
    45 * 60_000,
  );
});

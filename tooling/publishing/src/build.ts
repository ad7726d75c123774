/**
 * Builds the package in whose folder it runs: `dist` is emptied first, so that no stale file can slip into a tarball.
 * The compiler rewrites the import specifiers of the code, but not those of the declarations: that is done here.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rewriteSpecifiers } from './rewrite-specifiers.ts';

rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const file of globSync('dist/**/*.d.ts')) writeFileSync(file, rewriteSpecifiers(readFileSync(file, 'utf8')));

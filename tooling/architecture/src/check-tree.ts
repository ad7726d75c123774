import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, readHouse } from './house.ts';
import { checkCatalogVersion, isManifest } from './rules/catalog-version.ts';
import { contextOrder } from './rules/context-order.ts';
import { deepImport } from './rules/deep-import.ts';
import { fileDialect } from './rules/file-dialect.ts';
import { fileLength, isMeasured } from './rules/file-length.ts';
import { neverIdentifier } from './rules/never-identifier.ts';
import { packageArrow } from './rules/package-arrow.ts';
import { purePackage } from './rules/pure-package.ts';
import { checkRegistryHost, namesRegistry } from './rules/registry-host.ts';
import type { Rule } from './rules/rule.ts';
import { vagueName } from './rules/vague-name.ts';
import { readSource, type Source } from './source.ts';
import type { Violation } from './violation.ts';

const rules: readonly Rule[] = [
  packageArrow,
  contextOrder,
  deepImport,
  purePackage,
  vagueName,
  fileDialect,
  fileLength,
  neverIdentifier,
];

/** What the check found: the broken walls, and the line counts of the hand-written files. */
export interface Report {
  readonly violations: readonly Violation[];
  readonly lengths: readonly number[];
}

/** Every file of the project that exists: tracked, or new and not ignored. */
export function listFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

function complaintsOfParser({ path, errors }: Source): Violation[] {
  return errors.map((message) => ({ rule: 'parse', path, line: 1, message }));
}

/**
 * Holds every TypeScript file, the lockfile, each `.npmrc` and each `package.json` under `root` against the walls.
 *
 * @param root the top of a git work tree
 */
export function checkTree(root: string): Report {
  const house = readHouse(root);
  const files = listFiles(root);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const sources = files.filter((path) => /\.tsx?$/.test(path)).map((path) => readSource(path, read(path)));
  const inSources = sources.flatMap((source) => {
    const subject = { source, owner: packageOf(house, source.path), house };
    return [...complaintsOfParser(source), ...rules.flatMap((rule) => rule(subject))];
  });
  const inSettings = [
    ...files.filter(namesRegistry).flatMap((path) => checkRegistryHost(path, read(path))),
    ...files.filter(isManifest).flatMap((path) => checkCatalogVersion(path, read(path))),
  ];
  return {
    violations: [...inSources, ...inSettings],
    lengths: sources.filter(isMeasured).map(({ lines }) => lines),
  };
}

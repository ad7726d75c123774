import { isBuiltin } from 'node:module';
import { isTest } from '../layout.ts';
import type { Name } from '../source.ts';
import type { Rule } from './rule.ts';

const pureLayers = new Set(['plan', 'permissions']);

/**
 * Names of the world outside: clock, randomness, input and output, and the ways around this list. `window` is not among
 * them: it is a measure's period here, and the browser's does not compile in a pure package.
 */
const impure = new Set([
  'Date',
  'Temporal',
  'performance',
  'process',
  'console',
  'fetch',
  'crypto',
  'globalThis',
  'require',
  'eval',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** Run-time dependencies of the rules library, and the files that may name each. */
const allowed = new Map([['zod', ['packages/plan/src/parse.ts', 'packages/plan/src/plan-schema.ts']]]);

function complaintOnName({ name, member, isProperty }: Name): string | null {
  if (isProperty) return null;
  if (impure.has(name)) return `${name} is the outside world: take what it tells as an argument`;
  if (name === 'Math' && (member === null || member === 'random')) return 'randomness: take it as an argument';
  return null;
}

function complaintOnImport(path: string, specifier: string): string | null {
  if (isBuiltin(specifier)) return `${specifier} is a part of Node`;
  if (specifier.startsWith('.') || specifier.startsWith('@vuonlen/') || isTest(path)) return null;
  return allowed.get(specifier)?.includes(path) ? null : `${specifier}: a pure package has no run-time dependency`;
}

/** The rules and the permissions know no clock, no randomness, no Node and no other library. */
export const purePackage: Rule = ({ source, owner }) => {
  if (owner === null || !pureLayers.has(owner.layer) || !source.path.startsWith(`${owner.folder}/src/`)) return [];
  const { path } = source;
  const named = source.names.map((name) => ({ line: name.line, message: complaintOnName(name) }));
  const imported = source.imports.map(({ specifier, line }) => ({ line, message: complaintOnImport(path, specifier) }));
  return [...imported, ...named].flatMap(({ line, message }) =>
    message === null ? [] : [{ rule: 'pure-package', path, line, message }],
  );
};

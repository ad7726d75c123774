import { posix } from 'node:path';
import { isGenerated } from '../layout.ts';
import type { Rule } from './rule.ts';

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const role = '(?:\\.(?:table|repository|type|queries|mutations))?';
const test = '(?:\\.full)?(?:\\.test)?';

const module = new RegExp(`^${kebab}${role}${test}\\.ts$`);
const component = /^(?:[A-Z][A-Za-z0-9]*|main|index)(?:\.full)?(?:\.test)?\.tsx$/;
const settings = new RegExp(`^${kebab}(?:\\.[a-z]+)?\\.(?:config|projects|postgres)\\.ts$`);
const declarations = new RegExp(`^${kebab}\\.d\\.ts$`);
const migration = /^\d{8}T\d{4}_[a-z0-9]+(?:_[a-z0-9]+)+\.ts$/;
const folder = new RegExp(`^\\.?${kebab}$`);

function isWellNamed(path: string): boolean {
  const file = posix.basename(path);
  if (posix.basename(posix.dirname(path)) === 'migrations' && migration.test(file)) return true;
  return [module, component, settings, declarations].some((dialect) => dialect.test(file));
}

/**
 * One dialect of file names: `kebab-case.ts`, `PascalCase.tsx`, roles as suffix only for tables, repositories, types,
 * queries, mutations and tests; migrations `YYYYMMDDTHHmm_verb_object.ts`; folders in kebab case.
 */
export const fileDialect: Rule = ({ source: { path } }) => {
  if (isGenerated(path)) return [];
  const rule = 'file-dialect';
  const folders = posix.dirname(path).split('/');
  const strange = folders.find((name) => name !== '.' && !folder.test(name));
  if (strange !== undefined) return [{ rule, path, line: 1, message: `folder ${strange}: folders are kebab-case` }];
  if (isWellNamed(path)) return [];
  const message = 'files are kebab-case.ts, components PascalCase.tsx, roles as suffix only where the house has them';
  return [{ rule, path, line: 1, message }];
};

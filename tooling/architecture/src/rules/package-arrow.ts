import { packageImported } from '../house.ts';
import type { Rule } from './rule.ts';

/** A package imports only the layers that the root `turbo.json` allows its own layer. */
export const packageArrow: Rule = ({ source, owner, house }) => {
  if (owner === null) return [];
  const allowed = house.arrows.get(owner.layer) ?? new Set();
  return source.imports.flatMap(({ specifier, line }) => {
    const target = packageImported(house, specifier)?.target;
    if (target === undefined || target === owner || allowed.has(target.layer)) return [];
    const message = `${owner.name} (${owner.layer}) may not import ${target.name} (${target.layer})`;
    return [{ rule: 'package-arrow', path: source.path, line, message }];
  });
};

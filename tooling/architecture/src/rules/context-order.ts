import { posix } from 'node:path';
import { packageImported } from '../house.ts';
import { contexts, hasContexts, isTest, type Position, positionOf, roomOf } from '../layout.ts';
import type { Rule, Subject } from './rule.ts';

/**
 * Where an import leads: inside the own package by path, in another by the first name of the door. The rules library
 * has no order for those above it: it is the language of every layer, and only its own contexts are ordered.
 */
function positionImported({ owner, house, source }: Subject, specifier: string): Position | null {
  if (owner === null) return null;
  if (specifier.startsWith('.')) {
    const room = roomOf(owner, posix.join(posix.dirname(source.path), specifier));
    return room === null ? null : positionOf(owner, room);
  }
  const imported = packageImported(house, specifier);
  if (imported === null || imported.target.layer === 'plan') return null;
  const [, room = ''] = imported.door.split('/');
  return positionOf(imported.target, room);
}

/**
 * A context imports only contexts that stand before it, in its own package and in the packages under it; a folder that
 * is no context stands on the explicit list of its layer. Tests may use any context.
 */
export const contextOrder: Rule = (subject) => {
  const { owner, source } = subject;
  if (owner === null || !hasContexts(owner) || isTest(source.path)) return [];
  const room = roomOf(owner, source.path);
  if (room === null) return [];
  const rule = 'context-order';
  const own = positionOf(owner, room);
  if (own === null) {
    const message = `src/${room} is no context (${contexts.join(', ')}) and not on the list of ${owner.name}`;
    return [{ rule, path: source.path, line: 1, message }];
  }
  return source.imports.flatMap(({ specifier, line }) => {
    const other = positionImported(subject, specifier);
    if (other === null || other.rank <= own.rank) return [];
    return [{ rule, path: source.path, line, message: `${room} stands before ${other.room} and may not import it` }];
  });
};

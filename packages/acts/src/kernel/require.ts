import type { Scope } from '@vuonlen/database/kernel';
import { readScope } from '@vuonlen/permissions';
import { type EntityType, refuse } from './act-error.ts';
import type { ActContext } from './actor.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What the actor may see: an act touches nothing else. */
export function scopeOf({ actor }: ActContext): Scope {
  return readScope(actor);
}

/** Passes what was found on; what is missing, outside of the scope, or no id at all is refused in the same words. */
export async function requireFound<T>(
  type: EntityType,
  id: string,
  find: (id: string) => Promise<T | null>,
): Promise<T> {
  const found = uuid.test(id) ? await find(id) : null;
  return found ?? refuse({ code: 'NOT_FOUND', type, id });
}

/** Refuses an edit that was begun on an older version; no version given asks for no check. */
export function requireVersion(
  type: EntityType,
  found: { readonly id: string; readonly version: number },
  expected: number | null | undefined,
): void {
  if (expected === null || expected === undefined || expected === found.version) return;
  refuse({ code: 'STALE_VERSION', type, id: found.id, current: found.version });
}

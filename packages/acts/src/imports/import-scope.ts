import type { ImportScope } from '@vuonlen/database/imports';
import { type ActContext, scopeOf } from '../kernel/index.ts';

/** Whose lists the actor sees: an agency officer those of the agency, everybody else as they read households. */
export function importScopeOf(context: Pick<ActContext, 'actor' | 'plan'>): ImportScope {
  const { role, agency } = context.actor;
  return { ...scopeOf(context), agency: role === 'AGENCY_OFFICER' ? agency : null };
}

import type { Action } from './catalogue.ts';

/**
 * The actions that a key of another application may hold: to read, masked unless it may read causes, to follow
 * what happens to what it reads, and to keep the register. What moves money, decides a class, opens a citizen number or touches people and keys is for a person alone.
 */
export const clientActions = [
  'plan.read',
  'progress.read',
  'event.read',
  'household.read',
  'household.readCauses',
  'household.create',
  'household.update',
  'household.recordHousingWorks',
  'member.add',
  'member.update',
  'review.record',
  'need.record',
] as const satisfies readonly Action[];

/**
 * What a key may be given: actions, and `document.any`, without which it asks only what the screens ask too.
 */
export const apiScopes = [...clientActions, 'document.any'] as const;

/** One thing that a key may be given. */
export type ApiScope = (typeof apiScopes)[number];

/** True for the spelling of a scope. */
export function isApiScope(text: string): text is ApiScope {
  return (apiScopes as readonly string[]).includes(text);
}

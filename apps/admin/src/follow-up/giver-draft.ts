import type { GiftRowFragment, GiverInput, GiverKind } from '../gql/graphql.ts';

/** Who gives or sponsors, as a form has it. */
export interface GiverDraft {
  readonly kind: GiverKind | '';
  readonly agency: string;
  readonly name: string;
}

export const nobody: GiverDraft = { kind: '', agency: '', name: '' };

/** What is on record as a form has it. */
export function giverDraftOf({ kind, agency, name }: GiftRowFragment['giver']): GiverDraft {
  return { kind, agency: agency?.id ?? '', name: name ?? '' };
}

/** True while nobody touched who gives: a name that is not shown is not lost then. */
export function isSameGiver(one: GiverDraft, other: GiverDraft): boolean {
  return one.kind === other.kind && one.agency === other.agency && one.name === other.name;
}

/** Of what a form says, that which it did not say before: what is left out of a correction stays as it is. */
export function changedFields<Said extends object>(said: Said, before: Said): Partial<Said> {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== was.get(name))) as Partial<Said>;
}

/** The input; null while it says nobody. A body is named by its id, anybody else by a name. */
export function giverInputOf({ kind, agency, name }: GiverDraft): GiverInput | null {
  if (kind === '') return null;
  if (kind === 'AGENCY') return agency === '' ? null : { kind, agency };
  return name.trim() === '' ? null : { kind, name: name.trim() };
}

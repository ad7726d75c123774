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

/** The input; null while it says nobody. A body is named by its id, anybody else by a name. */
export function giverInputOf({ kind, agency, name }: GiverDraft): GiverInput | null {
  if (kind === '') return null;
  if (kind === 'AGENCY') return agency === '' ? null : { kind, agency };
  return name.trim() === '' ? null : { kind, name: name.trim() };
}

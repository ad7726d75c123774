import type { IsoDate } from '@vuonlen/plan/kernel';
import type { HolderKind } from '../gql/graphql.ts';

/** Who stands in the place of a unit or of a body on a day, with names for people. */
export interface HeldBy {
  readonly kind: HolderKind;
  readonly paths: readonly { readonly id: string; readonly name: string; readonly verified: boolean }[];
  readonly lost: readonly string[];
  readonly endedOn: IsoDate | null;
}

/** Nobody is stated, several are, or the document was not read: a person has to look at it. */
export function isUnclear({ kind, paths }: HeldBy): boolean {
  if (kind === 'SAME' || kind === 'NOT_YET') return false;
  return kind !== 'SUCCEEDED' || paths.some(({ verified }) => !verified);
}

import type { FollowUpKind, FollowUpStanding, FollowUpWhere } from '../gql/graphql.ts';

export const kinds = [
  'RELAPSE',
  'POLICY',
  'SUPPORT',
  'SUPPORT_UNTIL_AGE',
  'LOAN',
  'SPONSORSHIP',
  'YEARLY_GIFT',
] as const satisfies readonly FollowUpKind[];
export const standings = ['DUE', 'TO_REVIEW', 'RUNNING', 'DONE'] as const satisfies readonly FollowUpStanding[];

/** What the address of the screen says. */
export interface FollowUpSearch {
  readonly ward: string;
  readonly kind: FollowUpKind | '';
  readonly standing: FollowUpStanding | '';
  readonly year: string;
}

function oneOf<Code extends string>(codes: readonly Code[], text: string | null): Code | '' {
  return codes.find((code) => code === text) ?? '';
}

/** Reads the address; what it does not know is left out. */
export function readFollowUpSearch(search: URLSearchParams): FollowUpSearch {
  const year = search.get('year') ?? '';
  return {
    ward: search.get('ward') ?? '',
    kind: oneOf(kinds, search.get('kind')),
    standing: oneOf(standings, search.get('standing')),
    year: /^(19|20|21)\d\d$/.test(year) ? year : '',
  };
}

/** Writes the address; what is as usual is left out. */
export function writeFollowUpSearch(search: FollowUpSearch): URLSearchParams {
  return new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''));
}

/** The conditions of the list. */
export function followUpWhere({ ward, kind, standing, year }: FollowUpSearch): FollowUpWhere {
  return {
    ...(ward === '' ? {} : { place: [ward] }),
    ...(kind === '' ? {} : { kind: [kind] }),
    ...(standing === '' ? {} : { standing: [standing] }),
    ...(year === '' ? {} : { year: Number(year) }),
  };
}

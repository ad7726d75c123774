import type { LoanWhere } from '../gql/graphql.ts';

export const loanStates = ['open', 'paid'] as const;
export type LoanState = (typeof loanStates)[number];

/** What the address of the list of loans says; empty narrows nothing. */
export interface LoanSearch {
  readonly kind: string;
  readonly ward: string;
  readonly state: LoanState | '';
}

/** Reads the address; what it does not know is left out. */
export function readLoanSearch(search: URLSearchParams): LoanSearch {
  return {
    kind: search.get('kind') ?? '',
    ward: search.get('ward') ?? '',
    state: loanStates.find((state) => state === search.get('state')) ?? '',
  };
}

/** Writes the address; what is empty is left out. */
export function writeLoanSearch(search: LoanSearch): URLSearchParams {
  return new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''));
}

/** The conditions of the list. */
export function whereOf({ kind, ward, state }: LoanSearch): LoanWhere {
  return {
    ...(kind === '' ? {} : { kind: [kind] }),
    ...(ward === '' ? {} : { place: [ward] }),
    ...(state === '' ? {} : { open: state === 'open' }),
  };
}

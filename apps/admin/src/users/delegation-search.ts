import type { DelegationWhere } from '../gql/graphql.ts';

export const delegationShows = ['current', 'all'] as const;
/** Which delegations the list shows: those whose days hold the working date, or all. */
export type DelegationShow = (typeof delegationShows)[number];

/** Reads the address; what it does not know is the list of today. */
export function readShow(search: URLSearchParams): DelegationShow {
  return delegationShows.find((show) => show === search.get('show')) ?? 'current';
}

/** The address of the list that shows this, at its first page. */
export function writeShow(show: DelegationShow): URLSearchParams {
  return new URLSearchParams({ view: 'delegations', ...(show === 'current' ? {} : { show }) });
}

/** The conditions of the list on a working date. */
export function whereOf(show: DelegationShow, workingDate: DelegationWhere['inForceOn']): DelegationWhere {
  return show === 'current' ? { inForceOn: workingDate } : {};
}

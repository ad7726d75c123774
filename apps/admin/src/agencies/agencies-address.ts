/** The parts of the screen of bodies. */
export const agencyViews = ['bodies', 'records', 'open'] as const;
export type AgencyView = (typeof agencyViews)[number];

/** Which of the open commitments are shown: those that nobody is stated to hold, those of bodies that ended, or all. */
export const commitmentFilters = ['work', 'dissolved', 'all'] as const;
export type CommitmentFilter = (typeof commitmentFilters)[number];

interface AgenciesSearch {
  readonly view: AgencyView;
  readonly show: CommitmentFilter;
}

/** Reads the address; what it does not know is as usual. */
export function readAgenciesSearch(search: URLSearchParams): AgenciesSearch {
  return {
    view: agencyViews.find((view) => view === search.get('view')) ?? 'bodies',
    show: commitmentFilters.find((filter) => filter === search.get('show')) ?? 'work',
  };
}

/** Address of the open commitments. */
export function openCommitmentsPath(show: CommitmentFilter): string {
  return `/agencies?${new URLSearchParams({ view: 'open' satisfies AgencyView, show })}`;
}

/** Address of one body of the register. */
export function agencyPath(agency: string): string {
  return `/agencies?${new URLSearchParams({ view: 'bodies' satisfies AgencyView, agency })}`;
}

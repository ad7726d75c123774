import { addDays, type IsoDate } from '@vuonlen/plan/kernel';
import type { EntitlementOrder, EntitlementWhere } from '../gql/graphql.ts';

/** What ends within so many days stands among that which ends soon. */
export const soonDays = 60;

export const policyViews = ['all', 'waiting', 'expiring', 'withdrawn'] as const;
export type PolicyView = (typeof policyViews)[number];

/** What the address of the log says; empty narrows nothing. */
export interface PolicySearch {
  readonly view: PolicyView;
  readonly policy: string;
  readonly ward: string;
  readonly year: string;
}

/** Reads the address; what it does not know is left out. */
export function readPolicySearch(search: URLSearchParams): PolicySearch {
  const year = search.get('year') ?? '';
  return {
    view: policyViews.find((view) => view === search.get('view')) ?? 'all',
    policy: search.get('policy') ?? '',
    ward: search.get('ward') ?? '',
    year: /^2\d{3}$/.test(year) ? year : '',
  };
}

/** Writes the address; what is as usual is left out. */
export function writePolicySearch({ view, ...rest }: PolicySearch): URLSearchParams {
  const entries = Object.entries({ view: view === 'all' ? '' : view, ...rest });
  return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

/** The conditions of the log on a day; what has ended already does not end soon. */
export function whereOf({ view, policy, ward, year }: PolicySearch, today: IsoDate): EntitlementWhere {
  return {
    ...(policy === '' ? {} : { policy: [policy] }),
    ...(ward === '' ? {} : { place: [ward] }),
    ...(year === '' ? {} : { effectiveFrom: `${year}-01-01`, effectiveBefore: `${Number(year) + 1}-01-01` }),
    ...(view === 'waiting' ? { given: false } : {}),
    ...(view === 'withdrawn' ? { withdrawn: true } : {}),
    ...(view === 'expiring' ? { endsFrom: addDays(today, 1), endsUntil: addDays(today, soonDays) } : {}),
  };
}

/** What ends first stands first where the end is what one looks for. */
export function orderOf({ view }: PolicySearch): EntitlementOrder | null {
  return view === 'expiring' ? { field: 'VALID_UNTIL', direction: 'ASC' } : null;
}

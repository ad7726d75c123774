/** What the address says: the policy, whom it is recorded for, and the ward. */
export interface ManySearch {
  readonly policy: string;
  readonly to: 'HOUSEHOLD' | 'MEMBER';
  readonly ward: string;
}

export function readManySearch(search: URLSearchParams): ManySearch {
  return {
    policy: search.get('policy') ?? '',
    to: search.get('to') === 'household' ? 'HOUSEHOLD' : 'MEMBER',
    ward: search.get('ward') ?? '',
  };
}

export function writeManySearch({ policy, to, ward }: ManySearch): URLSearchParams {
  const entries = { policy, to: to === 'HOUSEHOLD' ? 'household' : '', ward };
  return new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''));
}

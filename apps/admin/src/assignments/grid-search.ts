/** What the address of the grid says: the ward, the day on which marked supports take effect, and the arrangement. */
export interface GridSearch {
  readonly ward: string;
  readonly on: string;
  readonly by: 'WARD' | 'SOURCE';
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what it does not say is as usual for who looks at it. */
export function readGridSearch(search: URLSearchParams, usual: Pick<GridSearch, 'ward' | 'on'>): GridSearch {
  const on = search.get('on') ?? '';
  return {
    ward: search.get('ward') ?? usual.ward,
    on: day.test(on) ? on : usual.on,
    by: search.get('by') === 'source' ? 'SOURCE' : 'WARD',
  };
}

/** Writes the address; a day that is the working date is left out. */
export function writeGridSearch({ ward, on, by }: GridSearch, usual: Pick<GridSearch, 'on'>): URLSearchParams {
  const entries = { ward, on: on === usual.on ? '' : on, by: by === 'SOURCE' ? 'source' : '' };
  return new URLSearchParams(Object.entries(entries).filter(([key, value]) => value !== '' || key === 'ward'));
}

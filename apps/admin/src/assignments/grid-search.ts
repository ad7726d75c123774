import { choiceAddress, readChoice } from '../households/index.ts';

/** What the address of the grid says: the ward, the day on which marked supports take effect, and the arrangement. */
export interface GridSearch {
  readonly ward: string;
  readonly on: string;
  readonly by: 'WARD' | 'SOURCE';
  /** Households to which the grid is narrowed; empty: all of them. */
  readonly households: readonly string[];
}

const day = /^\d{4}-\d{2}-\d{2}$/;

interface Address {
  readonly search: string;
  readonly hash: string;
}

/** Reads the address; what it does not say is as usual for who looks at it. A choice of households knows no ward. */
export function readGridSearch(address: Address, usual: Pick<GridSearch, 'ward' | 'on'>): GridSearch {
  const search = new URLSearchParams(address.search);
  const households = readChoice(address);
  const on = search.get('on') ?? '';
  return {
    ward: search.get('ward') ?? (households.length > 0 ? '' : usual.ward),
    on: day.test(on) ? on : usual.on,
    by: search.get('by') === 'source' ? 'SOURCE' : 'WARD',
    households,
  };
}

/** Writes the address; a day that is the working date is left out. */
export function gridAddress({ ward, on, by, households }: GridSearch, usual: Pick<GridSearch, 'on'>): string {
  const entries = { ward, on: on === usual.on ? '' : on, by: by === 'SOURCE' ? 'source' : '' };
  const said = Object.entries(entries).filter(([key, value]) => value !== '' || key === 'ward');
  return choiceAddress('/assignments', households, new URLSearchParams(said));
}

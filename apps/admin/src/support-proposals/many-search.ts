import { choiceAddress, readChoice } from '../households/index.ts';

/** What the address says: households that were chosen, a ward, and measures. */
export interface ManySearch {
  readonly households: readonly string[];
  readonly ward: string;
  readonly measures: readonly string[];
}

export function readManySearch(address: { readonly search: string; readonly hash: string }): ManySearch {
  const search = new URLSearchParams(address.search);
  const measures = (search.get('measures') ?? '').split(' ').filter((code) => /^[A-Z_]+$/.test(code));
  return { households: readChoice(address), ward: search.get('ward') ?? '', measures };
}

export function manyAddress({ households, ward, measures }: ManySearch): string {
  const said = Object.entries({ ward, measures: measures.join(' ') }).filter(([, value]) => value !== '');
  return choiceAddress('/proposals/new', households, new URLSearchParams(said));
}

/** The same with a measure more, or without it where it was asked already. */
export function withMeasureToggled(search: ManySearch, measure: string): ManySearch {
  const others = search.measures.filter((one) => one !== measure);
  return { ...search, measures: others.length < search.measures.length ? others : [...others, measure] };
}

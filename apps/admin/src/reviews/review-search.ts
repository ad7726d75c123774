import { type ReviewKind, reviewKinds } from '@vuonlen/plan/households';
import type { ReviewState, ReviewWhere } from '../gql/graphql.ts';

export const reviewStates = ['SCORED', 'MEETING_HELD', 'LISTED', 'DECIDED'] as const satisfies readonly ReviewState[];

export const reviewViews = ['reviews', 'waiting'] as const;
export type ReviewView = (typeof reviewViews)[number];

/** What the address of the screen says: what narrows the list, and the review that is open. */
export interface ReviewSearch {
  readonly kind: ReviewKind | '';
  readonly year: string;
  readonly ward: string;
  readonly state: ReviewState | '';
  readonly id: string;
  readonly view: ReviewView;
}

/** Reads the address; what it does not know is left out. */
export function readReviewSearch(search: URLSearchParams): ReviewSearch {
  const year = search.get('year') ?? '';
  return {
    kind: reviewKinds.find((kind) => kind === search.get('kind')) ?? '',
    year: /^2\d{3}$/.test(year) ? year : '',
    ward: search.get('ward') ?? '',
    state: reviewStates.find((state) => state === search.get('state')) ?? '',
    id: search.get('id') ?? '',
    view: search.get('view') === 'waiting' ? 'waiting' : 'reviews',
  };
}

/** Writes the address; what is empty or as usual is left out. */
export function writeReviewSearch({ view, ...rest }: ReviewSearch): URLSearchParams {
  const entries = Object.entries({ view: view === 'waiting' ? view : '', ...rest });
  return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

/** The conditions of the list. */
export function whereOf({ kind, year, ward, state }: ReviewSearch): ReviewWhere {
  return {
    ...(kind === '' ? {} : { kind: [kind] }),
    ...(year === '' ? {} : { reviewedFrom: `${year}-01-01`, reviewedBefore: `${Number(year) + 1}-01-01` }),
    ...(ward === '' ? {} : { place: [ward] }),
    ...(state === '' ? {} : { state: [state] }),
  };
}

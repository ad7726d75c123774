import { useState } from 'react';
import { useLocation } from 'react-router';
import { useSearch } from './use-address.ts';

/** Where somebody stands in a list that is read page by page. */
export interface ListPlace {
  /** The row after which the page begins; null on the first page. */
  readonly after: string | null;
  /** Where the pages before this one begin, `''` for the first; null when nobody came that way. */
  readonly before: readonly string[] | null;
  readonly go: (after: string | null, before: readonly string[] | null) => void;
}

/** The pages before, as the history keeps them; a shared address comes without. */
export function pagesBefore(state: unknown): readonly string[] | null {
  const { before } = (state ?? {}) as { readonly before?: unknown };
  return Array.isArray(before) && before.every((one) => typeof one === 'string') ? before : null;
}

/** The address of another page of the same list. */
export function atPage(search: URLSearchParams, after: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (after === null) next.delete('after');
  else next.set('after', after);
  return next;
}

interface PlaceInAddress extends ListPlace {
  /** Changes the rest of the address and stays on the page. */
  readonly stay: (next: (now: URLSearchParams) => URLSearchParams) => void;
}

/**
 * The page in the address, so that it can be linked to and the way back leads to it. An address that is written anew,
 * with other conditions, begins at the first page again.
 */
export function useListPlace(): PlaceInAddress {
  const [search, change] = useSearch();
  const { state } = useLocation();
  const after = search.get('after') || null;
  return {
    after,
    before: after === null ? [] : pagesBefore(state),
    go: (to, before) => change((now) => atPage(now, to), { state: { before } }),
    stay: (next) => change((now) => atPage(next(now), now.get('after') || null), { state }),
  };
}

/** The page of a list in a dialog, which has no address. */
export function useDialogPlace(): ListPlace {
  const [{ after, before }, set] = useState<Pick<ListPlace, 'after' | 'before'>>({ after: null, before: [] });
  return { after, before, go: (to, pages) => set({ after: to, before: pages }) };
}

import { type HouseholdFilter, useSearch } from '../ui/index.ts';

function filterOf(search: URLSearchParams): HouseholdFilter {
  try {
    const read: unknown = JSON.parse(search.get('filter') ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** The address of the register, as react-admin reads it, with a part of its filter changed; at the first page again. */
export function withFilter(now: URLSearchParams, part: HouseholdFilter): URLSearchParams {
  const entries = Object.entries({ ...filterOf(now), ...part });
  const said = entries.filter(
    ([, value]) => value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const next = new URLSearchParams(now);
  next.set('filter', JSON.stringify(Object.fromEntries(said)));
  next.set('page', '1');
  return next;
}

/**
 * Changes a part of the filter of the register. What react-admin has for it begins at the filter that is on show, which
 * is that of a while ago.
 */
export function useFilterChange(): (part: HouseholdFilter) => void {
  const [, change] = useSearch();
  return (part) => change((now) => withFilter(now, part));
}

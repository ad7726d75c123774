import { type NavigateOptions, useLocation, useNavigate, useSearchParams } from 'react-router';

/** What an address asks of a screen. */
interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * Changes the address from what it asks at that moment. A screen shows an address some time after it was changed: two
 * choices made within that time would both begin at what is shown, and the second take the first back. Who is on the
 * way to another screen changes nothing any more.
 */
export function useAddressChange(): (next: (now: Address) => string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (next, options) => {
    const now = globalThis.location;
    if (now.pathname === pathname) void navigate(next(now), options);
  };
}

type NextSearch = (now: URLSearchParams) => URLSearchParams;

/** What the address asks, and the way to change it; see `useAddressChange`. What stands behind `#` is left. */
export function useSearch(): readonly [URLSearchParams, (next: NextSearch, options?: NavigateOptions) => void] {
  const [search] = useSearchParams();
  const change = useAddressChange();
  return [search, (next, options) => change((now) => `?${next(new URLSearchParams(now.search))}`, options)];
}

/**
 * What the address asks as a screen reads it, the way to change a part of that, and the way to ask nothing.
 *
 * @param options such as whether the change takes the place of the former address in the history
 */
export function useAsked<Asked>(
  read: (search: URLSearchParams) => Asked,
  write: (asked: Asked) => URLSearchParams,
  options?: NavigateOptions,
): readonly [asked: Asked, change: (part: Partial<Asked>) => void, clear: () => void] {
  const [search, change] = useSearch();
  return [
    read(search),
    (part) => change((now) => write({ ...read(now), ...part }), options),
    () => change(() => new URLSearchParams(), options),
  ];
}

/** The address with some conditions changed, empty ones left out; it begins at the first page again. */
export function withConditions(now: URLSearchParams, conditions: Readonly<Record<string, string>>): URLSearchParams {
  const next = new URLSearchParams(now);
  next.delete('after');
  for (const [name, value] of Object.entries(conditions)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** What the address asks, and the way to change some of its conditions. */
export function useConditions(): readonly [URLSearchParams, (conditions: Readonly<Record<string, string>>) => void] {
  const [search, change] = useSearch();
  return [search, (conditions) => change((now) => withConditions(now, conditions), { replace: true })];
}

/** What fits into the query of an address; browsers send to no server what stands behind `#`. */
const mostInQuery = 100;
const mostAsked = 1000;
const idPattern = /^[A-Za-z0-9_-]+$/;

/**
 * Address of a screen about chosen households. A large choice would be longer than a server takes an address: it stands
 * behind `#`, where a reload and a bookmark keep it as well.
 */
export function choiceAddress(path: string, ids: readonly string[], params = new URLSearchParams()): string {
  const rest = params.toString();
  const query = rest === '' ? '' : `?${rest}`;
  if (ids.length === 0) return `${path}${query}`;
  const list = `households=${ids.join(',')}`;
  if (ids.length > mostInQuery) return `${path}${query}#${list}`;
  return `${path}?${rest === '' ? '' : `${rest}&`}${list}`;
}

/** The households of an address, each once; empty: none is chosen. */
export function readChoice({ search, hash }: { readonly search: string; readonly hash: string }): readonly string[] {
  const list = [search, hash.replace(/^#/, '')].map((part) => new URLSearchParams(part).get('households') ?? '');
  const ids = list.flatMap((part) => part.split(',')).filter((id) => idPattern.test(id));
  return [...new Set(ids)].slice(0, mostAsked);
}

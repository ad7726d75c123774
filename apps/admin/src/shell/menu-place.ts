interface Entry {
  readonly to: string;
  readonly also?: readonly string[];
}

/** True when a screen is the one that an entry of the menu opens, or is reached from it. */
export function isUnder({ to, also = [] }: Entry, pathname: string): boolean {
  if (to === '/') return pathname === '/';
  return [to, ...also].some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

import type { Hit } from './find.ts';

/**
 * The hit that is highlighted: the one the arrows have reached, wherever others have put it, else the first. Nothing is,
 * while more is on its way that would come before it.
 */
export function activeOf(hits: readonly Hit[], reached: string | null, isWhole: boolean): Hit | undefined {
  return hits.find(({ key }) => key === reached) ?? (isWhole ? hits[0] : undefined);
}

/** The hit that an arrow reaches from the highlighted one; from nowhere the first, or the last. */
export function nextOf(hits: readonly Hit[], active: Hit | undefined, by: 1 | -1): Hit | undefined {
  const from = active ? hits.indexOf(active) : by === 1 ? -1 : 0;
  return hits[(from + by + hits.length) % hits.length];
}

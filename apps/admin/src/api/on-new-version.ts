import type { Refusal } from './refusal.ts';

/**
 * The same act on the version that somebody else made meanwhile, as the refusal names it; null for another refusal, and
 * for an act that asks for no version. The key of repetition stays: what was refused was not kept under it.
 */
export function onNewVersion<Variables>(variables: Variables, refusal: Refusal | null): Variables | null {
  if (refusal?.__typename !== 'StaleVersionError') return null;
  const { input } = variables as { readonly input?: { readonly expectedVersion?: unknown } };
  if (typeof input?.expectedVersion !== 'number') return null;
  return { ...variables, input: { ...input, expectedVersion: refusal.currentVersion } };
}

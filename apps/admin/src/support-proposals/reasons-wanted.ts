import type { Refusal } from '../api/index.ts';

export type WantedReason = 'BACKDATING' | 'OVER_PLANNED_QUANTITY';

/** The reasons for which a refusal asks: of the one act, or of any proposal among several. */
export function reasonsWanted(refusal: Refusal | null): readonly WantedReason[] {
  const errors =
    refusal?.__typename === 'ProposalsRefusedError' ? refusal.refusals.map(({ error }) => error) : [refusal];
  return errors.flatMap((error) =>
    error?.__typename === 'ReasonRequiredError' && error.for !== 'STEP' ? [error.for as WantedReason] : [],
  );
}

import type { Transaction } from '../kernel/index.ts';

export interface IdempotencyClaim {
  readonly committee: string;
  readonly key: string;
  readonly act: string;
  readonly actor: string;
  readonly inputHash: string;
  readonly recordedAt: Date;
}

export type ClaimOutcome =
  | { readonly kind: 'CLAIMED' }
  | { readonly kind: 'ANSWERED'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: 'REUSED' };

/**
 * Claims a key for this act, actor and input. A claim of the same key that still runs is waited for; one that was
 * rolled back leaves the key free.
 */
export async function claimIdempotencyKey(trx: Transaction, claim: IdempotencyClaim): Promise<ClaimOutcome> {
  const inserted = await trx
    .insertInto('idempotency_key')
    .values({
      committee_id: claim.committee,
      key: claim.key,
      act: claim.act,
      actor: claim.actor,
      input_hash: claim.inputHash,
      answer: null,
      recorded_at: claim.recordedAt,
    })
    .onConflict((conflict) => conflict.columns(['committee_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted !== undefined) return { kind: 'CLAIMED' };
  const known = await trx
    .selectFrom('idempotency_key')
    .select(['act', 'actor', 'input_hash', 'answer'])
    .where('committee_id', '=', claim.committee)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow();
  const isSame = known.act === claim.act && known.actor === claim.actor && known.input_hash === claim.inputHash;
  return isSame && known.answer !== null ? { kind: 'ANSWERED', answer: known.answer } : { kind: 'REUSED' };
}

/** Keeps what the act answered, for the next call with the same key. */
export async function keepAnswer(
  trx: Transaction,
  committee: string,
  key: string,
  answer: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trx
    .updateTable('idempotency_key')
    .set({ answer: JSON.stringify(answer) })
    .where('committee_id', '=', committee)
    .where('key', '=', key)
    .execute();
}

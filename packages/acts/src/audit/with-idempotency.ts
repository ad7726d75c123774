import { claimIdempotencyKey, keepAnswer } from '@vuonlen/database/audit';
import { contentHash, type Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { type ActContext, issue, refuse, refuseIssues } from '../kernel/index.ts';

/**
 * Does the work once a key. What it answers is remembered: ids of what was written, never personal data. The same person with the same input gets the first answer again, also while the first call
 * still runs; the same key with anything else is refused. A refused act leaves its key free.
 */
export async function withIdempotency<Input extends { readonly idempotencyKey: string }, Answer extends object>(
  trx: Transaction,
  context: ActContext,
  { action, input }: { readonly action: Action; readonly input: Input },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey: key, ...rest } = input;
  if (key.length < 8 || key.length > 200) {
    const vi = 'Khóa chống lặp dài từ 8 đến 200 ký tự.';
    refuseIssues([issue('idempotencyKey', 'OUT_OF_RANGE', vi, 'The key has 8 to 200 characters.')]);
  }
  const { committee, userId } = context.actor;
  const claim = await claimIdempotencyKey(trx, {
    committee,
    key,
    act: action,
    actor: userId,
    inputHash: contentHash(rest),
    recordedAt: context.now(),
  });
  if (claim.kind === 'REUSED') refuse({ code: 'IDEMPOTENCY_KEY_REUSED' });
  if (claim.kind === 'ANSWERED') return claim.answer as unknown as Answer;
  const answer = await work();
  await keepAnswer(trx, committee, key, { ...(answer as Record<string, unknown>) });
  return answer;
}

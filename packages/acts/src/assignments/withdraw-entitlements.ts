import { type EntitlementRecord, findEntitlements } from '@vuonlen/database/assignments';
import { type ActError, act, issue, isUuid, refuseIssues, scopeOf, textIssues } from '../kernel/index.ts';
import { checkMany, doAllOrNone, type ManyInput } from './all-or-none.ts';
import { correctChecked } from './correct-entitlement.ts';

export interface WithdrawEntitlementsInput extends ManyInput {
  /** At most 500, each as it was read. */
  readonly items: readonly { readonly id: string; readonly expectedVersion: number }[];
  readonly reason: string;
}

/** What became of one of several entitlements, or would. */
export interface WithdrawnItem {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  /** As it stands now. */
  readonly entitlement: EntitlementRecord | null;
  readonly refusal: ActError | null;
}

export interface WithdrawnValue {
  readonly items: readonly WithdrawnItem[];
}

const none = issue('items', 'REQUIRED', 'Chưa chọn chính sách nào.', 'There is no entitlement.');

/**
 * Withdraws entitlements that were recorded by mistake, as those of one act: all of them or none, each by its own new
 * row. What was recorded stays on record.
 *
 * Refuses with BATCH_REFUSED (each that cannot be withdrawn, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const withdrawEntitlements = act<WithdrawEntitlementsInput, WithdrawnValue>({
  action: 'entitlement.correct',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    checkMany(input.items, none);
    const ids = input.items.map(({ id }) => id).filter(isUuid);
    const read = async () => new Map((await findEntitlements(trx, scopeOf(context), ids)).map((one) => [one.id, one]));
    const before = await read();
    const done = await doAllOrNone(trx, context, input, {
      action: 'entitlement.correct',
      entries: input.items,
      householdOf: ({ id }) => before.get(id)?.household ?? '',
      work: async ({ id, expectedVersion }) => {
        await correctChecked(trx, context, { id, expectedVersion, withdrawn: true, reason: input.reason });
        return { id };
      },
      preview: (tried): WithdrawnValue => ({
        items: tried.map(({ index, refusal }) => {
          return { index, entitlement: before.get(input.items[index]?.id ?? '') ?? null, refusal };
        }),
      }),
    });
    const now = await read();
    return { items: done.map(({ id }, index) => ({ index, entitlement: now.get(id) ?? null, refusal: null })) };
  },
});

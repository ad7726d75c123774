import { type EntitlementRecord, findEntitlements } from '@vuonlen/database/assignments';
import { type ActError, act, issue, refuseIssues, scopeOf, type Warning } from '../kernel/index.ts';
import { checkMany, doAllOrNone, type ManyInput } from './all-or-none.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { fitIssues, mergeDetails } from './entitlement-details.ts';
import { checkTerms, type EntitlementReceiver, type EntitlementTerms, recordChecked } from './record-entitlement.ts';

export interface RecordEntitlementsInput extends EntitlementTerms, ManyInput {
  /** At most 500: households, or members of them. */
  readonly receivers: readonly EntitlementReceiver[];
}

/** What became of one of several receivers, or would. */
export interface RecordedItem {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  /** Null on a dry run: none was written. */
  readonly entitlement: EntitlementRecord | null;
  /** Why it cannot be recorded for the receiver, on a dry run. */
  readonly refusal: ActError | null;
  readonly warnings: readonly Warning[];
}

export interface EntitlementsValue {
  readonly items: readonly RecordedItem[];
}

const none = issue('receivers', 'REQUIRED', 'Chưa chọn hộ, người được hưởng.', 'There is no receiver.');

/**
 * Records the same for many households or members in one transaction, as health cards that are handed over together:
 * all of them or none. Each receiver is decided by the rules as `recordEntitlement` does.
 *
 * A dry run answers what would happen and writes nothing, its key included.
 *
 * Refuses with BATCH_REFUSED (each receiver that cannot be recorded, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * REASON_REQUIRED, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordEntitlements = act<RecordEntitlementsInput, EntitlementsValue>({
  action: 'entitlement.record',
  run: async (trx, context, input) => {
    const { receivers, dryRun: _, idempotencyKey: __, ...terms } = input;
    const ground = checkTerms(context, terms);
    checkMany(receivers, none);
    const on = input.effectiveOn ?? context.workingDate;
    requireBackdatingReason(context, on, input.reason);
    refuseIssues(fitIssues(mergeDetails(input), on));
    const written = await doAllOrNone(trx, context, input, {
      action: 'entitlement.record',
      entries: receivers,
      householdOf: ({ household }) => household,
      work: (receiver) => recordChecked(trx, context, { ...terms, ...receiver }, ground),
      preview: (tried): EntitlementsValue => ({
        items: tried.map(({ index, done, refusal }) => {
          return { index, entitlement: null, refusal, warnings: done?.warnings ?? [] };
        }),
      }),
    });
    const ids = written.map(({ entitlement }) => entitlement);
    const known = new Map((await findEntitlements(trx, scopeOf(context), ids)).map((one) => [one.id, one]));
    return {
      items: written.map(({ entitlement, warnings }, index) => {
        return { index, entitlement: known.get(entitlement) ?? null, refusal: null, warnings };
      }),
    };
  },
});

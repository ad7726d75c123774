import { findSupportProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import { type ActError, act, issue, scopeOf } from '../kernel/index.ts';
import { checkMany, doAllOrNone, type ManyInput } from './all-or-none.ts';
import type { ProposeSupportInput } from './proposal-input.ts';
import { proposeChecked } from './propose-support.ts';

export interface ProposeSupportsInput extends ManyInput {
  /** At most 500, begun in this order. */
  readonly items: readonly ProposeSupportInput[];
}

/** What became of one of several proposals, or would. */
export interface ProposedItem {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  /** Null on a dry run: none was written. */
  readonly proposal: SupportProposalRecord | null;
  /** Why it cannot be begun, on a dry run. */
  readonly refusal: ActError | null;
}

export interface ProposedBatchValue {
  readonly items: readonly ProposedItem[];
}

const none = issue('items', 'REQUIRED', 'Chưa chọn hỗ trợ nào.', 'There is no support in the batch.');

/**
 * Begins the proposals of many supports in one transaction, each by the rules and refusals of `proposeSupport`: all of
 * them, or none. They are drafts; each is withdrawn by its own step.
 *
 * A dry run answers what would happen and writes nothing, its key included.
 *
 * Refuses with BATCH_REFUSED (each item that cannot be begun, with its refusal), BATCH_TOO_LARGE, INVALID_INPUT,
 * FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const proposeSupports = act<ProposeSupportsInput, ProposedBatchValue>({
  action: 'support.propose',
  run: async (trx, context, input) => {
    checkMany(input.items, none);
    const ids = await doAllOrNone(trx, context, input, {
      action: 'support.propose',
      entries: input.items,
      householdOf: ({ household }) => household,
      work: (item) => proposeChecked(trx, context, item),
      preview: (tried): ProposedBatchValue => ({
        items: tried.map(({ index, refusal }) => ({ index, proposal: null, refusal })),
      }),
    });
    const known = new Map((await findSupportProposals(trx, scopeOf(context), ids)).map((one) => [one.id, one]));
    return { items: ids.map((id, index) => ({ index, proposal: known.get(id) ?? null, refusal: null })) };
  },
});

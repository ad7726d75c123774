import { type ChangeBatchRecord, findChangeBatch } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Decision } from '@vuonlen/plan/assignments';
import { type ActContext, type ActError, requireFound, scopeOf, type Warning } from '../kernel/index.ts';

/** What became of an item of a batch, or would. */
export interface BatchItem {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  /** The support that was given or taken back; null where none was: refused, or a dry run that would give one. */
  readonly assignment: string | null;
  /** What the rules say, on a dry run that would give a support; what was recorded hangs on the support. */
  readonly decision: Decision | null;
  /** Why it cannot be done, on a dry run. */
  readonly refusal: ActError | null;
  readonly warnings: readonly Warning[];
}

/** What a batch does to a pledge, in the pledge's own unit. */
export interface PledgeEffect {
  readonly pledge: string;
  readonly limit: number;
  readonly usedBefore: number;
  readonly usedAfter: number;
}

/** What a batch did, or would do. */
export interface BatchValue {
  /** Null on a dry run: nothing was written. */
  readonly batch: ChangeBatchRecord | null;
  readonly items: readonly BatchItem[];
  /** The pledges that the items name, with those that they are a part of. */
  readonly pledges: readonly PledgeEffect[];
}

/** What the key of a batch remembers: ids, codes and figures, never personal data. */
export interface RememberedBatch {
  readonly batch: string;
  readonly items: readonly Pick<BatchItem, 'index' | 'assignment' | 'warnings'>[];
  readonly pledges: readonly PledgeEffect[];
}

/** What a batch answers, the first time and whenever it is asked again. */
export async function readBatchValue(
  trx: Transaction,
  context: ActContext,
  { batch, items, pledges }: RememberedBatch,
): Promise<BatchValue> {
  const find = (id: string) => findChangeBatch(trx, scopeOf(context), id);
  return {
    batch: await requireFound('ChangeBatch', batch, find),
    items: items.map((item) => ({ ...item, decision: null, refusal: null })),
    pledges,
  };
}

import type { OwnPledgeRecord } from '@vuonlen/database/funding';
import { withIdempotency } from '../audit/index.ts';
import { act } from '../kernel/index.ts';
import { checkOwnPledge, type OwnPledgeTerms, requireOwnPledge, writeOwnPledge } from './own-pledge.ts';
import { withWhole } from './record-receipt.ts';

export interface RecordPledgeInput extends OwnPledgeTerms {
  readonly idempotencyKey: string;
}

export interface OwnPledgeValue {
  readonly ownPledge: OwnPledgeRecord;
  /** Pledges whose counters changed. */
  readonly pledges: readonly string[];
}

/**
 * Records what a source pledges beyond the plan by a document of its own, before anything of it comes: with the checks
 * of a list of pledges.
 *
 * Refuses with INVALID_INPUT (also UNKNOWN_PLEDGE, SOURCE_OF_ANOTHER_PLEDGE, DATE_IN_FUTURE, QUANTITY_TOO_LARGE),
 * REASON_REQUIRED (a day before the working date), FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordPledge = act<RecordPledgeInput, OwnPledgeValue>({
  action: 'pledge.record',
  run: async (trx, context, input) => {
    const { id: pledge } = checkOwnPledge(context, input);
    const { addition } = await withIdempotency(trx, context, { action: 'pledge.record', input }, () =>
      writeOwnPledge(trx, context, input),
    );
    return { ownPledge: await requireOwnPledge(trx, context, addition), pledges: withWhole(context, pledge) };
  },
});

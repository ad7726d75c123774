import { findNeed, markNeedWithdrawn } from '@vuonlen/database/households';
import {
  act,
  changedFields,
  issue,
  recordEvent,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';
import type { NeedValue } from './record-need.ts';

export interface WithdrawNeedInput {
  readonly id: string;
  readonly reason: string;
}

/** Withdraws a need that was recorded; it stays on record as withdrawn. */
export const withdrawNeed = act<WithdrawNeedInput, NeedValue>({
  action: 'need.withdraw',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const find = () => requireFound('Need', input.id, (id) => findNeed(trx, scopeOf(context), id));
    const household = await holdHousehold(trx, context, (await find()).household);
    const need = await find();
    if (need.withdrawn) {
      refuseIssues([
        issue('id', 'NEED_ALREADY_WITHDRAWN', 'Nhu cầu này đã được rút.', 'This need is withdrawn already.'),
      ]);
    }
    await markNeedWithdrawn(trx, context.actor.committee, need.id, input.reason, context.now());
    await recordEvent(trx, context, {
      action: 'need.withdraw',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: {
        need: need.id,
        kind: need.kind,
        year: need.year,
        changes: changedFields(['withdrawn'], need, { withdrawn: true }),
      },
    });
    return { household: await touchHousehold(trx, context, household.id), need: await find() };
  },
});

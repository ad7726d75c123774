import { settleClassifications } from '@vuonlen/database/households';
import { type CommitteeRecord, findCommittee, updateWorkingDate } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { act, changedFields, dateIssues, recordEvent, refuseIssues, requireFound, today } from '../kernel/index.ts';

export interface SetWorkingDateInput {
  /** null: follow the calendar in Asia/Ho_Chi_Minh. */
  readonly date: IsoDate | null;
}

/** Fixes the day on which the committee works, or lets it follow the calendar. Classes are settled as of that day. */
export const setWorkingDate = act<SetWorkingDateInput, { readonly committee: CommitteeRecord }>({
  action: 'committee.setWorkingDate',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(dateIssues('date', input.date));
    const id = context.actor.committee;
    const before = await requireFound('Committee', id, (known) => findCommittee(trx, known));
    await updateWorkingDate(trx, id, input.date);
    const settled = await settleClassifications(trx, id, input.date ?? today(context.now()));
    await recordEvent(trx, context, {
      action: 'committee.setWorkingDate',
      aggregate: 'COMMITTEE',
      aggregateId: id,
      effectiveOn: input.date,
      payload: { changes: changedFields(['workingDate'], before, { workingDate: input.date }), settled },
    });
    return { committee: await requireFound('Committee', id, (known) => findCommittee(trx, known)) };
  },
});

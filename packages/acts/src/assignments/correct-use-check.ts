import {
  findHandingOversByAssignments,
  findUseCheck,
  insertUseCheckCorrection,
  touchAssignment,
  type UseCheckRecord,
} from '@vuonlen/database/assignments';
import type { UseCheckResult } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  act,
  changedFields,
  emptyToNull,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { useCheckIssues, useCheckOrderIssues } from './record-use-check.ts';
import { holdSupport, readSupportValue, type SupportStepValue } from './take-support-step.ts';

/** What is to be different; left out stays, null clears the finding. */
export interface CorrectUseCheckInput {
  /** Id of the check. */
  readonly useCheck: string;
  /** Version of its assignment. */
  readonly expectedVersion: number;
  readonly checkedOn?: IsoDate | null;
  readonly result?: UseCheckResult | null;
  readonly finding?: string | null | undefined;
  /** True: it was recorded by mistake. */
  readonly withdrawn?: boolean | null;
  readonly reason: string;
}

type Details = Pick<UseCheckRecord, 'checkedOn' | 'result' | 'finding'>;

/** The former entry with what was given over it; what is withdrawn is not changed beside. */
function merge(former: UseCheckRecord, { checkedOn, result, finding, withdrawn }: CorrectUseCheckInput): Details {
  if (withdrawn) return former;
  return {
    checkedOn: checkedOn ?? former.checkedOn,
    result: result ?? former.result,
    finding: finding === undefined ? former.finding : emptyToNull(finding),
  };
}

function changeIssues(former: UseCheckRecord, next: Details, { withdrawn }: CorrectUseCheckInput): InputIssue[] {
  const { checkedOn, result, finding } = former;
  if (withdrawn || checkedOn !== next.checkedOn || result !== next.result || finding !== next.finding) return [];
  return [issue('reason', 'NOTHING_CORRECTED', 'Chưa có nội dung nào được đính chính.', 'Nothing is corrected.')];
}

/**
 * Corrects a check of the use by an entry of its own, which names the former and says why; the former stays as it was.
 * A check that never was is withdrawn.
 *
 * Refuses with ILLEGAL_STEP (withdrawn already), INVALID_INPUT (nothing corrected, no finding where there is one, a day
 * that does not fit), STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const correctUseCheck = act<CorrectUseCheckInput, SupportStepValue>({
  action: 'useCheck.correct',
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    const find = (id: string) => findUseCheck(trx, { ...scopeOf(context), masked: false }, id);
    const before = await requireFound('UseCheck', input.useCheck, find);
    const { assignment, household } = await holdSupport(trx, context, { ...input, assignment: before.assignment });
    const former = await requireFound('UseCheck', input.useCheck, find);
    const { id } = former;
    if (former.withdrawn) {
      refuse({ code: 'ILLEGAL_STEP', type: 'UseCheck', id, from: 'WITHDRAWN', step: 'CORRECT', legal: [] });
    }
    const next = merge(former, input);
    const [handingOver] = await findHandingOversByAssignments(trx, scopeOf(context), [assignment.id]);
    refuseIssues([
      ...useCheckIssues(next, context.workingDate),
      ...changeIssues(former, next, input),
      ...useCheckOrderIssues(next.checkedOn, handingOver?.handedOverOn),
    ]);
    const { committee, userId: by } = context.actor;
    const withdrawn = input.withdrawn ?? false;
    const { checkedOn, result, finding } = next;
    const correction = {
      id,
      entry: context.newId(),
      revision: former.revision + 1,
      checkedOn,
      result,
      finding,
      withdrawn,
    };
    await insertUseCheckCorrection(trx, {
      ...{ ...correction, committee, reason: input.reason },
      ...{ recordedAt: context.now(), by },
    });
    await touchAssignment(trx, committee, assignment.id, context.now());
    await recordEvent(trx, context, {
      action: 'useCheck.correct',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: {
        assignment: assignment.id,
        useCheck: id,
        entry: correction.entry,
        corrects: former.entry,
        changes: changedFields(['checkedOn', 'result', 'finding', 'withdrawn'], former, { ...next, withdrawn }),
      },
    });
    return readSupportValue(trx, context, assignment.id);
  },
});

import { insertUseCheck, touchAssignment } from '@vuonlen/database/assignments';
import { type UseCheckResult, useCheckResults } from '@vuonlen/plan/assignments';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import {
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { holdForSupportStep, readSupportValue, type SupportStepValue } from './take-support-step.ts';

export interface RecordUseCheckInput {
  readonly assignment: string;
  readonly expectedVersion: number;
  /** The working date unless given. */
  readonly checkedOn?: IsoDate | null;
  readonly result: UseCheckResult;
  /** What was found; needed where the use is not the intended one. */
  readonly finding?: string | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
}

/** What is wrong with a check as it is to be recorded. */
export function useCheckIssues(
  { checkedOn, result, finding }: Pick<RecordUseCheckInput, 'checkedOn' | 'result' | 'finding'>,
  workingDate: IsoDate,
): InputIssue[] {
  const issues = [
    ...dateIssues('checkedOn', checkedOn),
    ...futureIssues('checkedOn', checkedOn, workingDate),
    ...textIssues('finding', finding, { max: 2000, required: result === 'NOT_FOR_INTENDED_PURPOSE' }),
  ];
  if (useCheckResults.includes(result)) return issues;
  return [...issues, issue('result', 'UNKNOWN_RESULT', 'Không có kết quả này.', 'There is no such result.')];
}

/** A use is not checked before the handing over. */
export function useCheckOrderIssues(on: IsoDate, handedOverOn: IsoDate | undefined): InputIssue[] {
  if (handedOverOn === undefined || on >= handedOverOn) return [];
  const vi = `Ngày kiểm tra không được trước ngày bàn giao (${formatShortDate(handedOverOn)}).`;
  const en = `The check cannot be before the handing over (${formatShortDate(handedOverOn)}).`;
  return [issue('checkedOn', 'DATE_BEFORE_HANDING_OVER', vi, en)];
}

/**
 * Records a check of how a support is used that was handed over: for the intended purpose or not, and what was found. A
 * support may be checked again.
 *
 * Refuses with ILLEGAL_STEP, INVALID_INPUT (no finding where there is one, a day that does not fit), REASON_REQUIRED (a day
 * before the working date), STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const recordUseCheck = act<RecordUseCheckInput, SupportStepValue>({
  action: 'support.checkUse',
  run: async (trx, context, input) => {
    refuseIssues([...useCheckIssues(input, context.workingDate), ...textIssues('reason', input.reason, { max: 2000 })]);
    const { assignment, household, handingOver } = await holdForSupportStep(trx, context, 'CHECK_USE', input);
    const on = input.checkedOn ?? context.workingDate;
    refuseIssues(useCheckOrderIssues(on, handingOver?.handedOverOn));
    requireBackdatingReason(context, on, input.reason);
    const { committee, userId } = context.actor;
    const id = context.newId();
    await insertUseCheck(trx, {
      committee,
      id,
      assignment: assignment.id,
      checkedOn: on,
      result: input.result,
      finding: emptyToNull(input.finding),
      reason: emptyToNull(input.reason),
      recordedAt: context.now(),
      by: userId,
    });
    await touchAssignment(trx, committee, assignment.id, context.now());
    await recordEvent(trx, context, {
      action: 'support.checkUse',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: on,
      payload: { assignment: assignment.id, measure: assignment.measure, useCheck: id, result: input.result },
    });
    return readSupportValue(trx, context, assignment.id);
  },
});

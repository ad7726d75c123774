import {
  findHandingOversByAssignments,
  findUseChecksByAssignments,
  type HandingOverRecord,
  insertHandingOverCorrection,
  touchAssignment,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { requireLead } from './check-limits.ts';
import {
  type HandingOverPapers,
  handingOverDayIssues,
  keptPapers,
  paperIssues,
  refusingTakenBook,
} from './handing-over-papers.ts';
import {
  holdSupport,
  readAssignment,
  readSupportValue,
  refuseStep,
  type SupportStepValue,
} from './take-support-step.ts';

type Given = { readonly [Field in keyof HandingOverPapers]?: HandingOverPapers[Field] | null };

/** What is to be different; what is left out stays. */
export interface CorrectHandingOverInput extends Given {
  readonly assignment: string;
  readonly expectedVersion: number;
  readonly handedOverOn?: IsoDate | null;
  /** True: it was recorded by mistake, nothing was handed over. */
  readonly withdrawn?: boolean | null;
  readonly reason: string;
}

type Details = HandingOverPapers & { readonly handedOverOn: IsoDate };

const fields = ['signedListNumber', 'receivedBy', 'bookNumber', 'houseAcceptanceNumber', 'receiptNumber'] as const;

const compared = ['handedOverOn', ...fields, 'withdrawn'] as const;

/** The former entry with what was given over it; what is withdrawn is not changed beside. */
function merge(former: HandingOverRecord, input: Partial<CorrectHandingOverInput>): Details {
  const { handedOverOn, signedListNumber, receivedBy, bookNumber, houseAcceptanceNumber, receiptNumber } = former;
  const kept = { handedOverOn, signedListNumber, receivedBy: receivedBy ?? '', bookNumber, houseAcceptanceNumber };
  const given = [...fields, 'handedOverOn' as const].flatMap((field) => {
    const value = input[field];
    return value == null || input.withdrawn ? [] : [[field, value]];
  });
  return { ...kept, receiptNumber, ...Object.fromEntries(given) };
}

function changeIssues(former: HandingOverRecord, next: Details, { withdrawn }: CorrectHandingOverInput): InputIssue[] {
  const before = merge(former, {});
  const isSame = [...fields, 'handedOverOn' as const].every((field) => before[field] === next[field]);
  if (withdrawn || !isSame) return [];
  return [issue('reason', 'NOTHING_CORRECTED', 'Chưa có nội dung nào được đính chính.', 'Nothing is corrected.')];
}

function checkIssues(on: IsoDate, checkedOn: readonly IsoDate[]): InputIssue[] {
  const [first] = checkedOn.toSorted();
  if (first === undefined || on <= first) return [];
  const vi = `Ngày bàn giao không được sau ngày kiểm tra việc sử dụng (${formatShortDate(first)}).`;
  const en = `The handing over cannot be after the check of its use (${formatShortDate(first)}).`;
  return [issue('handedOverOn', 'DATE_AFTER_USE_CHECK', vi, en)];
}

/** The entry to correct, unmasked: a masked reader does not see the receiver and does not lose the name either. */
async function requireFormer(trx: Transaction, context: ActContext, assignment: string, withdraws: boolean) {
  const scope = { ...scopeOf(context), masked: false };
  const [former] = await findHandingOversByAssignments(trx, scope, [assignment]);
  const useChecks = await findUseChecksByAssignments(trx, scope, [assignment]);
  if (former === undefined || (withdraws && useChecks.length > 0)) {
    return refuseStep(trx, context, assignment, withdraws ? 'WITHDRAW_HANDING_OVER' : 'CORRECT_HANDING_OVER');
  }
  return { former, checkedOn: useChecks.map((check) => check.checkedOn) };
}

/**
 * Corrects how a support was handed over by an entry of its own, which names the former and says why; the former stays
 * as it was. A handing over that never was is withdrawn: then the support is only assigned again.
 *
 * Refuses with ILLEGAL_STEP (nothing is handed over; its use is checked already, which is withdrawn first),
 * INVALID_INPUT (nothing corrected, a document of another kind, a day that does not fit), STALE_VERSION, NOT_FOUND,
 * FORBIDDEN.
 */
export const correctHandingOver = act<CorrectHandingOverInput, SupportStepValue>({
  action: 'handingOver.correct',
  run: async (trx, context, input) => {
    const { measure: code } = await readAssignment(trx, context, input.assignment);
    const measure = findMeasure(context.plan, code);
    if (measure !== undefined) requireLead(context, measure, 'handingOver.correct');
    refuseIssues([
      ...dateIssues('handedOverOn', input.handedOverOn),
      ...futureIssues('handedOverOn', input.handedOverOn, context.workingDate),
      ...textIssues('reason', input.reason, { max: 2000, required: true }),
    ]);
    const { assignment, household } = await holdSupport(trx, context, input);
    const withdrawn = input.withdrawn ?? false;
    const { former, checkedOn } = await requireFormer(trx, context, assignment.id, withdrawn);
    const next = merge(former, input);
    refuseIssues([
      ...paperIssues(measure, next),
      ...handingOverDayIssues(next.handedOverOn, assignment.effectiveOn),
      ...checkIssues(next.handedOverOn, checkedOn),
      ...changeIssues(former, next, input),
    ]);
    const { committee, userId } = context.actor;
    const correction = {
      handingOver: former.handingOver,
      revision: former.revision + 1,
      id: context.newId(),
      withdrawn,
    };
    await refusingTakenBook(
      insertHandingOverCorrection(trx, {
        ...{ ...correction, committee, handedOverOn: next.handedOverOn, ...keptPapers(next) },
        ...{ reason: input.reason, recordedAt: context.now(), by: userId },
      }),
    );
    await touchAssignment(trx, committee, assignment.id, context.now());
    await recordEvent(trx, context, {
      action: 'handingOver.correct',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: {
        assignment: assignment.id,
        measure: code,
        handingOver: correction.id,
        corrects: former.id,
        changes: changedFields(compared, { ...merge(former, {}), withdrawn: false }, { ...next, withdrawn }),
      },
    });
    return readSupportValue(trx, context, assignment.id);
  },
});

import type { EntitlementDetails } from '@vuonlen/database/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  textIssues,
} from '../kernel/index.ts';

/** When it was given, by whom, until when, as somebody enters it. */
export interface EntitlementDetailsInput {
  readonly listedBy?: string | null;
  readonly givenBy?: string | null;
  readonly givenOn?: IsoDate | null;
  /** First day on which it no longer holds. */
  readonly validUntil?: IsoDate | null;
  /** Đồng. */
  readonly amount?: number | null;
  /** Number of a decision, a list, a receipt. */
  readonly document?: string | null;
  readonly note?: string | null;
}

function agencyIssues(context: ActContext, path: string, agency: string | null | undefined): InputIssue[] {
  if (agency == null || context.plan.agencies.some(({ id }) => id === agency)) return [];
  const vi = 'Kế hoạch không có cơ quan, đơn vị này.';
  return [issue(path, 'UNKNOWN_AGENCY', vi, 'The plan has no such body.')];
}

/** What is wrong with each field by itself. */
export function detailIssues(context: ActContext, input: EntitlementDetailsInput): InputIssue[] {
  const dates = [...dateIssues('givenOn', input.givenOn), ...dateIssues('validUntil', input.validUntil)];
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('givenOn', input.givenOn, context.workingDate)),
    ...agencyIssues(context, 'listedBy', input.listedBy),
    ...agencyIssues(context, 'givenBy', input.givenBy),
    ...numberIssues('amount', input.amount, [0, Number.MAX_SAFE_INTEGER]),
    ...textIssues('document', input.document, { max: 500 }),
    ...textIssues('note', input.note, { max: 2000 }),
  ];
}

/** What does not fit together: given by nobody, an end before the beginning. */
export function fitIssues(details: EntitlementDetails, effectiveOn: IsoDate): InputIssue[] {
  const issues: InputIssue[] = [];
  if (details.givenOn !== null && details.givenBy === null) {
    issues.push(issue('givenBy', 'REQUIRED', 'Chưa chọn đơn vị cấp, chi trả.', 'The body that gave it is needed.'));
  }
  if (details.validUntil !== null && details.validUntil <= effectiveOn) {
    const vi = 'Ngày hết hạn phải sau ngày được hưởng.';
    issues.push(issue('validUntil', 'ENDS_BEFORE_IT_BEGINS', vi, 'It would end before it begins.'));
  }
  return issues;
}

const nothing: EntitlementDetails = {
  ...{ listedBy: null, givenBy: null, givenOn: null, validUntil: null },
  ...{ amount: null, document: null, note: null, withdrawn: false },
};

/** What was there with what was entered over it: left out stays, null clears. */
export function mergeDetails(input: EntitlementDetailsInput, before: EntitlementDetails = nothing): EntitlementDetails {
  const { listedBy, givenBy, givenOn, validUntil, amount, document, note } = input;
  return {
    listedBy: listedBy === undefined ? before.listedBy : listedBy,
    givenBy: givenBy === undefined ? before.givenBy : givenBy,
    givenOn: givenOn === undefined ? before.givenOn : givenOn,
    validUntil: validUntil === undefined ? before.validUntil : validUntil,
    amount: amount === undefined ? before.amount : amount,
    document: document === undefined ? before.document : emptyToNull(document),
    note: note === undefined ? before.note : emptyToNull(note),
    withdrawn: before.withdrawn,
  };
}

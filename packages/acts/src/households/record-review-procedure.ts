import {
  findReviews,
  type HouseholdRecord,
  type ReviewProcedure,
  type ReviewRecord,
  updateReviewProcedure,
} from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  requireFound,
  requireVersion,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';

/** What followed the scores; left out stays, null clears. */
export interface RecordReviewProcedureInput {
  readonly id: string;
  readonly expectedVersion: number;
  /** Day of the residents' meeting. */
  readonly meetingOn?: IsoDate | null;
  /** Number of its minutes. */
  readonly meetingDocument?: string | null;
  /** Day on which the result was posted for everybody to see. */
  readonly listedOn?: IsoDate | null;
}

export interface RecordReviewProcedureValue {
  readonly review: ReviewRecord;
  readonly household: HouseholdRecord;
}

function inputIssues({ meetingOn, listedOn, meetingDocument }: RecordReviewProcedureInput, today: IsoDate) {
  if (meetingOn === undefined && listedOn === undefined && meetingDocument === undefined) {
    const vi = 'Cần ghi ngày họp dân, số biên bản hoặc ngày niêm yết.';
    return [issue('meetingOn', 'REQUIRED', vi, 'The meeting, its minutes or the public list is wanted.')];
  }
  const days = { meetingOn, listedOn };
  const wrong = Object.entries(days).flatMap(([path, day]) => dateIssues(path, day));
  const future = wrong.length > 0 ? [] : Object.entries(days).flatMap(([path, day]) => futureIssues(path, day, today));
  return [...wrong, ...future, ...textIssues('meetingDocument', meetingDocument, { max: 500 })];
}

/** One follows the other: the scores, the meeting, the public list. */
function orderIssues({ meetingOn, meetingDocument, listedOn }: ReviewProcedure, reviewedOn: IsoDate): InputIssue[] {
  const issues: InputIssue[] = [];
  if (meetingOn !== null && meetingOn < reviewedOn) {
    const vi = 'Ngày họp dân trước ngày rà soát.';
    issues.push(issue('meetingOn', 'BEFORE_THE_REVIEW', vi, 'The meeting would be before the review.'));
  }
  if (meetingOn === null && meetingDocument !== null) {
    const vi = 'Có số biên bản thì cần ghi ngày họp dân.';
    issues.push(issue('meetingOn', 'REQUIRED', vi, 'Minutes want the day of their meeting.'));
  }
  if (listedOn !== null && listedOn < (meetingOn ?? reviewedOn)) {
    const vi = 'Ngày niêm yết trước ngày họp dân hoặc ngày rà soát.';
    issues.push(issue('listedOn', 'BEFORE_THE_MEETING', vi, 'The list would be before the meeting or the review.'));
  }
  return issues;
}

function merged(input: RecordReviewProcedureInput, before: ReviewRecord): ReviewProcedure {
  const { meetingOn, meetingDocument, listedOn } = input;
  return {
    meetingOn: meetingOn === undefined ? before.meetingOn : meetingOn,
    meetingDocument: meetingDocument === undefined ? before.meetingDocument : emptyToNull(meetingDocument),
    listedOn: listedOn === undefined ? before.listedOn : listedOn,
  };
}

function readReview(trx: Transaction, context: ActContext, id: string): Promise<ReviewRecord> {
  const find = async (known: string) => (await findReviews(trx, scopeOf(context), [known]))[0] ?? null;
  return requireFound('HouseholdReview', id, find);
}

/**
 * Records the residents' meeting and the public list of a review, or corrects them.
 *
 * Refuses with INVALID_INPUT (nothing to record, days that do not follow each other), STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const recordReviewProcedure = act<RecordReviewProcedureInput, RecordReviewProcedureValue>({
  action: 'review.recordProcedure',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context.workingDate));
    const before = await readReview(trx, context, input.id);
    const household = await holdHousehold(trx, context, before.household);
    const current = await readReview(trx, context, input.id);
    requireVersion('HouseholdReview', current, input.expectedVersion);
    const procedure = merged(input, current);
    refuseIssues(orderIssues(procedure, current.reviewedOn));
    await updateReviewProcedure(trx, context.actor.committee, current.id, procedure);
    await recordEvent(trx, context, {
      action: 'review.recordProcedure',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: {
        review: current.id,
        changes: changedFields(['meetingOn', 'meetingDocument', 'listedOn'], current, procedure),
      },
    });
    const touched = await touchHousehold(trx, context, household.id);
    return { review: await readReview(trx, context, current.id), household: touched };
  },
});

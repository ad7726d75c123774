import { insertHandingOver, touchAssignment } from '@vuonlen/database/assignments';
import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import { type HandingOverEvidence, handingOverEvidence, handingOverEvidenceLabels } from '@vuonlen/plan/assignments';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findMeasure } from '@vuonlen/plan/plans';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';
import { requireBackdatingReason, requireLead } from './check-limits.ts';
import { holdForSupportStep, readAssignment, readSupportValue, type SupportStepValue } from './take-support-step.ts';

export interface RecordHandingOverInput {
  readonly assignment: string;
  readonly expectedVersion: number;
  /** The working date unless given. */
  readonly handedOverOn?: IsoDate | null;
  /** Number of the list that the receivers signed. */
  readonly signedListNumber: string;
  /** Name of the person who received it. */
  readonly receivedBy: string;
  /** The document that the measure needs, and no other. */
  readonly bookNumber?: string | null;
  readonly houseAcceptanceNumber?: string | null;
  readonly receiptNumber?: string | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
}

const fieldOf: Readonly<Record<HandingOverEvidence, 'bookNumber' | 'houseAcceptanceNumber' | 'receiptNumber'>> = {
  BOOK_NUMBER: 'bookNumber',
  HOUSE_ACCEPTANCE: 'houseAcceptanceNumber',
  RECEIPT: 'receiptNumber',
};

/** The one document that the measure needs is there, and none that belongs to another kind of support. */
function evidenceIssues(measure: SpecialMeasure | undefined, input: RecordHandingOverInput): InputIssue[] {
  const needed = measure === undefined ? 'RECEIPT' : handingOverEvidence(measure);
  return Object.entries(fieldOf).flatMap(([evidence, field]) => {
    if (evidence === needed) return textIssues(field, input[field], { max: 100, required: true });
    if (emptyToNull(input[field]) === null) return [];
    const { vi, en } = handingOverEvidenceLabels[needed];
    const wanted = `Hỗ trợ này cần: ${vi.toLowerCase()}.`;
    return [issue(field, 'OTHER_EVIDENCE', wanted, `This support needs another document: ${en.toLowerCase()}.`)];
  });
}

function dayIssues(on: IsoDate, effectiveOn: IsoDate): InputIssue[] {
  if (on >= effectiveOn) return [];
  const vi = `Ngày bàn giao không được trước ngày bố trí hỗ trợ (${formatShortDate(effectiveOn)}).`;
  const en = `The handing over cannot be before the support holds (${formatShortDate(effectiveOn)}).`;
  return [issue('handedOverOn', 'DATE_BEFORE_SUPPORT', vi, en)];
}

async function write(
  trx: Transaction,
  context: ActContext,
  input: RecordHandingOverInput,
  on: IsoDate,
): Promise<string> {
  const id = context.newId();
  const { committee, userId } = context.actor;
  try {
    await insertHandingOver(trx, {
      committee,
      id,
      assignment: input.assignment,
      handedOverOn: on,
      signedListNumber: input.signedListNumber,
      receivedBy: input.receivedBy,
      bookNumber: emptyToNull(input.bookNumber),
      houseAcceptanceNumber: emptyToNull(input.houseAcceptanceNumber),
      receiptNumber: emptyToNull(input.receiptNumber),
      reason: emptyToNull(input.reason),
      recordedAt: context.now(),
      by: userId,
    });
  } catch (error) {
    if (postgresFailure(error)?.constraint !== 'handing_over_book_number') throw error;
    const vi = 'Số sổ tiết kiệm này đã được bàn giao.';
    refuseIssues([issue('bookNumber', 'BOOK_NUMBER_TAKEN', vi, 'The book of this number is handed over already.')]);
  }
  return id;
}

/**
 * Records that a support came into the hands of the household: the signed list, who received it, and the document that the
 * measure needs. After that it is not cancelled any more.
 *
 * Refuses with ILLEGAL_STEP, INVALID_INPUT (the document is missing or of another kind, a day that does not fit),
 * REASON_REQUIRED (a day before the working date), STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const recordHandingOver = act<RecordHandingOverInput, SupportStepValue>({
  action: 'support.handOver',
  run: async (trx, context, input) => {
    const { measure: code } = await readAssignment(trx, context, input.assignment);
    const measure = findMeasure(context.plan, code);
    if (measure !== undefined) requireLead(context, measure, 'support.handOver');
    refuseIssues([
      ...dateIssues('handedOverOn', input.handedOverOn),
      ...futureIssues('handedOverOn', input.handedOverOn, context.workingDate),
      ...textIssues('signedListNumber', input.signedListNumber, { max: 100, required: true }),
      ...nameIssues('receivedBy', input.receivedBy, { max: 200, required: true }),
      ...textIssues('reason', input.reason, { max: 2000 }),
      ...evidenceIssues(measure, input),
    ]);
    const { assignment, household } = await holdForSupportStep(trx, context, 'HAND_OVER', input);
    const on = input.handedOverOn ?? context.workingDate;
    refuseIssues(dayIssues(on, assignment.effectiveOn));
    requireBackdatingReason(context, on, input.reason);
    const handingOver = await write(trx, context, input, on);
    await touchAssignment(trx, context.actor.committee, assignment.id, context.now());
    await recordEvent(trx, context, {
      action: 'support.handOver',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: on,
      payload: { assignment: assignment.id, measure: code, handingOver },
    });
    return readSupportValue(trx, context, assignment.id);
  },
});

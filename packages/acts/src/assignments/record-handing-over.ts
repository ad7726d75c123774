import {
  findHandingOverEntries,
  insertHandingOver,
  insertHandingOverCorrection,
  touchAssignment,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findMeasure } from '@vuonlen/plan/plans';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  recordEvent,
  refuseIssues,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { requireBackdatingReason, requireLead } from './check-limits.ts';
import {
  type HandingOverPapers,
  handingOverDayIssues,
  keptPapers,
  paperIssues,
  refusingTakenBook,
} from './handing-over-papers.ts';
import { holdForSupportStep, readAssignment, readSupportValue, type SupportStepValue } from './take-support-step.ts';

export interface RecordHandingOverInput extends HandingOverPapers {
  readonly assignment: string;
  readonly expectedVersion: number;
  /** The working date unless given. */
  readonly handedOverOn?: IsoDate | null;
  /** Needed for a day before the working date. */
  readonly reason?: string | null;
}

/** The first entry; after one that took a handing over back, the entry that follows it. @returns the id of the entry */
async function write(trx: Transaction, context: ActContext, input: RecordHandingOverInput, on: IsoDate) {
  const { committee, userId } = context.actor;
  const entry = {
    committee,
    id: context.newId(),
    handedOverOn: on,
    ...keptPapers(input),
    reason: emptyToNull(input.reason),
    recordedAt: context.now(),
    by: userId,
  };
  const [last] = await findHandingOverEntries(trx, scopeOf(context), [input.assignment]);
  await refusingTakenBook(
    last === undefined
      ? insertHandingOver(trx, { ...entry, assignment: input.assignment })
      : insertHandingOverCorrection(trx, {
          ...entry,
          handingOver: last.handingOver,
          revision: last.revision + 1,
          withdrawn: false,
        }),
  );
  return entry.id;
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
      ...textIssues('reason', input.reason, { max: 2000 }),
      ...paperIssues(measure, input),
    ]);
    const { assignment, household } = await holdForSupportStep(trx, context, 'HAND_OVER', input);
    const on = input.handedOverOn ?? context.workingDate;
    refuseIssues(handingOverDayIssues(on, assignment.effectiveOn));
    requireBackdatingReason(context, on, input.reason);
    const handingOver = await write(trx, context, input, on);
    await touchAssignment(trx, context.actor.committee, assignment.id, context.now());
    await recordEvent(trx, context, {
      action: 'support.handOver',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: on,
      payload: {
        assignment: assignment.id,
        measure: code,
        handingOver,
        changes: changedFields(
          ['assignmentState'],
          { assignmentState: 'ASSIGNED' },
          { assignmentState: 'HANDED_OVER' },
        ),
      },
    });
    return readSupportValue(trx, context, assignment.id);
  },
});

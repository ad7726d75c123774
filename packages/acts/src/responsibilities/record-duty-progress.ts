import type { Transaction } from '@vuonlen/database/kernel';
import {
  type DutyProgressRecord,
  findDutyProgress,
  insertDutyProgress,
  listDutyProgress,
} from '@vuonlen/database/responsibilities';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type Duty,
  dutyDaysUntil,
  dutyStanding,
  type ProgressState,
  progressStates,
} from '@vuonlen/plan/responsibilities';
import { requireBackdatingReason, withIdempotency } from '../assignments/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  recordEvent,
  refuseIssues,
  requireFound,
  textIssues,
} from '../kernel/index.ts';
import { holdDuty, issueDayOf, requireCarrier } from './held-duty.ts';
import { dutyScopeOf, requireBody } from './own-body.ts';

export interface RecordDutyProgressInput {
  readonly duty: string;
  /** The body that speaks; an officer of an agency or ward may leave out the own one. */
  readonly agency?: string | null;
  readonly state: ProgressState;
  /** 0 … 100; 0 says not started, 100 done. */
  readonly percent?: number | null;
  /** The day of the duty that it is about; the first one that is not done unless given. */
  readonly dueOn?: IsoDate | null;
  /** The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  readonly note?: string | null;
  readonly evidence?: string | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface DutyProgressValue {
  readonly progress: DutyProgressRecord;
}

function percentIssues({ state, percent }: RecordDutyProgressInput): InputIssue[] {
  if (percent == null) return [];
  if ((state === 'NOT_STARTED') === (percent === 0) && (state === 'DONE') === (percent === 100)) return [];
  const vi = 'Tỷ lệ không khớp với tình trạng: 0% là chưa thực hiện, 100% là đã hoàn thành.';
  return [
    issue('percent', 'PERCENT_MISMATCH', vi, 'The percentage does not fit the state: 0 is not started, 100 is done.'),
  ];
}

function inputIssues(input: RecordDutyProgressInput, context: ActContext): InputIssue[] {
  const dates = [...dateIssues('effectiveOn', input.effectiveOn), ...dateIssues('dueOn', input.dueOn)];
  if (!progressStates.includes(input.state)) throw new RangeError(`Not a state of progress: ${input.state}`);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...numberIssues('percent', input.percent, [0, 100]),
    ...percentIssues(input),
    ...textIssues('note', input.note, { max: 2000 }),
    ...textIssues('evidence', input.evidence, { max: 500 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** What the body said last of this day of the duty. */
async function saidBefore(
  trx: Transaction,
  context: ActContext,
  { duty, agency, dueOn }: Pick<DutyProgressRecord, 'duty' | 'agency' | 'dueOn'>,
) {
  const entries = await listDutyProgress(trx, dutyScopeOf(context), [duty]);
  const own = entries.filter((entry) => entry.agency === agency && entry.dueOn === dueOn);
  const last = own.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime()).at(-1);
  return { progressState: last?.state ?? null, percent: last?.percent ?? null };
}

/** The day of the duty that the entry is about: the one given, or the first that is not done. */
async function dayOf(
  trx: Transaction,
  context: ActContext,
  { duty, agency, on }: { readonly duty: Duty; readonly agency: string; readonly on: IsoDate },
  given: IsoDate | null | undefined,
): Promise<IsoDate | null> {
  const issued = issueDayOf(context.plan);
  if (given != null) {
    if (dutyDaysUntil(duty, on, issued).some((due) => due.on === given)) return given;
    const vi = 'Nhiệm vụ không có thời hạn vào ngày này.';
    refuseIssues([issue('dueOn', 'NOT_A_DUE_DATE', vi, 'The duty does not fall due on this day.')]);
  }
  if (duty.deadline === null) return null;
  const entries = await listDutyProgress(trx, dutyScopeOf(context), [duty.id]);
  const own = entries.filter((entry) => entry.agency === agency);
  const standing = dutyStanding(duty, own, on, issued);
  return (standing.current ?? standing.days.at(-1))?.due.on ?? null;
}

async function record(trx: Transaction, context: ActContext, input: RecordDutyProgressInput, agency: string) {
  const { committee, userId } = context.actor;
  const duty = await holdDuty(trx, context, input.duty);
  requireCarrier(context, duty, agency);
  const on = input.effectiveOn ?? context.workingDate;
  requireBackdatingReason(context, on, input.reason);
  const dueOn = await dayOf(trx, context, { duty, agency, on }, input.dueOn);
  const id = context.newId();
  const { state, percent = null } = input;
  const before = await saidBefore(trx, context, { duty: duty.id, agency, dueOn });
  await insertDutyProgress(trx, {
    ...{ committee, id, duty: duty.id, agency, effectiveOn: on, dueOn, state, percent },
    note: emptyToNull(input.note),
    evidence: emptyToNull(input.evidence),
    reason: emptyToNull(input.reason),
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await recordEvent(trx, context, {
    action: 'duty.recordProgress',
    aggregate: 'PLAN',
    aggregateId: `duty/${duty.id}`,
    effectiveOn: on,
    payload: {
      progress: id,
      duty: duty.id,
      agency,
      dueOn,
      changes: changedFields(['progressState', 'percent'], before, { progressState: state, percent }),
    },
  });
  return { progress: id };
}

/**
 * Records how far a body has come with one of its duties. Nothing is ever rewritten: what was said wrongly is corrected
 * by what is said later.
 *
 * Refuses with INVALID_INPUT (another body's duty, a day on which nothing is due, a percentage that does not fit),
 * NOT_FOUND, FORBIDDEN (another body), REASON_REQUIRED (a day before the working date), IDEMPOTENCY_KEY_REUSED.
 */
export const recordDutyProgress = act<RecordDutyProgressInput, DutyProgressValue>({
  action: 'duty.recordProgress',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const agency = requireBody(context, input.agency, 'duty.recordProgress');
    const remembered = await withIdempotency(trx, context, { action: 'duty.recordProgress', input }, () =>
      record(trx, context, input, agency),
    );
    const find = async (id: string) => (await findDutyProgress(trx, dutyScopeOf(context), [id]))[0] ?? null;
    return { progress: await requireFound('Duty', remembered.progress, find) };
  },
});

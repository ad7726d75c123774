import type { Transaction } from '@vuonlen/database/kernel';
import {
  findReportFigures,
  insertReportCorrection,
  insertReportPeriod,
  insertReportRevision,
  listReportPeriods,
  markReportPeriodClosed,
  type ReportPeriodRecord,
} from '@vuonlen/database/reports';
import { addDays, formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { compareForm3, form3Rows } from '@vuonlen/plan/reports';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  type InputIssue,
  issue,
  refuse,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';
import { draftForm3, type Form3Draft } from './draft-form3.ts';
import { type ReportPeriodStepInput, readPeriod, recordPeriodStep, requirePeriodStep } from './report-period-steps.ts';

export interface OpenReportPeriodInput {
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
  readonly idempotencyKey: string;
}

export interface CloseReportPeriodInput extends ReportPeriodStepInput {
  readonly idempotencyKey: string;
}

export interface CorrectReportPeriodInput extends CloseReportPeriodInput {
  readonly reason: string;
}

export interface ReportPeriodValue {
  readonly period: ReportPeriodRecord;
}

function orderIssues({ from, to }: OpenReportPeriodInput, known: readonly ReportPeriodRecord[]): InputIssue[] {
  if (to < from) return [issue('to', 'BEFORE_FROM', 'Ngày cuối kỳ trước ngày đầu kỳ.', 'It ends before it begins.')];
  const [last] = known;
  if (last === undefined) return [];
  if (last.state === 'OPEN') {
    const vi = `Kỳ báo cáo đến ngày ${formatShortDate(last.to)} chưa khóa số liệu: khóa hoặc hủy kỳ đó trước.`;
    const en = `The period until ${last.to} is not closed yet: close or discard it first.`;
    return [issue('from', 'PERIOD_OPEN', vi, en)];
  }
  const next = addDays(last.to, 1);
  if (from === next) return [];
  const vi = `Kỳ báo cáo phải bắt đầu từ ngày ${formatShortDate(next)}, liền sau kỳ trước.`;
  return [issue('from', 'NOT_AFTER_PERIOD_BEFORE', vi, `It begins on ${next}, the day after the period before it.`)];
}

/**
 * Opens a period of form 3: the first one on any day, each further one on the day after the one before it, which is
 * closed.
 *
 * Refuses with INVALID_INPUT (PERIOD_OPEN, NOT_AFTER_PERIOD_BEFORE, BEFORE_FROM), FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const openReportPeriod = act<OpenReportPeriodInput, ReportPeriodValue>({
  action: 'reportPeriod.open',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    const dates = [...dateIssues('from', input.from), ...dateIssues('to', input.to)];
    refuseIssues(dates);
    const { period } = await withIdempotency(trx, context, { action: 'reportPeriod.open', input }, async () => {
      const { committee, userId } = context.actor;
      refuseIssues(orderIssues(input, await listReportPeriods(trx, committee)));
      const { from, to } = input;
      const id = context.newId();
      await insertReportPeriod(trx, { committee, id, from, to, recordedAt: context.now(), recordedBy: userId });
      await recordPeriodStep(trx, context, 'reportPeriod.open', id, { from, to });
      return { period: id };
    });
    return { period: await readPeriod(trx, context, period) };
  },
});

/** Form 3 of the whole committee, of which the identity holds for every ward. */
async function balancedForm3(trx: Transaction, context: ActContext, period: ReportPeriodRecord): Promise<Form3Draft> {
  const scope = { committee: context.actor.committee, places: 'ALL' } as const;
  const draft = await draftForm3(trx, { plan: context.plan, scope }, period);
  if (draft.gaps.length > 0) refuse({ code: 'FORM3_NOT_BALANCED', period: period.id, gaps: draft.gaps });
  return draft;
}

async function writeRevision(
  trx: Transaction,
  context: ActContext,
  of: { readonly period: string; readonly revision: number },
  { rows, entries }: Form3Draft,
): Promise<void> {
  const numbered = entries.map((entry) => ({ ...entry, id: context.newId() }));
  await insertReportRevision(trx, context.actor.committee, of, rows, numbered);
}

/**
 * Closes a period: its form 3 is worked out from the register, must hold 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 for every ward
 * in households and persons, and is written down with the rows it is the sum of. From then on nothing of it changes.
 *
 * Refuses with FORM3_NOT_BALANCED (the wards with their differences), INVALID_INPUT (the period is not over),
 * ILLEGAL_STEP (closed already), STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const closeReportPeriod = act<CloseReportPeriodInput, ReportPeriodValue>({
  action: 'reportPeriod.close',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    await withIdempotency(trx, context, { action: 'reportPeriod.close', input }, async () => {
      const period = await requirePeriodStep(trx, context, input, 'CLOSE');
      const { workingDate, actor } = context;
      if (workingDate <= period.to) {
        const day = formatShortDate(period.to);
        const vi = `Kỳ báo cáo đến hết ngày ${day}, chưa hết kỳ. Nếu mở nhầm ngày thì hủy kỳ này rồi mở lại.`;
        const en = `The period is not over: it lasts until ${period.to}. If a day was wrong, discard it and open another.`;
        refuseIssues([issue('id', 'PERIOD_NOT_OVER', vi, en)]);
      }
      const draft = await balancedForm3(trx, context, period);
      await writeRevision(trx, context, { period: period.id, revision: 1 }, draft);
      const closed = { on: workingDate, by: actor.userId, at: context.now() };
      await markReportPeriodClosed(trx, actor.committee, period.id, closed);
      await recordPeriodStep(trx, context, 'reportPeriod.close', period.id, {
        from: period.from,
        to: period.to,
        changes: changedFields(['reportPeriodState'], { reportPeriodState: 'OPEN' }, { reportPeriodState: 'CLOSED' }),
      });
      return { period: period.id };
    });
    return { period: await readPeriod(trx, context, input.id) };
  },
});

/**
 * Corrects a closed period by a dated entry: what was recorded late is written down as a further revision, with the
 * reason; what was reported before stays.
 *
 * Refuses with FORM3_NOT_BALANCED (the period before is to be corrected first), INVALID_INPUT (the register says what was
 * reported; the reason is missing), ILLEGAL_STEP (not closed), STALE_VERSION, NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const correctReportPeriod = act<CorrectReportPeriodInput, ReportPeriodValue>({
  action: 'reportPeriod.correct',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(textIssues('reason', input.reason, { max: 2000, required: true }));
    await withIdempotency(trx, context, { action: 'reportPeriod.correct', input }, async () => {
      const period = await requirePeriodStep(trx, context, input, 'CORRECT');
      const { committee, userId } = context.actor;
      const draft = await balancedForm3(trx, context, period);
      const last = { period: period.id, revision: period.revision };
      const reported = await findReportFigures(trx, { committee, places: 'ALL' }, last);
      if (compareForm3(reported, form3Rows(draft.entries)).length === 0) {
        const vi = 'Số liệu đã báo cáo khớp với danh sách hộ: không có nội dung cần đính chính.';
        refuseIssues([issue('id', 'NOTHING_TO_CORRECT', vi, 'The register says what was reported.')]);
      }
      const revision = period.revision + 1;
      await writeRevision(trx, context, { period: period.id, revision }, draft);
      const id = context.newId();
      const dated = { correctedOn: context.workingDate, recordedAt: context.now(), recordedBy: userId };
      await insertReportCorrection(trx, { committee, id, period: period.id, revision, reason: input.reason, ...dated });
      await recordPeriodStep(trx, context, 'reportPeriod.correct', period.id, { correction: id, revision });
      return { period: period.id };
    });
    return { period: await readPeriod(trx, context, input.id) };
  },
});

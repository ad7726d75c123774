import { addYears, type IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { type Duty, dueDatesBetween } from '@vuonlen/plan/responsibilities';

/** A period of a report, half-open: it ends before the day on which the report is due. */
export interface ReportPeriod {
  readonly from: IsoDate;
  readonly dueOn: IsoDate;
}

/** The duty by which a lender reports on lending and collection on days of the year; undefined where the plan has none. */
export function reportDutyOf(plan: Plan, lender: string): Duty | undefined {
  const loans = [...(plan.loan ? [plan.loan] : []), ...plan.otherLoans]
    .filter((loan) => loan.lender === lender)
    .map(({ code }) => code);
  return plan.duties.find(
    ({ agencies, roles, measures, deadline }) =>
      agencies.includes(lender) &&
      roles.includes('REPORT') &&
      deadline?.kind === 'YEARLY_DATES' &&
      measures.some((code) => loans.includes(code)),
  );
}

/** The period of the report that is due on a day: from the day of the report before. Null where none is due that day. */
export function periodOf(duty: Duty, dueOn: IsoDate): ReportPeriod | null {
  const days = dueDatesBetween([duty], addYears(dueOn, -1), addYears(dueOn, 1)).map(({ on }) => on);
  const from = days.filter((day) => day < dueOn).at(-1);
  return from !== undefined && days.includes(dueOn) ? { from, dueOn } : null;
}

/** A period of a lender, with the duty that asks for its report. */
export interface LenderPeriod extends ReportPeriod {
  readonly lender: string;
  readonly duty: Duty;
}

/**
 * The period that runs on a day and those before it back to the first day of lending, the latest first.
 * @param since the first day on which a lender lent; one that is not there has lent nothing
 */
export function periodsSince(plan: Plan, since: ReadonlyMap<string, IsoDate>, today: IsoDate): readonly LenderPeriod[] {
  const lenders = new Set([...(plan.loan ? [plan.loan] : []), ...plan.otherLoans].map(({ lender }) => lender));
  return [...lenders].flatMap((lender) => {
    const duty = reportDutyOf(plan, lender);
    if (duty === undefined) return [];
    const first = since.get(lender) ?? today;
    const days = dueDatesBetween([duty], addYears(first, -1), addYears(today, 1)).map(({ on }) => on);
    const next = days.findIndex((day) => day > today);
    return days
      .slice(0, next + 1)
      .flatMap((dueOn, index) => {
        const from = days[index - 1];
        return from === undefined || dueOn <= first ? [] : [{ lender, duty, from, dueOn }];
      })
      .toReversed();
  });
}

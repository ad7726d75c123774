import type { LoanScope } from '@vuonlen/database/assignments';
import { type Action, can } from '@vuonlen/permissions';
import { type Cited, isStated } from '@vuonlen/plan/kernel';
import type { LoanTerms, OtherLoan } from '@vuonlen/plan/measures';
import { type ActContext, refuse, scopeOf } from '../kernel/index.ts';

/** A loan that the plan names, with or without terms of its own. */
export type PlanLoan = LoanTerms | OtherLoan;

/** Loans are read by the committee and by the agency that lends. */
export function loanScopeOf(context: Pick<ActContext, 'actor' | 'plan'>): LoanScope {
  const { role, agency } = context.actor;
  const lender = !can(role, 'loan.read') ? null : role === 'AGENCY_OFFICER' ? agency : 'ALL';
  return { households: scopeOf(context), lender };
}

/** An agency officer keeps the loans of the own agency only. */
export function keepsLoansOf({ actor }: Pick<ActContext, 'actor'>, lender: string): boolean {
  return actor.role !== 'AGENCY_OFFICER' || actor.agency === lender;
}

/** Refuses an act with loans of an agency that the actor does not keep. */
export function requireLender(context: ActContext, lender: string, action: Action): void {
  if (!keepsLoansOf(context, lender)) refuse({ code: 'FORBIDDEN', action });
}

/** What the plan states of a loan; null where it leaves it to the programme. */
export function limitsOf(loan: PlanLoan): {
  readonly ceiling: Cited<number> | null;
  /** In years, as the plan states it. */
  readonly term: Cited<number> | null;
} {
  const ceiling = isStated(loan.ceiling) ? loan.ceiling : null;
  return { ceiling, term: 'maximumTermYears' in loan ? loan.maximumTermYears : null };
}

/**
 * Refuses more than the plan allows, with its clause. The ceiling is one of the household: what it was lent before and has
 * not paid back counts.
 */
export function requireWithinTerms(
  loan: PlanLoan,
  asked: { readonly amount: number; readonly termMonths: number; readonly outstanding: number },
): void {
  const { ceiling, term } = limitsOf(loan);
  const { amount, termMonths, outstanding } = asked;
  if (ceiling !== null && outstanding + amount > ceiling.value) {
    const { value: limit, clause, quote } = ceiling;
    refuse({ code: 'PLAN_LIMIT_EXCEEDED', subject: 'AMOUNT', limit, used: outstanding, asked: amount, clause, quote });
  }
  if (term !== null && termMonths > term.value * 12) {
    const { value, clause, quote } = term;
    const limit = value * 12;
    refuse({ code: 'PLAN_LIMIT_EXCEEDED', subject: 'TERM', limit, used: 0, asked: termMonths, clause, quote });
  }
}

import {
  findLoans,
  findLoansByHouseholds,
  insertLoan,
  type LoanRecord,
  readHouseholdFacts,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { findAdoptedRevision, type Transaction } from '@vuonlen/database/kernel';
import { type Decision, isPerMember } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { decide, findLoan } from '@vuonlen/plan/plans';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { limitsOf, loanScopeOf, type PlanLoan, requireLender, requireWithinTerms } from './loan-terms.ts';
import { withIdempotency } from './with-idempotency.ts';

export interface RecordLoanInput {
  readonly household: string;
  /** Wanted where the loan is one of a member: a student. */
  readonly member?: string | null;
  /** Code of a loan of the plan. */
  readonly kind: string;
  /** Đồng. */
  readonly amount: number;
  readonly termMonths: number;
  /** Day on which it was lent; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** The regulation on which it stands; wanted where the plan leaves it to one. */
  readonly regulation?: string | null;
  /** Number of the contract. */
  readonly document?: string | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface LoanValue {
  readonly loan: LoanRecord;
  readonly household: HouseholdRecord;
}

/** The loan as the act leaves it. */
export function readLoan(trx: Transaction, context: ActContext, id: string): Promise<LoanRecord> {
  const find = async (known: string) => (await findLoans(trx, loanScopeOf(context), [known]))[0] ?? null;
  return requireFound('Loan', id, find);
}

function inputIssues(input: RecordLoanInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('effectiveOn', input.effectiveOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...numberIssues('amount', input.amount, [1, Number.MAX_SAFE_INTEGER]),
    ...numberIssues('termMonths', input.termMonths, [1, 1200]),
    ...textIssues('regulation', input.regulation, { max: 500 }),
    ...textIssues('document', input.document, { max: 500 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** The finding of the competent body is the regulation that is named; any other fact must be on record. */
function requireDecided(decision: Decision, regulation: string | null): void {
  const { outcome, missing, reasons } = decision;
  if (outcome === 'OUTSIDE_WINDOW') refuse({ code: 'OUTSIDE_WINDOW', decision });
  if (outcome === 'DENIED' || outcome === 'EXCLUDED') refuse({ code: 'INELIGIBLE', decision });
  if (outcome === 'GRANTED') return;
  if (!missing.includes('eligibleByRegulation')) refuse({ code: 'FACTS_MISSING', decision, missing });
  const open = reasons.find(({ verdict }) => verdict === 'UNKNOWN') ?? reasons[0];
  if (open === undefined) throw new Error('A decision came without a reason.');
  if (regulation === null) refuse({ code: 'REGULATION_REQUIRED', clause: open.clause, quote: open.quote, missing });
}

async function decideLoan(
  trx: Transaction,
  context: ActContext,
  loan: PlanLoan,
  input: RecordLoanInput,
  asOf: IsoDate,
): Promise<{ readonly decision: Decision; readonly facts: HouseholdFacts }> {
  const { plan } = context;
  const facts = await readHouseholdFacts(trx, scopeOf(context), input.household, { plan, asOf });
  if (facts === null) return refuse({ code: 'NOT_FOUND', type: 'Household', id: input.household });
  const member = input.member ?? null;
  if (member !== null && !facts.members?.some(({ id }) => id === member)) {
    refuse({ code: 'NOT_FOUND', type: 'HouseholdMember', id: member });
  }
  if (isPerMember(loan) && member === null) {
    const vi = 'Khoản vay này xét cho từng người: chọn thành viên.';
    refuseIssues([issue('member', 'REQUIRED', vi, 'The loan is decided for each member: name one.')]);
  }
  const decision = decide(plan, { measure: loan.code, member, facts, asOf });
  requireDecided(decision, emptyToNull(input.regulation));
  return { decision, facts };
}

/** What the household was lent under the same loan of the plan and has not paid back, whoever lent it. */
async function outstandingOf(trx: Transaction, context: ActContext, household: string, kind: string): Promise<number> {
  const scope = { ...loanScopeOf(context), lender: 'ALL' } as const;
  const loans = await findLoansByHouseholds(trx, scope, [household]);
  return loans.filter((loan) => loan.kind === kind).reduce((sum, { amount, repaid }) => sum + amount - repaid, 0);
}

async function record(trx: Transaction, context: ActContext, input: RecordLoanInput, terms: PlanLoan) {
  const { committee, userId } = context.actor;
  const household = await holdHousehold(trx, context, input.household);
  const on = input.effectiveOn ?? context.workingDate;
  requireBackdatingReason(context, on, input.reason);
  const { decision, facts } = await decideLoan(trx, context, terms, input, on);
  const { amount, termMonths } = input;
  const outstanding = await outstandingOf(trx, context, household.id, terms.code);
  requireWithinTerms(terms, { amount, termMonths, outstanding });
  const planRevision = await findAdoptedRevision(trx, committee);
  if (planRevision === null) throw new Error('The committee has adopted no plan.');
  const { ceiling, term } = limitsOf(terms);
  const id = context.newId();
  const member = input.member ?? null;
  await insertLoan(trx, {
    ...{ committee, id, household: household.id, member, kind: terms.code, lender: terms.lender },
    ...{ amount, termMonths, effectiveOn: on, decision, facts, planRevision },
    ceiling: ceiling?.value ?? null,
    maximumTermMonths: term === null ? null : term.value * 12,
    regulation: emptyToNull(input.regulation),
    document: emptyToNull(input.document),
    reason: emptyToNull(input.reason),
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await recordEvent(trx, context, {
    action: 'loan.record',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: { loan: id, kind: terms.code, member, amount, termMonths },
  });
  return { loan: id };
}

/**
 * Records a loan of the plan to a household or a member.
 *
 * Refuses with PLAN_LIMIT_EXCEEDED (ceiling and longest term, with their clauses), INELIGIBLE, OUTSIDE_WINDOW,
 * FACTS_MISSING (the rules), REGULATION_REQUIRED, INVALID_INPUT, REASON_REQUIRED, NOT_FOUND, FORBIDDEN,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const recordLoan = act<RecordLoanInput, LoanValue>({
  action: 'loan.record',
  run: async (trx, context, input) => {
    const terms = findLoan(context.plan, input.kind);
    const vi = 'Kế hoạch không có khoản vay này.';
    if (terms === undefined) {
      return refuse({
        code: 'INVALID_INPUT',
        issues: [issue('kind', 'UNKNOWN_LOAN', vi, 'The plan has no such loan.')],
      });
    }
    requireLender(context, terms.lender, 'loan.record');
    refuseIssues(inputIssues(input, context));
    const { loan } = await withIdempotency(trx, context, { action: 'loan.record', input }, () =>
      record(trx, context, input, terms),
    );
    return { loan: await readLoan(trx, context, loan), household: await readHousehold(trx, context, input.household) };
  },
});

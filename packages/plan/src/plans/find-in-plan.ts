import type { Agency } from '../agencies/index.ts';
import type { FundingSource, Pledge } from '../funding/index.ts';
import type { ClauseRef } from '../kernel/index.ts';
import type { ExclusionGroup, GeneralPolicy, LoanTerms, OtherLoan, SpecialMeasure } from '../measures/index.ts';
import type { Clause, Plan } from './plan.ts';

/**
 * A special measure by its code; undefined when the plan has none.
 * @example findMeasure(haDong2024, 'SAVINGS_BOOK')?.plannedQuantity.value // 78
 */
export function findMeasure(plan: Plan, code: string): SpecialMeasure | undefined {
  return plan.measures.find((measure) => measure.code === code);
}

/**
 * A general policy by its code.
 * @example findGeneralPolicy(haDong2024, 'HEALTH_INSURANCE_CARD')?.limit?.value // 3
 */
export function findGeneralPolicy(plan: Plan, code: string): GeneralPolicy | undefined {
  return plan.generalPolicies.find((policy) => policy.code === code);
}

/**
 * A loan of the plan by its code: the housing loan or one without terms of its own.
 * @example findLoan(haDong2024, 'HOUSING_LOAN')?.ceiling.value // 50000000
 */
export function findLoan(plan: Plan, code: string): LoanTerms | OtherLoan | undefined {
  return plan.loan?.code === code ? plan.loan : plan.otherLoans.find((loan) => loan.code === code);
}

/**
 * A clause by its id.
 * @example findClause(haDong2024, 'II.2.2.2#2')?.text // 'Mức tặng: 20.000.000 đồng/sổ'
 */
export function findClause(plan: Plan, id: ClauseRef): Clause | undefined {
  return plan.clauses.find((clause) => clause.id === id);
}

/**
 * A pledge by its id.
 * @example findPledge(haDong2024, 'savings-book/district-fund')?.quantity.value // 23
 */
export function findPledge(plan: Plan, id: string): Pledge | undefined {
  return plan.pledges.find((pledge) => pledge.id === id);
}

/**
 * The pledges of a measure in the order of the text, subsets (`partOf`) among them: leave those out of sums.
 * @example pledgesOf(haDong2024, 'SAVINGS_BOOK').length // 9
 * @example pledgesOf(haDong2024, 'EDUCATION_SUPPORT').filter((pledge) => pledge.partOf !== null).length // 1
 */
export function pledgesOf(plan: Plan, measure: string): readonly Pledge[] {
  return plan.pledges.filter((pledge) => pledge.measure === measure);
}

/**
 * The sources that answer for a pledge; more than one where it is joint or pooled.
 * @example sourcesOf(haDong2024, findPledge(haDong2024, 'new-build/leg-1')).map((source) => source.id) // ['district-fund-for-the-poor', 'social-mobilisation']
 */
export function sourcesOf(plan: Plan, pledge: Pledge): readonly FundingSource[] {
  return plan.sources.filter((source) => pledge.sources.includes(source.id));
}

/**
 * A source of money or goods by its id.
 * @example findSource(haDong2024, 'childrens-fund')?.kind // 'FUND'
 */
export function findSource(plan: Plan, id: string): FundingSource | undefined {
  return plan.sources.find((source) => source.id === id);
}

/**
 * A body of the plan by its slug.
 * @example findAgency(haDong2024, 'social-policy-bank')?.section // 8
 */
export function findAgency(plan: Plan, id: string): Agency | undefined {
  return plan.agencies.find((agency) => agency.id === id);
}

/**
 * The exclusion groups that a measure belongs to.
 * @example exclusionGroupsOf(haDong2024, 'SAVINGS_BOOK').map((group) => group.code) // ['HOUSING_OR_SAVINGS_BOOK']
 * @example exclusionGroupsOf(haDong2024, 'HOUSING_LOAN').length // 0
 */
export function exclusionGroupsOf(plan: Plan, measure: string): readonly ExclusionGroup[] {
  return plan.exclusionGroups.filter((group) => group.measures.includes(measure));
}

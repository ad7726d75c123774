import { formatVnd, type Plan, plannedAmount, supportsOf } from '@vuonlen/plan';
import { factsOfClause, renderPlanText } from '@vuonlen/plan/plans';
import { type CommandResult, misuse } from '../outcome.ts';

/**
 * What a plan gives; with `clause`, the words of one clause and what is encoded of it; with `text`, the whole text.
 * @throws CommandError (2) for a clause that the plan does not have.
 */
export function show(plan: Plan, options: { readonly clause?: string; readonly text?: boolean }): CommandResult {
  if (options.text) return { code: 0, lines: [renderPlanText(plan)], data: { clauses: plan.clauses } };
  const { clause: wanted } = options;
  if (wanted !== undefined) {
    const clause = plan.clauses.find(({ id }) => id === wanted);
    if (!clause) throw misuse(`Kế hoạch không có khoản ${wanted}`, `The plan has no clause ${wanted}`);
    const facts = factsOfClause(plan, wanted);
    const lines = [`${clause.id}  ${clause.text}`, ...facts.map(({ label, value }) => `  ${label.vi}: ${value}`)];
    return { code: 0, lines, data: { clause, facts } };
  }
  const supports = supportsOf(plan).map(({ code, name, clause }) => ({
    ...{ code, name, clause },
    planned: plannedAmount(plan, code),
  }));
  const lines = [
    `${plan.title.value} (${plan.id}), ${plan.issuer.value}`,
    `${plan.baseline.households.value} hộ cận nghèo · near-poor households; ${formatVnd(plan.funding.total.value)}`,
    ...supports.map(({ code, name, clause, planned }) => {
      const amount = planned === null ? '' : `  ${formatVnd(planned)}`;
      return `  ${code}  ${name.vi} · ${name.en}  (${clause})${amount}`;
    }),
  ];
  return { code: 0, lines, data: { plan: plan.id, title: plan.title.value, supports } };
}

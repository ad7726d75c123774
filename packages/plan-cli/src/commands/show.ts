import { formatVnd, type Plan, plannedAmount, supportsOf } from '@vuonlen/plan';
import { factsOfClause, renderPlanText } from '@vuonlen/plan/plans';
import { type CommandResult, misuse } from '../outcome.ts';
import { meantInstead } from '../parse-line.ts';
import { readPlan } from '../read-plan.ts';
import { type Command, planArgument } from './command.ts';

/**
 * What a plan gives; with `clause`, the words of one clause and what is encoded of it; with `text`, the whole text.
 * @throws CommandError (2) for a clause that the plan does not have.
 */
function show(plan: Plan, options: { readonly clause?: string; readonly text?: boolean }): CommandResult {
  if (options.text) return { code: 0, lines: [renderPlanText(plan)], data: { clauses: plan.clauses } };
  const { clause: wanted } = options;
  if (wanted !== undefined) {
    const clause = plan.clauses.find(({ id }) => id === wanted);
    if (!clause) {
      const { vi, en } = meantInstead(
        wanted,
        plan.clauses.map(({ id }) => id),
      );
      throw misuse(`Kế hoạch không có khoản ${wanted}${vi}`, `The plan has no clause ${wanted}${en}`);
    }
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

/** `vuonlen-plan show` */
export const showCommand: Command = {
  name: 'show',
  about: { vi: 'nội dung kế hoạch', en: 'what a plan gives' },
  args: [planArgument],
  options: {
    clause: { value: 'ID', about: { vi: 'một khoản và những gì đã mã hoá', en: 'a clause and what is encoded of it' } },
    text: { about: { vi: 'toàn văn', en: 'the whole text' } },
  },
  example: "show ha-dong-2024 --clause 'II.2.2.2#2'",
  run: ({ names: [plan = ''], flags, values: { clause } }) =>
    show(readPlan(plan), { ...(clause === undefined ? {} : { clause }), text: flags.has('text') }),
};

import { type Decision, decideAll, isIsoDate, outcomeLabels, type Plan, supportsOf } from '@vuonlen/plan';
import { type CommandResult, misuse } from '../outcome.ts';
import { meantInstead } from '../parse-line.ts';
import { readFacts } from '../read-facts.ts';
import { readJson, readPlan } from '../read-plan.ts';
import { type Command, planArgument } from './command.ts';

function linesOf({ measure, member, outcome, reasons, missing, entitlement }: Decision): readonly string[] {
  const label = outcomeLabels[outcome];
  const whom = member === null ? '' : ` [${member}]`;
  const [reason] = reasons;
  return [
    `${measure}${whom}: ${outcome} — ${label.vi} · ${label.en}${entitlement ? ` (${entitlement.text.vi})` : ''}`,
    ...(reason ? [`    ${reason.text.vi}\n    ${reason.text.en}\n    ${reason.clause}: “${reason.quote}”`] : []),
    ...(missing.length > 0 ? [`    Còn thiếu · Missing: ${missing.join(', ')}`] : []),
  ];
}

/**
 * Decides what a plan gives to a household of a document of facts, all supports or the one asked for, as of a day.
 * @throws CommandError (2) for a day that is none or a support that the plan does not have.
 */
function decideFor(
  plan: Plan,
  document: unknown,
  { asOf, measure }: { readonly asOf: string | undefined; readonly measure: string | undefined },
): CommandResult {
  if (!isIsoDate(asOf)) {
    throw misuse(
      'Cần ngày xét, viết NĂM-THÁNG-NGÀY: --as-of 2024-06-15',
      'A day is needed, written as --as-of 2024-06-15',
    );
  }
  const codes = supportsOf(plan).map(({ code }) => code);
  if (measure !== undefined && !codes.includes(measure)) {
    const list = codes.join(', ');
    const { vi, en } = meantInstead(measure, codes);
    throw misuse(`Kế hoạch không có ${measure}${vi}; có: ${list}`, `The plan has no ${measure}${en}; it has: ${list}`);
  }
  const decisions = decideAll(plan, readFacts(document), asOf).filter(
    (decision) => measure === undefined || decision.measure === measure,
  );
  return { code: 0, lines: decisions.flatMap(linesOf), data: { plan: plan.id, asOf, decisions } };
}

/** `vuonlen-plan decide` */
export const decideCommand: Command = {
  name: 'decide',
  about: { vi: 'quyết định cho một hộ', en: 'decide for a household' },
  args: [
    planArgument,
    { name: 'facts.json', about: { vi: 'thông tin của hộ vào ngày xét', en: 'facts of the household on that day' } },
  ],
  options: {
    'as-of': { value: 'DAY', about: { vi: 'ngày xét (bắt buộc), 2024-06-15', en: 'the day (required), 2024-06-15' } },
    measure: { value: 'CODE', about: { vi: 'chỉ một hỗ trợ', en: 'one support only' } },
  },
  example: 'decide ha-dong-2024 household.json --as-of 2024-06-15 --measure SAVINGS_BOOK',
  run: ({ names: [plan = '', facts = ''], values }) =>
    decideFor(readPlan(plan), readJson(facts), { asOf: values['as-of'], measure: values.measure }),
};

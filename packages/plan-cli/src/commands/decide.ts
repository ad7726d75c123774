import { type Decision, decideAll, isIsoDate, outcomeLabels, type Plan, supportsOf } from '@vuonlen/plan';
import { type CommandResult, misuse } from '../outcome.ts';
import { readFacts } from '../read-facts.ts';

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
export function decideCommand(
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
    throw misuse(`Kế hoạch không có ${measure}; có: ${list}`, `The plan has no ${measure}; it has: ${list}`);
  }
  const decisions = decideAll(plan, readFacts(document), asOf).filter(
    (decision) => measure === undefined || decision.measure === measure,
  );
  return { code: 0, lines: decisions.flatMap(linesOf), data: { plan: plan.id, asOf, decisions } };
}

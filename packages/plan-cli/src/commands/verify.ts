import { checkQuotes, checkReferences, coverPlan, type Plan, verifyPlan } from '@vuonlen/plan/plans';
import type { CommandResult } from '../outcome.ts';
import { readPlan } from '../read-plan.ts';
import { type Command, planArgument } from './command.ts';

/**
 * Holds a plan against itself: identities, quotes, names, clauses. A discrepancy that the plan explains is told and is no
 * fault; anything else ends with 1.
 */
function verify(plan: Plan): CommandResult {
  const identities = verifyPlan(plan);
  const failed = identities.filter(({ holds }) => !holds);
  const quotes = checkQuotes(plan).problems;
  const references = checkReferences(plan);
  const { forgotten } = coverPlan(plan);
  const sound =
    failed.every(({ explained }) => explained !== null) && quotes.length + references.length + forgotten.length === 0;
  const lines = [
    `${plan.id}: ${identities.length - failed.length}/${identities.length} đẳng thức đúng · identities hold`,
    ...failed.flatMap(({ id, name, statements, explained }) => [
      `${explained ? '!' : '✗'} ${id} ${name.vi} · ${name.en}`,
      ...statements
        .filter(({ holds }) => !holds)
        .map(({ left, relation, right }) => `    ${left ?? '?'} ${relation} ${right ?? '?'}`),
      explained
        ? `    ${explained.vi}\n    ${explained.en}`
        : '    Chưa có giải thích trong Kế hoạch · The plan does not explain it',
    ]),
    ...quotes.map(({ path, code, found, encoded }) => `✗ ${path} ${code}: ${found} ≠ ${encoded}`),
    ...references.map(({ path, code, kind, name }) => `✗ ${path} ${code}: ${kind} ${name}`),
    ...forgotten.map((clause) => `✗ Khoản chưa mã hoá · Clause forgotten: ${clause}`),
    sound ? '✓ Kế hoạch nhất quán · The plan is sound' : '✗ Kế hoạch có sai lệch · The plan has faults',
  ];
  return { code: sound ? 0 : 1, lines, data: { plan: plan.id, sound, identities, quotes, references, forgotten } };
}

/** `vuonlen-plan verify` */
export const verifyCommand: Command = {
  name: 'verify',
  about: { vi: 'kiểm tra kế hoạch', en: 'check a plan against itself' },
  args: [planArgument],
  options: {},
  example: 'verify ha-dong-2024',
  run: ({ names: [plan = ''] }) => verify(readPlan(plan)),
};

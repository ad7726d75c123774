import { diffPlans, type Plan } from '@vuonlen/plan/plans';
import type { CommandResult } from '../outcome.ts';
import { readPlan } from '../read-plan.ts';
import { type Command, planArgument } from './command.ts';

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~', REORDERED: '↕' } as const;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length > 120 ? `${json.slice(0, 119)}…` : json;
}

/** The differences of two plans, in the order of the document; ends with 1 when there are any, as `diff` does. */
function diff(before: Plan, after: Plan): CommandResult {
  const changes = diffPlans(before, after);
  const lines = changes.map(({ path, kind, clause, before, after }) => {
    const values = [before, after].filter((value) => value !== undefined).map(shown);
    return `${signs[kind]} ${path}${clause === null ? '' : ` (${clause})`}: ${values.join(' → ')}`;
  });
  const none = 'Hai kế hoạch giống nhau · The plans are the same';
  return { code: changes.length > 0 ? 1 : 0, lines: changes.length > 0 ? lines : [none], data: { changes } };
}

/** `vuonlen-plan diff` */
export const diffCommand: Command = {
  name: 'diff',
  about: { vi: 'so sánh hai kế hoạch', en: 'compare two plans' },
  args: [planArgument, { name: 'plan', about: { vi: 'kế hoạch sau', en: 'the later plan' } }],
  options: {},
  example: 'diff ha-dong-2024 plan-2025.json',
  run: ({ names: [before = '', after = ''] }) => diff(readPlan(before), readPlan(after)),
};

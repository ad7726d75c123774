import { diffPlans, type Plan } from '@vuonlen/plan/plans';
import type { CommandResult } from '../outcome.ts';

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~', REORDERED: '↕' } as const;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? '';
  return json.length > 120 ? `${json.slice(0, 119)}…` : json;
}

/** The differences of two plans, in the order of the document; ends with 1 when there are any, as `diff` does. */
export function diff(before: Plan, after: Plan): CommandResult {
  const changes = diffPlans(before, after);
  const lines = changes.map(({ path, kind, clause, before, after }) => {
    const values = [before, after].filter((value) => value !== undefined).map(shown);
    return `${signs[kind]} ${path}${clause === null ? '' : ` (${clause})`}: ${values.join(' → ')}`;
  });
  const none = 'Hai kế hoạch giống nhau · The plans are the same';
  return { code: changes.length > 0 ? 1 : 0, lines: changes.length > 0 ? lines : [none], data: { changes } };
}

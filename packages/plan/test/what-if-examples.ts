import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  type Plan,
  type RegisterEntry,
  type Shift,
  type WhatIf,
  type WhatIfRow,
  type WishedChange,
  whatIf,
} from '../src/plans/index.ts';
import { demoRegister } from './demo-register.ts';
import { june2024 } from './household-examples.ts';

type Answer = Extract<WhatIf, { ok: true }>;

/** The answer to a question that is known to be possible. */
export function ask(
  changes: readonly WishedChange[],
  register: readonly RegisterEntry[] = demoRegister,
  plan: Plan = haDong2024,
  measures?: readonly string[],
): Answer {
  const answer = whatIf(plan, changes, register, { read: parsePlan, ...(measures ? { measures } : {}) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** What the shifts say, in short. */
export function brief(shifts: readonly Shift[]): readonly unknown[] {
  return shifts.map(({ household, member, kind, before, after, reason }) => [
    ...[household, member, kind, before.outcome, after.outcome, before.amount, after.amount],
    ...[reason.rule, reason.clause],
  ]);
}

/** What a row counts of a support. */
export function supportIn(row: WhatIfRow, measure: string) {
  return row.supports.find((one) => one.measure === measure);
}

/** A household on a day. */
export function entry(facts: RegisterEntry['facts'], measures?: readonly string[], asOf = june2024): RegisterEntry {
  return measures ? { facts, asOf, measures } : { facts, asOf };
}

/** 25 million for a book of 20. */
export const dearerBook: WishedChange = { path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 };

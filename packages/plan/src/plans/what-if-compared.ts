import { isStated, type Stated, type Vnd } from '../kernel/index.ts';
import type { Compared, ComparedMoney, ComparedStated } from './what-if-answer.ts';

/** Two numbers and what the second is more than the first. */
export function compared(before: number, after: number): Compared {
  return { before, after, difference: after - before };
}

/** The same where one of the plans may state none. */
export function comparedStated(before: number | null, after: number | null): ComparedStated {
  return { before, after, difference: before === null || after === null ? null : after - before };
}

/** Amounts of two plans: what is stated added up, what is not counted. */
export function comparedMoney(before: readonly (number | null)[], after: readonly (number | null)[]): ComparedMoney {
  const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
  const silent = (amounts: readonly (number | null)[]) => amounts.filter((one) => one === null).length;
  return { stated: compared(sum(before), sum(after)), unstated: compared(silent(before), silent(after)) };
}

/** A stated amount; null where the text is silent. */
export function amountStated(stated: Stated<Vnd>): Vnd | null {
  return isStated(stated) ? stated.value : null;
}

import { type ColumnDecider, toColumnDecider } from '../assignments/index.ts';
import { contextsOf, supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

/**
 * The plan as a decider of whole registers: everything that it gives, or the measures named, in document order. It means
 * what `decide` means; a support that goes to members is decided for each member, as in `decideAll`.
 *
 * For a question "what if", compile the changed plan and decide the same columns again: what was read out of them stays.
 * @throws RangeError when the plan has no such code: a programming error.
 * @example compilePlan(haDong2024, ['SAVINGS_BOOK'])(toColumns([{ household: 'h', class: 'POOR', supports: [] }]), isoDate('2024-06-15')).map(({ outcome, reason, reasons }) => [outcome[0], reasons[reason[0]].clause]) // [[2, 'II.2.2.2#1']]
 * @example compilePlan(haDong2024, ['SAVINGS']) // throws RangeError
 */
export function compilePlan(plan: Plan, measures?: readonly string[]): ColumnDecider {
  const supports = supportsOf(plan);
  const absent = measures?.find((code) => !supports.some((support) => support.code === code));
  if (absent !== undefined) throw new RangeError(`The plan ${plan.id} has no measure ${absent}`);
  const asked = measures ? supports.filter(({ code }) => measures.includes(code)) : supports;
  return toColumnDecider(asked, contextsOf(plan));
}

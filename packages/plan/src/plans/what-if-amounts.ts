import { amountOf } from '../assignments/index.ts';
import type { RegisterEntry } from './assignment-proposal.ts';
import { supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';
import { amountStated } from './what-if-compared.ts';
import { type ChangeProblem, changeProblem } from './wished-change.ts';

/** Receivers that any sum counts at most: every member of every entry, and every household. */
function receiversIn(register: readonly RegisterEntry[]): number {
  return register.reduce((total, { facts }) => total + (facts.members?.length ?? 0) + 1, 0);
}

/**
 * The supports whose sums could leave the whole numbers that are carried exactly. The bound is generous: the amount times
 * everything that is planned, pledged or in the register, with room for all supports together.
 */
export function amountsTooLarge(plans: readonly Plan[], register: readonly RegisterEntry[]): readonly ChangeProblem[] {
  const receivers = receiversIn(register);
  return plans.flatMap((plan) => {
    const supports = supportsOf(plan);
    const room = Number.MAX_SAFE_INTEGER / (supports.length + 1);
    return supports.flatMap((support) => {
      const amount = amountStated(amountOf(support)) ?? 0;
      const planned =
        'plannedQuantity' in support && 'value' in support.plannedQuantity ? support.plannedQuantity.value : 0;
      const legs = 'legs' in support ? support.legs.reduce((total, leg) => total + leg.amount.value, 0) : 0;
      const pledges = plan.pledges.filter(({ measure }) => measure === support.code);
      const pledged = pledges.reduce((total, { quantity, unit }) => total + (unit === 'VND' ? 0 : quantity.value), 0);
      const direct = pledges.reduce((total, { quantity, unit }) => total + (unit === 'VND' ? quantity.value : 0), 0);
      const most = Math.max(amount, legs, 1) * (receivers + planned + pledged) + direct;
      return most <= room ? [] : [changeProblem('AMOUNT_TOO_LARGE', pathOf(plan, support.code))];
    });
  });
}

function pathOf({ measures, generalPolicies, loan }: Plan, code: string): string {
  if (measures.some((one) => one.code === code)) return `measures[${code}]`;
  if (generalPolicies.some((one) => one.code === code)) return `generalPolicies[${code}]`;
  return loan?.code === code ? 'loan' : `otherLoans[${code}]`;
}

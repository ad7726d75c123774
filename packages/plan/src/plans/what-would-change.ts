import { type Decision, possibleChanges, type Reason } from '../assignments/index.ts';
import { applyChanges } from '../households/index.ts';
import type { Change } from '../measures/index.ts';
import { type DecideRequest, decide, supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

/** What has to change so that a support becomes due, or why nothing that can change does. */
export type WhatWouldChange =
  | {
      readonly possible: true;
      /** A smallest set; empty when the support is due already. */
      readonly changes: readonly Change[];
      /** The decision after the changes: granted. */
      readonly decision: Decision;
    }
  | {
      readonly possible: false;
      /** What stays in the way after all that can change: the window, an age, an exit too long ago. */
      readonly obstacles: readonly Reason[];
      /** The decision as it is. */
      readonly decision: Decision;
    };

/** Facts of which one change undoes another, so that a set with two of them is not worth trying: one class, one level. */
const single: readonly Change['fact'][] = ['class', 'member.schoolLevel'];

/** Every set of so many of the changes, in the order of the changes. */
function* setsOf(changes: readonly Change[], size: number, from = 0): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of changes.slice(from).entries()) {
    for (const rest of setsOf(changes, size - 1, from + index + 1)) {
      if (single.includes(first.fact) && rest.some((change) => change.fact === first.fact)) continue;
      yield [first, ...rest];
    }
  }
}

function unmet(decision: Decision): readonly Reason[] {
  return decision.reasons.filter(({ verdict }) => verdict === 'NOT_MET' || verdict === 'UNKNOWN');
}

/**
 * A smallest set of changes of changeable facts that makes the support due: a class by decision, an exit, a need, the
 * state of the house, works given up, hardship, schooling, a finding of the competent body, a held support of the same
 * exclusion group cancelled. Never a birth date, kinship, a ward, the day asked for or an exit on record. Of several
 * smallest sets the first in the order of the plan's conditions; each `to` is one value that is enough.
 *
 * It says what the rules ask for; whether it is so, or should be, is for the people who record it.
 * @throws RangeError when the plan has no such code, or the facts no such member: programming errors.
 * @example whatWouldChange(haDong2024, { measure: 'SAVINGS_BOOK', facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, asOf: isoDate('2024-06-15') }).changes // []
 * @example whatWouldChange(haDong2024, { measure: 'HOUSING_NEW_BUILD', facts: { household: 'h', class: 'NEAR_POOR', housingDilapidated: true, needs: [], supports: [] }, asOf: isoDate('2024-06-15') }).changes.map((change) => change.text.vi) // ['Ghi nhu cầu xây mới nhà ở năm 2024']
 * @example whatWouldChange(haDong2024, { measure: 'SAVINGS_BOOK', facts: { household: 'h', supports: [] }, asOf: isoDate('2025-01-01') }).obstacles.map((reason) => reason.rule) // ['WINDOW']
 */
export function whatWouldChange(plan: Plan, request: DecideRequest): WhatWouldChange {
  const decision = decide(plan, request);
  const supports = supportsOf(plan);
  const support = supports.find((one) => one.code === request.measure);
  if (!support) throw new RangeError(`The plan ${plan.id} has no measure ${request.measure}`);
  const names = Object.fromEntries(supports.map((one) => [one.code, one.name]));
  const { needed, optional } = possibleChanges(support, request.facts, {
    asOf: request.asOf,
    member: request.member ?? null,
    exclusionGroups: plan.exclusionGroups,
    names,
  });
  let obstacles = unmet(decision);
  for (let size = 0; size <= optional.length; size += 1) {
    for (const chosen of setsOf(optional, size)) {
      const changes = [...needed, ...chosen];
      const changed = decide(plan, { ...request, facts: applyChanges(request.facts, changes) });
      if (changed.outcome === 'GRANTED') return { possible: true, changes, decision: changed };
      const left = unmet(changed);
      if (left.length < obstacles.length) obstacles = left;
    }
  }
  return { possible: false, obstacles, decision };
}

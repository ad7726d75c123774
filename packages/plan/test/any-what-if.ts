import fc from 'fast-check';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  type Plan,
  type RegisterEntry,
  supportsOf,
  tryChanges,
  type WhatIf,
  type WishedChange,
  whatIf,
} from '../src/plans/index.ts';
import { anyDay, anyHousehold, conceal, concealable } from './any-household.ts';
import { songKim2026 } from './second-plan.ts';

export type Answer = Extract<WhatIf, { ok: true }>;

/** The two plans of the tests. */
export const plans: readonly Plan[] = [haDong2024, songKim2026];
/** Codes of every support of either plan. */
export const codes = [...new Set(plans.flatMap((plan) => supportsOf(plan).map(({ code }) => code)))];
const places = ['duong-noi-2024', 'ha-cau-2024', 'bai-nga', 'elsewhere', null];

/** A household that is partly known, anywhere, on any day. */
export const anyEntry: fc.Arbitrary<RegisterEntry> = fc
  .record({
    facts: anyHousehold(codes),
    hidden: fc.subarray([...concealable], { maxLength: 3 }),
    household: fc.constantFrom('a', 'b', 'c', 'd'),
    place: fc.constantFrom(...places),
    asOf: anyDay,
  })
  .map(({ facts, hidden, household, place, asOf }) => ({
    facts: { ...conceal(facts, hidden), household, place },
    asOf,
  }));
const anyRegister = fc.array(anyEntry, { maxLength: 8 });

/** Changes that make another plan of this one; each touches a place of its own. */
function wishesFor(plan: Plan): readonly WishedChange[] {
  const special = plan.measures.flatMap(({ code, conditions, rate }): WishedChange[] => [
    { path: `measures[${code}].rate`, value: 'value' in rate ? rate.value + 1_000_000 : 700_000 },
    { path: `measures[${code}].plannedQuantity`, value: 7 },
    ...(conditions.some(({ kind }) => kind === 'WITHIN_YEARS_OF_EXIT')
      ? [{ path: `measures[${code}].conditions[WITHIN_YEARS_OF_EXIT].years`, value: 5 }]
      : []),
    ...(conditions[0] ? [{ path: `measures[${code}].conditions[${conditions[0].kind}]`, remove: true as const }] : []),
    { path: `measures[${code}].window`, value: { from: '2024-06-01', until: '2031-06-01' } },
  ]);
  return [
    ...special,
    ...plan.exclusionGroups.map(({ code }) => ({ path: `exclusionGroups[${code}]`, remove: true as const })),
    ...plan.pledges.map(({ id }, at) => ({ path: `pledges[${id}].quantity`, value: at })),
    { path: 'otherLoans', value: [] },
    { path: `measures[${plan.measures.at(-1)?.code}].recurrence.per`, value: 'YEAR' },
    { path: 'funding.total', value: 1_000_000 },
  ].filter((wish) => tryChanges(plan, [wish], parsePlan).ok);
}

const wishes = plans.map(wishesFor);

/** Plans by their number and wishes by theirs, so that a counterexample can be read. */
export const anyQuestion = fc.constantFrom(0, 1).chain((at) =>
  fc.record({
    at: fc.constant(at),
    wished: fc.subarray([...(wishes[at] ?? []).keys()], { maxLength: 6 }),
    register: anyRegister,
  }),
);

type Question = typeof anyQuestion extends fc.Arbitrary<infer Value> ? Value : never;

/** The question that the numbers stand for. */
export function read({
  at,
  wished,
  register,
}: Question): readonly [Plan, readonly WishedChange[], readonly RegisterEntry[]] {
  const own = wishes[at] ?? [];
  return [plans[at] ?? haDong2024, wished.flatMap((one) => own[one] ?? []), register];
}

/** The answer to a question that is known to be possible, about every support. */
export function answerOf(plan: Plan, wishes: readonly WishedChange[], register: readonly RegisterEntry[]): Answer {
  const answer = whatIf(plan, wishes, register, { read: parsePlan, measures: codes });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

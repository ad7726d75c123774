import { type Decision, decide, type Plan } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, householdMeasures } from './measures.ts';
import type { Register } from './register.ts';
import { addGrant, addUndetermined, emptyTally, type Tally } from './tally.ts';

/** Reads the whole explanation, each sentence to its last letter, so that no part of it can be left for later. */
function readReasons({ reasons, missing }: Decision): number {
  let letters = missing.length;
  for (const { rule, clause, quote, text } of reasons) {
    const { vi, en } = text;
    letters += rule.length + clause.length + quote.length;
    letters += vi.charCodeAt(vi.length - 1) + en.charCodeAt(en.length - 1);
  }
  return letters;
}

function passOver(plan: Plan, register: Register): Tally {
  const tally = emptyTally('THREE_VALUED');
  let letters = 0;
  for (const { facts, asOf } of register) {
    for (const measure of householdMeasures) {
      letters += count(tally, measure, decide(plan, { measure, facts, asOf }));
    }
    for (const { id } of facts.members) {
      const request = { measure: 'EDUCATION_SUPPORT', member: id, facts, asOf } as const;
      letters += count(tally, request.measure, decide(plan, request));
    }
  }
  if (letters === 0) throw new Error('no reason was read');
  return tally;
}

const explains =
  'outcome of five, every rule with fact, threshold, clause and quote, a sentence in two languages, missing facts';

/** `decide` of the rules library on the plan's own data, every reason read, by a plan that was asked before. */
export const explained: Contender = {
  name: '@vuonlen/plan decide',
  library: null,
  explains,
  repeats: true,
  load: () => (register) => {
    passOver(haDong2024, register);
    return () => passOver(haDong2024, register);
  },
};

/** The same on households that it never saw, with nothing remembered: the first pass of a new plan. */
export const explainedFirst: Contender = {
  name: '@vuonlen/plan decide, first pass',
  library: null,
  explains,
  load: () => (register) => {
    const plan = { ...haDong2024 };
    return () => passOver(plan, register);
  },
};

function count(tally: Tally, measure: BenchMeasure, decision: Decision): number {
  if (decision.outcome === 'GRANTED') addGrant(tally, measure, decision.entitlement?.amount ?? 0);
  if (decision.outcome === 'UNDETERMINED') addUndetermined(tally);
  return readReasons(decision);
}

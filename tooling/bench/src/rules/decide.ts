import { type Decision, decideAll, type Plan } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, measures } from './measures.ts';
import type { Register } from './register.ts';
import { addGrant, addUndetermined, emptyTally, type Tally } from './tally.ts';

/** What a pass reads of the explanation; a sum, so that no reading is left out. */
type Read = (decision: Decision) => number;

/** Nothing but what is read of every answer, outcome and amount: all that an engine without reasons tells. */
const readNone: Read = () => 1;

/** The rule that settles the decision, and how many facts are missing: as much as is read of engines that tell of rules. */
const readSettling: Read = ({ reasons, missing }) => (reasons[0]?.rule.length ?? 0) + missing.length;

/** The whole explanation, each sentence to its last letter. */
const readEveryLetter: Read = ({ reasons, missing }) => {
  let letters = missing.length;
  for (const { rule, clause, quote, text } of reasons) {
    const { vi, en } = text;
    letters += rule.length + clause.length + quote.length;
    letters += vi.charCodeAt(vi.length - 1) + en.charCodeAt(en.length - 1);
  }
  return letters;
};

function passOver(plan: Plan, register: Register, read: Read): Tally {
  const tally = emptyTally('THREE_VALUED');
  let sum = 0;
  for (const { facts, asOf } of register) {
    for (const decision of decideAll(plan, facts, asOf, measures)) {
      const { outcome, entitlement } = decision;
      if (outcome === 'GRANTED') addGrant(tally, decision.measure as BenchMeasure, entitlement?.amount ?? 0);
      if (outcome === 'UNDETERMINED') addUndetermined(tally);
      sum += read(decision);
    }
  }
  if (sum === 0) throw new Error('no decision was read');
  return tally;
}

const explains =
  'outcome of five, every rule with fact, threshold, clause and quote, a sentence in two languages, missing facts';

function rememberedBy(name: string, read: Read): Contender {
  return {
    name,
    library: null,
    explains,
    repeats: true,
    load: () => (register) => {
      passOver(haDong2024, register, read);
      return () => passOver(haDong2024, register, read);
    },
  };
}

/** `decideAll` of the rules library on the plan's own data, by a plan that decided households before. */
export const explained = rememberedBy('@vuonlen/plan decide', readNone);

/** The same, and of each explanation the rule is read that settles. */
export const explainedAndAsked = rememberedBy('@vuonlen/plan decide, settling rule read', readSettling);

/** The same, and the explanation is read from end to end. */
export const explainedAndRead = rememberedBy('@vuonlen/plan decide, every letter read', readEveryLetter);

/** On households that it never saw, with nothing remembered: the first pass of a new plan. */
export const explainedFirst: Contender = {
  name: '@vuonlen/plan decide, first pass',
  library: null,
  explains,
  load: () => (register) => {
    const plan = { ...haDong2024 };
    return () => passOver(plan, register, readSettling);
  },
};

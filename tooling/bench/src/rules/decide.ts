import { type Decision, decideAll, type Plan } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, measures } from './measures.ts';
import type { Register } from './register.ts';
import { addGrant, addUndetermined, emptyTally, type Tally } from './tally.ts';

/** What a pass reads of the explanation; a sum, so that no reading is left out. */
type Read = (decision: Decision) => number;

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

function count(tally: Tally, { measure, outcome, entitlement }: Decision): void {
  if (outcome === 'GRANTED') addGrant(tally, measure as BenchMeasure, entitlement?.amount ?? 0);
  if (outcome === 'UNDETERMINED') addUndetermined(tally);
}

/** Reads outcome and amount alone: all that an engine without reasons tells. */
function passOver(plan: Plan, register: Register): Tally {
  const tally = emptyTally('THREE_VALUED');
  for (const { facts, asOf } of register) {
    for (const decision of decideAll(plan, facts, asOf, measures)) count(tally, decision);
  }
  return tally;
}

function passAndRead(plan: Plan, register: Register, read: Read): Tally {
  const tally = emptyTally('THREE_VALUED');
  let sum = 0;
  for (const { facts, asOf } of register) {
    for (const decision of decideAll(plan, facts, asOf, measures)) {
      count(tally, decision);
      sum += read(decision);
    }
  }
  if (sum === 0) throw new Error('no reason was read');
  return tally;
}

const explains =
  'outcome of five, every rule with fact, threshold, clause and quote, a sentence in two languages, missing facts';

function rememberedBy(name: string, pass: (register: Register) => Tally): Contender {
  return {
    name,
    library: null,
    explains,
    repeats: true,
    load: () => (register) => {
      pass(register);
      return () => pass(register);
    },
  };
}

/** `decideAll` of the rules library on the plan's own data, by a plan that decided households before. */
export const explained = rememberedBy('@vuonlen/plan decide', (register) => passOver(haDong2024, register));

/** The same, and of each explanation the rule is read that settles. */
export const explainedAndAsked = rememberedBy('@vuonlen/plan decide, settling rule read', (register) =>
  passAndRead(haDong2024, register, readSettling),
);

/** The same, and the explanation is read from end to end. */
export const explainedAndRead = rememberedBy('@vuonlen/plan decide, every letter read', (register) =>
  passAndRead(haDong2024, register, readEveryLetter),
);

/** On households that it never saw, with nothing remembered: the first pass of a new plan. */
export const explainedFirst: Contender = {
  name: '@vuonlen/plan decide, first pass',
  library: null,
  explains,
  load: () => (register) => {
    const plan = { ...haDong2024 };
    return () => passAndRead(plan, register, readSettling);
  },
};

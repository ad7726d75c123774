import { type Decision, decide } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, householdMeasures } from './measures.ts';
import { addGrant, addUndetermined, emptyTally, type Tally } from './tally.ts';

/** Reads every word of the explanation to its last letter, so that none can be left for later. */
function readReasons(decision: Decision): number {
  let letters = decision.missing.length;
  for (const { rule, clause, quote, text } of decision.reasons) {
    for (const words of [rule, clause, quote, text.vi, text.en]) {
      letters += words.length > 0 && words.charCodeAt(words.length - 1) > 0 ? words.length : 0;
    }
  }
  return letters;
}

/** `decide` of the rules library on the plan's own data, every reason read. */
export const explained: Contender = {
  name: '@vuonlen/plan decide',
  library: null,
  explains:
    'outcome of five, every rule with fact, threshold, clause and quote, a sentence in two languages, missing facts',
  load: () => (register) => () => {
    const tally = emptyTally('THREE_VALUED');
    let letters = 0;
    for (const { facts, asOf } of register) {
      for (const measure of householdMeasures) {
        letters += count(tally, measure, decide(haDong2024, { measure, facts, asOf }));
      }
      for (const { id } of facts.members) {
        const request = { measure: 'EDUCATION_SUPPORT', member: id, facts, asOf } as const;
        letters += count(tally, request.measure, decide(haDong2024, request));
      }
    }
    if (letters === 0) throw new Error('no reason was read');
    return tally;
  },
};

function count(tally: Tally, measure: BenchMeasure, decision: Decision): number {
  if (decision.outcome === 'GRANTED') addGrant(tally, measure, decision.entitlement?.amount ?? 0);
  if (decision.outcome === 'UNDETERMINED') addUndetermined(tally);
  return readReasons(decision);
}

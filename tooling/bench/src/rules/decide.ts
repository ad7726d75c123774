import { type Decision, decide } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, householdMeasures } from './measures.ts';
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

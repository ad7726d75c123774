import { describe, expect, it } from 'vitest';
import { isoDate, type RelationKind } from '../kernel/index.ts';
import { checkQuotes } from './check-quotes.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

const { baseline, povertyStandard, earliestIssue } = haDong2024;
const [firstAmbiguity] = haDong2024.ambiguities;
const [firstInstrument] = haDong2024.legalInstruments;

function codesOf(change: Partial<Plan>): readonly string[] {
  return checkQuotes({ ...haDong2024, ...change }).problems.map(({ code }) => code);
}

/** The instruments with one citation of one of them given another relation. */
function withRelation(id: string, at: number, relation: RelationKind): Plan['legalInstruments'] {
  return haDong2024.legalInstruments.map((instrument) =>
    instrument.id === id
      ? { ...instrument, cited: instrument.cited.map((one, index) => (index === at ? { ...one, relation } : one)) }
      : instrument,
  );
}

describe('the quotes of the plan', () => {
  it('all stand', () => {
    const report = checkQuotes(haDong2024);
    expect(report.problems).toEqual([]);
    expect(report.quotes).toBeGreaterThan(500);
    expect(report.numbers).toBeGreaterThan(70);
  });

  it.each<[string, string, Partial<Plan>]>([
    [
      'a number that is not the one of the quote',
      'NUMBER_DIFFERS',
      { baseline: { ...baseline, households: { ...baseline.households, value: 85 } } },
    ],
    [
      'a number at another place of the quote',
      'NUMBER_DIFFERS',
      { baseline: { ...baseline, households: { ...baseline.households, numberAt: 0 } } },
    ],
    [
      'a number that does not say where it stands',
      'NUMBER_WITHOUT_PLACE',
      { baseline: { ...baseline, households: { value: 84, clause: 'II.1#1', quote: 'là 84 hộ', certainty: 'FIXED' } } },
    ],
    [
      'words that the clause does not have',
      'QUOTE_NOT_IN_CLAUSE',
      { issuer: { ...haDong2024.issuer, quote: 'UBND huyện Hà Đông' } },
    ],
    ['a clause that the text does not have', 'UNKNOWN_CLAUSE', { issuer: { ...haDong2024.issuer, clause: 'VI' } }],
    [
      'an analogy that is called an implementation',
      'RELATION_DIFFERS',
      { legalInstruments: withRelation('nq-15-2023-hdnd', 1, 'IMPLEMENTS') },
    ],
    [
      'an implementation that is called an analogy',
      'RELATION_DIFFERS',
      { legalInstruments: withRelation('nq-13-2023-hdnd', 1, 'BY_ANALOGY') },
    ],
    [
      'a basis of a policy that is called a rate applied',
      'RELATION_DIFFERS',
      {
        generalPolicies: haDong2024.generalPolicies.map((policy) =>
          policy.code === 'DRUG_REHABILITATION'
            ? { ...policy, bases: policy.bases.map((basis) => ({ ...basis, kind: 'APPLIES_RATE_OF' as const })) }
            : policy,
        ),
      },
    ],
    ['another date', 'DATE_DIFFERS', { earliestIssue: { ...earliestIssue, value: isoDate('2024-04-16') } }],
    [
      'another period',
      'PERIOD_DIFFERS',
      {
        povertyStandard: {
          ...povertyStandard,
          period: { ...povertyStandard.period, value: { from: isoDate('2021-01-01'), until: null } },
        },
      },
    ],
    [
      'another report day',
      'DEADLINE_DIFFERS',
      {
        duties: haDong2024.duties.map((duty) =>
          duty.deadline?.kind === 'YEARLY_DATES'
            ? { ...duty, deadline: { ...duty.deadline, dates: [{ month: 1, day: 6 }] } }
            : duty,
        ),
      },
    ],
    [
      'another section of part IV',
      'SECTION_DIFFERS',
      {
        agencies: haDong2024.agencies.map((agency) =>
          agency.id === 'health-centre' ? { ...agency, section: 7 } : agency,
        ),
      },
    ],
    [
      'another number of an instrument',
      'INSTRUMENT_NUMBER_NOT_IN_QUOTE',
      { legalInstruments: firstInstrument ? [{ ...firstInstrument, number: '1601-TB/QU' }] : [] },
    ],
    [
      'a doubt about words that are not there',
      'QUOTE_NOT_IN_CLAUSE',
      { ambiguities: firstAmbiguity ? [{ ...firstAmbiguity, quote: 'lãi suất 4%' }] : [] },
    ],
    [
      'words left out that are not there',
      'QUOTE_NOT_IN_CLAUSE',
      { unencoded: [{ clause: 'V.1', quote: 'Trên đó là', reason: { vi: 'Lời kết', en: 'Formula' } }] },
    ],
  ])('catch %s', (_, code, change) => expect(codesOf(change)).toEqual([code]));
});

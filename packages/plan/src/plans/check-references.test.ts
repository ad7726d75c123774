import { describe, expect, it } from 'vitest';
import { checkReferences } from './check-references.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

type Draft = { -readonly [Field in keyof Plan]: Plan[Field] };

/** The plan with the entries of a list changed where they have this id or code. */
function change(
  field: 'measures' | 'pledges' | 'duties' | 'sources' | 'ambiguities' | 'generalPolicies' | 'exclusionGroups',
  key: string,
  part: object,
): Plan {
  const entries = haDong2024[field] as readonly { readonly id?: string; readonly code?: string }[];
  const changed = entries.map((entry) => ((entry.id ?? entry.code) === key ? { ...entry, ...part } : entry));
  return { ...haDong2024, [field]: changed } as Draft;
}

describe('the names in a plan', () => {
  it('all lead somewhere in the plan of 2024', () => {
    expect(checkReferences(haDong2024)).toEqual([]);
  });

  it.each([
    ['a body', change('measures', 'SAVINGS_BOOK', { lead: 'nobody' }), 'agency', 'nobody'],
    ['a measure', change('pledges', 'savings-book/ha-cau', { measure: 'SAVINGS' }), 'measure', 'SAVINGS'],
    ['a leg', change('pledges', 'repair/red-cross', { leg: 'leg-3' }), 'leg', 'leg-3'],
    ['a source', change('pledges', 'repair/red-cross', { sources: ['blue-cross'] }), 'source', 'blue-cross'],
    [
      'a larger pledge',
      change('pledges', 'education/labour-federation/until-eighteen', { partOf: 'education/union' }),
      'pledge',
      'education/union',
    ],
    ['a place', change('sources', 'ward-fund-for-the-poor/ha-cau', { place: 'ha-cau' }), 'place', 'ha-cau'],
    ['a partner', change('duties', 'iv-8-3-propose-capital', { partners: ['treasury'] }), 'agency', 'treasury'],
    ['a reading', change('ambiguities', 'large-balance', { assumed: 'guess' }), 'reading', 'guess'],
    [
      'a policy of the regulation',
      change('generalPolicies', 'DISASTER_RELIEF', {
        conditions: [{ kind: 'BY_REGULATION', policy: 'RELIEF', clause: 'II.2.1#6', quote: 'trợ giúp' }],
      }),
      'measure',
      'RELIEF',
    ],
    [
      'a doubt within a choice',
      change('generalPolicies', 'DISASTER_RELIEF', {
        conditions: [
          {
            kind: 'ANY_OF',
            of: [{ kind: 'EXITED', ambiguity: 'no-doubt', clause: 'II.2.1#6', quote: 'trợ giúp' }],
            clause: 'II.2.1#6',
            quote: 'trợ giúp',
          },
        ],
      }),
      'ambiguity',
      'no-doubt',
    ],
    [
      'a measure of which a group says that it is quoted',
      change('exclusionGroups', 'HOUSING_OR_SAVINGS_BOOK', {
        beyondQuote: { exceptFor: ['BOOK'], ambiguity: 'one-of-house-and-book' },
      }),
      'measure',
      'BOOK',
    ],
    [
      'the doubt of a group',
      change('exclusionGroups', 'HOUSING_OR_SAVINGS_BOOK', {
        beyondQuote: { exceptFor: ['SAVINGS_BOOK'], ambiguity: 'one' },
      }),
      'ambiguity',
      'one',
    ],
    [
      'an instrument',
      change('generalPolicies', 'DISASTER_RELIEF', {
        bases: [{ kind: 'IMPLEMENTS', instrument: 'nd-0', clause: 'II.2.1#6', quote: 'trợ giúp' }],
      }),
      'instrument',
      'nd-0',
    ],
  ] as const)('%s that leads nowhere is told', (_name, plan, kind, name) => {
    expect(checkReferences(plan)).toEqual([{ path: expect.any(String), code: 'UNKNOWN_REFERENCE', kind, name }]);
  });

  it('are known on both sides of an exclusion', () => {
    expect(checkReferences(change('measures', 'SAVINGS_BOOK', { exclusionGroups: [] }))).toEqual([
      {
        path: 'measures[SAVINGS_BOOK].exclusionGroups',
        code: 'ONE_SIDED',
        kind: 'exclusion group',
        name: 'HOUSING_OR_SAVINGS_BOOK',
      },
    ]);
  });

  it('belong to one entry each', () => {
    const plan: Plan = { ...haDong2024, otherLoans: [...haDong2024.otherLoans, ...haDong2024.otherLoans.slice(0, 1)] };
    expect(checkReferences(plan)).toEqual([{ path: '', code: 'DUPLICATE_ID', kind: 'measure', name: 'STUDENT_LOAN' }]);
  });
});

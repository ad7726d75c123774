import { describe, expect, it } from 'vitest';
import type { HouseholdFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  checkQuotes,
  checkReferences,
  clauseAnchor,
  coverPlan,
  decide,
  decideAll,
  factsOfClause,
  plannedAmount,
  renderPlanText,
  sourceAmount,
  supportsOf,
  verifyPlan,
} from '../src/plans/index.ts';
import { responsibilityMatrix } from '../src/responsibilities/index.ts';
import { holding } from './household-examples.ts';
import { songKim2026 } from './second-plan.ts';

const nearPoor: HouseholdFacts = { household: 'h', class: 'NEAR_POOR', needs: [], supports: [] };
const exited: HouseholdFacts = {
  household: 'h',
  class: 'EXITED_NEAR_POVERTY',
  exitedOn: isoDate('2026-09-01'),
  needs: [],
  supports: [],
  members: [{ id: 'm', birthDate: isoDate('2014-05-05'), schoolLevel: 'GENERAL_EDUCATION', inSchool: true }],
};

function outcome(measure: string, facts: HouseholdFacts, asOf: string, member: string | null = null): string {
  const { outcome, reasons } = decide(songKim2026, { measure, facts, member, asOf: isoDate(asOf) });
  return `${outcome} ${reasons[0]?.rule} ${reasons[0]?.clause}`;
}

describe('a plan of another district and year', () => {
  it('shares no special measure with the first, and has its own groups and no housing loan', () => {
    const shared = songKim2026.measures.filter(({ code }) => haDong2024.measures.some((one) => one.code === code));
    expect(shared).toEqual([]);
    expect(songKim2026.loan).toBeNull();
    expect(songKim2026.exclusionGroups.map(({ code }) => code)).toEqual(['COW_OR_TOOLS', 'TOOLS_OR_TANK']);
  });

  it('has nine identities, of which one fails and is not explained', () => {
    const results = verifyPlan(songKim2026);
    expect(results).toHaveLength(9);
    expect(results.filter((result) => !result.holds)).toEqual([
      expect.objectContaining({
        id: 'S-4',
        explained: null,
        statements: [{ left: 1_413_000_000, right: 1_450_000_000, relation: '=', holds: false }],
      }),
    ]);
  });

  it('is held against its own text, wherever its duties stand', () => {
    const { problems, ...counts } = checkQuotes(songKim2026);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ quotes: 93, numbers: 28, dates: 5, periods: 7 });
    const moved = songKim2026.agencies.map((body) => (body.id === 'home-affairs' ? { ...body, section: 2 } : body));
    expect(checkQuotes({ ...songKim2026, agencies: moved }).problems).toEqual([
      { path: 'agencies[home-affairs]', code: 'SECTION_DIFFERS', found: '"5.1"', encoded: '"5.2"' },
    ]);
  });

  it('has every name lead somewhere and no clause forgotten', () => {
    expect(checkReferences(songKim2026)).toEqual([]);
    const { forgotten, looseNumbers, encoded, notEncoded } = coverPlan(songKim2026);
    expect({ forgotten, looseNumbers, encoded, notEncoded }).toEqual({
      forgotten: [],
      looseNumbers: [],
      encoded: 19,
      notEncoded: 5,
    });
  });

  it.each<[string, string, HouseholdFacts, string, string | null, string]>([
    ['a cow for a near-poor household', 'BREEDING_COW', nearPoor, '2026-05-01', null, 'GRANTED WINDOW 4.1'],
    ['no cow in another year', 'BREEDING_COW', nearPoor, '2027-01-01', null, 'OUTSIDE_WINDOW WINDOW 4.1'],
    ['no cow beside tools', 'BREEDING_COW', holder('TRADE_TOOLS'), '2026-05-01', null, 'EXCLUDED EXCLUSION_GROUP 3.1'],
    ['no tank beside tools', 'WATER_TANK', holder('TRADE_TOOLS'), '2026-05-01', null, 'EXCLUDED EXCLUSION_GROUP 3.2'],
    ['no tools beside a tank', 'TRADE_TOOLS', holder('WATER_TANK'), '2026-05-01', null, 'EXCLUDED EXCLUSION_GROUP 3.2'],
    ['a tank beside a cow', 'WATER_TANK', holder('BREEDING_COW'), '2026-05-01', null, 'GRANTED WINDOW 4.1'],
    [
      'no cow for a poor one',
      'BREEDING_COW',
      { ...nearPoor, class: 'POOR' },
      '2026-05-01',
      null,
      'DENIED CLASS_IN 3.1',
    ],
    ['no study before the window', 'STUDY_SUPPORT', exited, '2026-12-31', 'm', 'OUTSIDE_WINDOW WINDOW 4.2'],
    ['study within two years', 'STUDY_SUPPORT', exited, '2028-08-31', 'm', 'GRANTED WINDOW 4.2'],
    ['no study after two years', 'STUDY_SUPPORT', exited, '2028-09-01', 'm', 'DENIED WITHIN_YEARS_OF_EXIT 3.4'],
    ['no loan without a need', 'BUSINESS_LOAN', nearPoor, '2026-05-01', null, 'DENIED NEED 2.2'],
  ])('decides: %s', (_, measure, facts, asOf, member, expected) => {
    expect(outcome(measure, facts, asOf, member)).toBe(expected);
  });

  it('decides everything at once, and pays its own rates', () => {
    const decisions = decideAll(songKim2026, nearPoor, isoDate('2026-05-01'));
    expect(decisions.map(({ measure }) => measure)).toEqual(supportsOf(songKim2026).map(({ code }) => code));
    expect(decisions.find(({ measure }) => measure === 'WATER_TANK')?.entitlement?.amount).toBe(3_500_000);
    expect(plannedAmount(songKim2026, 'BREEDING_COW')).toBe(720_000_000);
    const joint = songKim2026.pledges[1];
    expect(joint && sourceAmount(songKim2026, joint, 'farmers-union')).toBe(108_000_000);
  });

  it('says who does what, and prints its text', () => {
    const rows = responsibilityMatrix(songKim2026).map(({ agency, duty, whenLate }) => [agency.id, duty.id, whenLate]);
    expect(rows).toEqual([
      ['home-affairs', 'report', 'OVERDUE'],
      ['womens-union', 'mobilise', 'AWAITED'],
      ['farmers-union', 'mobilise', 'AWAITED'],
      ['commune-committees', 'assign', 'OVERDUE'],
    ]);
    expect(factsOfClause(songKim2026, '3.3').map(({ value }) => value)).toContain('3.500.000 đồng/hộ');
    for (const { id } of songKim2026.clauses) expect(renderPlanText(songKim2026)).toContain(clauseAnchor(id));
  });
});

function holder(measure: string): HouseholdFacts {
  return { ...nearPoor, supports: holding(measure).map((held) => ({ ...held, effectiveOn: isoDate('2026-02-01') })) };
}

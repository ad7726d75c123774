import { describe, expect, it } from 'vitest';
import type { HouseholdFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  applyPlanChanges,
  collectSilent,
  currentHolder,
  deadlinesBetween,
  describeCondition,
  diffPlans,
  findResponsibilityGaps,
  type Plan,
  proposeAssignments,
  supportsOf,
  verifyPlan,
  whatIf,
  whatWouldChange,
} from '../src/plans/index.ts';
import { songKim2026 } from './second-plan.ts';

const may = isoDate('2026-05-01');

function near(household: string, place: string): HouseholdFacts {
  return { household, place, class: 'NEAR_POOR', needs: [], supports: [] };
}

/** The same plan where every measure is in one exclusion group at most, which a proposal asks for. */
const oneGroup: Plan = {
  ...songKim2026,
  exclusionGroups: songKim2026.exclusionGroups.filter(({ code }) => code !== 'TOOLS_OR_TANK'),
};

describe('the second plan differs from the first in everything that the rules could have taken for granted', () => {
  const windows = (plan: Plan) =>
    new Set(
      plan.measures.flatMap(({ window }) => ('value' in window ? `${window.value.from}/${window.value.until}` : [])),
    );

  it('another district, another year, other windows, other amounts', () => {
    const ids = (plan: Plan) => plan.places.map(({ id }) => id);
    expect(ids(songKim2026).filter((id) => ids(haDong2024).includes(id))).toEqual([]);
    expect([...windows(songKim2026)]).toEqual(['2026-01-01/2027-01-01', '2027-01-01/2029-01-01']);
    expect([...windows(haDong2024)].filter((window) => windows(songKim2026).has(window))).toEqual([]);
    const rates = (plan: Plan) => plan.measures.flatMap(({ rate }) => ('value' in rate ? rate.value : []));
    expect(rates(songKim2026).filter((rate) => rates(haDong2024).includes(rate))).toEqual([]);
  });

  it('no housing anywhere: no measure, loan, need or condition speaks of a house', () => {
    const rules = JSON.stringify([supportsOf(songKim2026), songKim2026.exclusionGroups]);
    expect(rules).not.toMatch(/HOUSING|BUILDING|nhà ở/);
  });

  it('other exclusion groups, of which one measure is in two', () => {
    expect(songKim2026.exclusionGroups.map(({ measures }) => measures)).toEqual([
      ['BREEDING_COW', 'TRADE_TOOLS'],
      ['TRADE_TOOLS', 'WATER_TANK'],
    ]);
  });

  it('a discrepancy that nobody explains', () => {
    const failing = verifyPlan(songKim2026).filter(({ holds }) => !holds);
    expect(failing.map(({ id, explained }) => [id, explained])).toEqual([['S-4', null]]);
  });
});

describe('the second plan runs without a change of code', () => {
  it('proposes: cows and tools within what is pledged', () => {
    const register = Array.from({ length: 70 }, (_, at) => ({
      facts: near(`h-${String(at).padStart(2, '0')}`, 'bai-nga'),
      asOf: may,
    }));
    const proposal = proposeAssignments(oneGroup, register);
    if (!proposal.ok) throw new Error(proposal.problems.map(({ text }) => text.en).join('\n'));
    const count = (measure: string) => proposal.picks.filter((pick) => pick.measure === measure).length;
    expect([count('BREEDING_COW'), count('TRADE_TOOLS'), count('WATER_TANK')]).toEqual([40, 25, 30]);
    expect(proposal.shortfalls.map(({ capacity, unserved }) => [capacity, unserved.length]).sort()).toEqual([
      [30, 40],
      [65, 5],
    ]);
  });

  it('tells what would change', () => {
    const answer = whatWouldChange(songKim2026, { measure: 'BUSINESS_LOAN', facts: near('h', 'bai-nga'), asOf: may });
    expect(answer.possible && answer.changes.map(({ fact }) => fact)).toEqual(['needs']);
  });

  it('has deadlines of its own days and years', () => {
    const due = deadlinesBetween(songKim2026, isoDate('2026-01-01'), isoDate('2027-01-01'));
    expect(due.map(({ on }) => on)).toEqual(expect.arrayContaining(['2026-06-10', '2026-12-10']));
    expect(due.every(({ on }) => on.startsWith('2026') || on === '2027-01-01')).toBe(true);
  });

  it('is compared with itself a year later, with its clauses', () => {
    const changes = diffPlans(songKim2026, oneGroup);
    expect(changes.map(({ path, kind, clause }) => [path, kind, clause])).toEqual([
      ['exclusionGroups[TOOLS_OR_TANK]', 'REMOVED', '3.2'],
    ]);
    expect(applyPlanChanges(songKim2026, changes)).toEqual(oneGroup);
  });

  it('answers what if, in its own communes', () => {
    const register = [{ facts: { ...near('h', 'khe-lau'), class: 'POOR' as const }, asOf: may }];
    const wish = { path: 'measures[*].conditions[CLASS_IN].classes', value: ['NEAR_POOR', 'POOR'] };
    const answer = whatIf(songKim2026, [wish], register, { read: parsePlan });
    if (!answer.ok) throw new Error(answer.problems.map(({ text }) => text.en).join('\n'));
    expect(answer.gains.map(({ measure, kind, reason }) => [measure, kind, reason.clause])).toEqual([
      ['BREEDING_COW', 'NEWLY_GRANTED', '3.1'],
      ['TRADE_TOOLS', 'NEWLY_GRANTED', '3.2'],
      ['WATER_TANK', 'NEWLY_GRANTED', '3.3'],
    ]);
    const rows = answer.rows.filter(({ kind }) => kind === 'WARD').map(({ place }) => place);
    expect(rows).toEqual(['bai-nga', 'dong-say', 'khe-lau', 'nui-thom']);
  });

  it('finds who holds it, what it leaves open and what its conditions say', () => {
    const holder = currentHolder(songKim2026, { place: 'bai-nga' }, may, {
      places: songKim2026.places,
      successions: [],
    });
    expect(holder[0]?.place?.kind).toBe('SAME');
    expect(findResponsibilityGaps(songKim2026).every(({ text }) => text.vi.length > 0)).toBe(true);
    expect(collectSilent(songKim2026).length).toBeGreaterThan(0);
    for (const { conditions } of songKim2026.measures) {
      for (const condition of conditions) expect(describeCondition(condition).vi.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { isoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { supportsOf } from '../src/plans/index.ts';
import { demoRegister } from './demo-register.ts';
import { june2024, keeper } from './household-examples.ts';
import { songKim2026 } from './second-plan.ts';
import { ask, brief, dearerBook, entry, supportIn } from './what-if-examples.ts';

describe('a register', () => {
  it('keeps a household of unknown ward in its own row', () => {
    const answer = ask(
      [dearerBook],
      [entry({ ...keeper, place: null }), entry({ ...keeper, household: 'k', place: 'x' })],
    );
    const rows = answer.rows.filter(({ households }) => households > 0);
    expect(rows.map(({ kind, place, households, shifts }) => [kind, place, households, shifts.gains])).toEqual([
      ['WARD', 'x', 1, 1],
      ['UNKNOWN_PLACE', null, 1, 1],
    ]);
  });

  it('takes two entries of one day in an order of their own', () => {
    const [here, there] = [entry({ ...keeper, place: 'x' }), entry({ ...keeper, place: 'y' })];
    expect(ask([dearerBook], [here, there])).toEqual(ask([dearerBook], [there, here]));
  });

  it('counts a household of several days once, at its best', () => {
    const late = entry(keeper, ['SAVINGS_BOOK'], isoDate('2025-06-15'));
    const answer = ask([dearerBook], [late, entry(keeper, ['SAVINGS_BOOK']), late]);
    expect(answer.whole.households).toBe(1);
    expect(supportIn(answer.whole, 'SAVINGS_BOOK')?.eligible.before).toBe(1);
    expect(answer.gains.map(({ after }) => after.asOf)).toEqual([june2024]);
  });

  it('counts children, and the households that they are of', () => {
    const education = supportIn(ask([]).whole, 'EDUCATION_SUPPORT');
    expect(education).toMatchObject({ receiver: 'MEMBER', eligible: { before: 97 }, households: { before: 56 } });
    expect(education?.amountPer).toBe('YEAR');
  });

  it('counts those who can have only one of several', () => {
    const both = { ...keeper, housingDilapidated: true, needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] } as const;
    const answer = ask([], [entry(both)]);
    expect(supportIn(answer.whole, 'HOUSING_REPAIR')?.alternatives.before).toBe(1);
    expect(supportIn(answer.whole, 'SAVINGS_BOOK')?.alternatives.before).toBe(1);
    const apart = ask([{ path: 'exclusionGroups[HOUSING_OR_SAVINGS_BOOK]', remove: true }], [entry(both)]);
    expect(supportIn(apart.whole, 'SAVINGS_BOOK')?.alternatives).toEqual({ before: 1, after: 0, difference: -1 });
  });

  it('asks for general policies and loans when told to', () => {
    const codes = supportsOf(haDong2024).map(({ code }) => code);
    const answer = ask([{ path: 'loan.ceiling', value: 60_000_000 }], demoRegister, haDong2024, codes);
    const card = supportIn(answer.whole, 'HEALTH_INSURANCE_CARD');
    expect(card?.amount).toEqual({ before: null, after: null, difference: null });
    expect(supportIn(answer.whole, 'HOUSING_LOAN')?.amountPer).toBe('LOAN');
  });

  it('of legs, of items and of children is covered leg by leg', () => {
    const { coverage } = ask([{ path: 'pledges[new-build/leg-1].quantity', value: 4 }]).whole;
    const lines = coverage.map(({ measure, leg, unit, demand, pledged, balance }) =>
      [measure, leg, unit, demand.after, pledged.before, pledged.after, balance.after].join(' '),
    );
    expect(lines).toEqual([
      'HOUSING_NEW_BUILD leg-1 HOUSEHOLD 5 5 4 -1',
      'HOUSING_NEW_BUILD leg-2 HOUSEHOLD 5 5 5 0',
      'HOUSING_REPAIR leg-1 HOUSEHOLD 1 1 1 0',
      'HOUSING_REPAIR leg-2 HOUSEHOLD 1 1 1 0',
      'SAVINGS_BOOK  BOOK 78 78 78 0',
      'EDUCATION_SUPPORT  CHILD 97 97 97 0',
      'ESSENTIAL_ITEMS  ITEM 14 14 14 0',
      'STUDENT_BICYCLE  ITEM 18 18 18 0',
      'SPONSORSHIP  CASE 0   ',
      'TET_GIFT  CASE 0   ',
      'EMERGENCY_SUPPORT  CASE 0   ',
      'BOOKS_AND_SCHOLARSHIP  CASE 0   ',
    ]);
  });
});

describe('a plan of another district', () => {
  it('is asked in the same way', () => {
    const facts = { household: 'k', place: 'bai-nga', class: 'NEAR_POOR', needs: [], supports: [] } as const;
    const register = [{ facts, asOf: isoDate('2026-05-01') }];
    const answer = ask([{ path: 'measures[WATER_TANK].rate', value: 4_000_000 }], register, songKim2026);
    expect(brief(answer.gains)).toEqual([
      ['k', null, 'MORE', 'GRANTED', 'GRANTED', 3_500_000, 4_000_000, 'RATE', '3.3'],
    ]);
    expect(answer.totals.identities.map(({ id, kind }) => [id, kind])).toEqual([
      ['T-WATER_TANK', 'BREAKS'],
      ['S-4', 'FAILS_AS_BEFORE'],
    ]);
    expect(answer.rows.map(({ name }) => name.vi).slice(-2)).toEqual(['Chưa rõ địa bàn', 'Không chia theo địa bàn']);
  });
});

import { describe, expect, it } from 'vitest';
import { entry, houseOrBook, lines, made } from '../../test/books-register.ts';
import { ledgerOf } from '../../test/ledger-of.ts';
import type { MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { findMeasure, findPledge, type Plan, proposeAssignments, type RegisterEntry } from './index.ts';

const houses = (household: string, place?: string): RegisterEntry => ({
  ...houseOrBook(household, place),
  measures: ['HOUSING_NEW_BUILD'],
});

function pledge(id: string) {
  const found = findPledge(haDong2024, id);
  if (!found) throw new Error(id);
  return found;
}

describe('a shortfall behind the pledges that are matched', () => {
  it('one first half for houses of two wards: who is served in one ward competes with who is not in the other', () => {
    const wards = ['ha-cau', 'dong-mai'].map((ward) => ({
      ...pledge('new-build/womens-union'),
      id: `new-build/${ward}`,
      place: `${ward}-2024`,
    }));
    const plan: Plan = { ...haDong2024, pledges: [pledge('new-build/leg-1'), ...wards] };
    const register = [houses('a', 'ha-cau-2024'), houses('b', 'dong-mai-2024')];
    const ledger = ledgerOf(plan, { 'new-build/leg-1': 1, 'new-build/ha-cau': 1, 'new-build/dong-mai': 1 });
    const { shortfalls } = made(proposeAssignments(plan, register, ledger));
    expect(shortfalls).toMatchObject([
      { receivers: [{ household: 'a' }, { household: 'b' }], pledges: ['new-build/leg-1'], capacity: 1 },
    ]);
    expect(shortfalls[0]?.unserved).toHaveLength(1);
  });

  it('of several legs it names the one that is shortest', () => {
    const legs = ['leg-1', 'leg-2', 'leg-3'];
    const [first] = findMeasure(haDong2024, 'HOUSING_NEW_BUILD')?.legs ?? [];
    if (!first) throw new Error('a leg');
    const plan: Plan = {
      ...haDong2024,
      measures: haDong2024.measures.map((one) =>
        one.code === 'HOUSING_NEW_BUILD' ? { ...one, legs: legs.map((code) => ({ ...first, code })) } : one,
      ),
      pledges: [...legs, 'leg-1'].map((leg, at) => ({
        ...pledge('new-build/leg-1'),
        id: at === 3 ? 'leg-1b' : leg,
        leg,
      })),
    };
    const ledger = ledgerOf(plan, { 'leg-1': 3, 'leg-1b': 3, 'leg-2': 2, 'leg-3': 1 });
    const proposal = proposeAssignments(plan, [houses('a'), houses('b'), houses('c')], ledger);
    expect(lines(proposal)).toEqual(['a: leg-1 + leg-2 + leg-3']);
    expect(made(proposal).shortfalls).toMatchObject([{ pledges: ['leg-3'], capacity: 1, unserved: [{}, {}] }]);
  });

  it('a child named until 18 who is served competes with a child who is not: the part takes from the whole', () => {
    const child = (household: string, supportedUntilAge: number | null): RegisterEntry => {
      const pupil: MemberFacts = {
        id: `${household}/1`,
        birthDate: isoDate('2012-03-10'),
        schoolLevel: 'GENERAL_EDUCATION',
        inSchool: true,
        isChildOfHousehold: true,
        supportedUntilAge,
      };
      const exit = { class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), members: [pupil] } as const;
      return { ...entry(household, ['EDUCATION_SUPPORT'], 'ha-cau-2024', exit), asOf: isoDate('2025-01-01') };
    };
    const bicycle = entry('a', ['STUDENT_BICYCLE'], 'ha-cau-2024', {
      needs: [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }],
    });
    const ledger = ledgerOf(haDong2024, {
      'education/labour-federation': 1,
      'education/labour-federation/until-eighteen': 1,
      'student-bicycle/red-cross': 1,
    });
    const proposal = proposeAssignments(haDong2024, [bicycle, child('a', null), child('b', 18)], ledger);
    expect(lines(proposal)).toEqual(['a: student-bicycle/red-cross', 'b: education/labour-federation/until-eighteen']);
    expect(made(proposal).shortfalls).toMatchObject([
      { receivers: [{ household: 'a' }, { household: 'b' }], capacity: 1 },
    ]);
  });
});

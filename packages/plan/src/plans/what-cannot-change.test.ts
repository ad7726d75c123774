import { describe, expect, it } from 'vitest';
import { exited, keeper, nearPoor, pupil } from '../../test/household-examples.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { changesFor } from '../measures/index.ts';
import { decide } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { whatWouldChange } from './what-would-change.ts';

type Example = readonly [
  name: string,
  measure: string,
  facts: HouseholdFacts,
  asOf: string,
  member: string | null,
  obstacles: readonly string[],
];

const unknown: HouseholdFacts = { household: 'h', supports: [] };
const child = (change: Partial<typeof pupil>): HouseholdFacts => exited('2024-11-01', { ...pupil, ...change });

function ask(measure: string, facts: HouseholdFacts, asOf: string, member: string | null) {
  return whatWouldChange(haDong2024, { measure, facts, asOf: isoDate(asOf), member });
}

const refusing: readonly Example[] = [
  ['a measure of 2024 in 2025', 'SAVINGS_BOOK', keeper, '2025-01-01', null, ['WINDOW']],
  ['the same, nothing known', 'SAVINGS_BOOK', unknown, '2025-01-01', null, ['WINDOW']],
  ['schooling before 2025', 'EDUCATION_SUPPORT', child({}), '2024-12-31', 'm', ['WINDOW']],
  ['an exit too long ago', 'EDUCATION_SUPPORT', exited('2021-12-31'), '2025-01-01', 'm', ['WITHIN_YEARS_OF_EXIT']],
  ['an exit on record that comes later', 'TET_GIFT', exited('2025-06-30'), '2025-01-01', null, ['EXITED']],
  [
    'neither child nor old',
    'SPONSORSHIP',
    child({ birthDate: isoDate('1990-01-01') }),
    '2025-01-01',
    'm',
    ['CHILD_OR_ELDERLY'],
  ],
  [
    'an age that is not known',
    'SPONSORSHIP',
    exited('2024-11-01', { id: 'm' }),
    '2025-01-01',
    'm',
    ['CHILD_OR_ELDERLY'],
  ],
  [
    'not a child of the household',
    'STUDENT_BICYCLE',
    { ...nearPoor, members: [{ ...pupil, isChildOfHousehold: false }] },
    '2024-06-15',
    'm',
    ['HOUSEHOLD_OR_ITS_CHILD'],
  ],
  ['no member is named', 'EDUCATION_SUPPORT', child({}), '2025-01-01', null, ['SCHOOL_LEVEL_IN', 'IN_SCHOOL']],
  [
    'a child named until 18 turned 18',
    'EDUCATION_SUPPORT',
    child({ supportedUntilAge: 18, birthDate: isoDate('2007-01-01') }),
    '2025-01-01',
    'm',
    ['WINDOW'],
  ],
];

describe('nothing that can change grants it', () => {
  it.each(refusing)('%s', (_name, measure, facts, asOf, member, expected) => {
    const answer = ask(measure, facts, asOf, member);
    expect(answer.possible === false && answer.obstacles.map(({ rule }) => rule)).toEqual(expected);
    expect(answer.decision).toEqual(decide(haDong2024, { measure, facts, asOf: isoDate(asOf), member }));
  });
});

describe('the past', () => {
  const cite = { clause: 'II.2.2.1#1', quote: 'năm 2024' };
  const known: HouseholdFacts = { ...nearPoor, needs: [], buildsOrRepairs: { year: 2024, kind: 'REPAIR' } };
  const asked = (year: string, facts = known) => ({ facts, member: null, asOf: isoDate(`${year}-01-01`) });
  it.each([
    [{ kind: 'NEED', need: 'HOUSING_REPAIR', year: 2024, ...cite }],
    [{ kind: 'NOT_BUILDING_OR_REPAIRING', year: 2024, ...cite }],
  ] as const)('is not rewritten, but what nobody recorded can be recorded: $kind', (condition) => {
    expect(changesFor(condition, asked('2024'))).toHaveLength(1);
    expect(changesFor(condition, asked('2025'))).toEqual([]);
    expect(changesFor(condition, asked('2025', nearPoor))).toHaveLength(1);
  });
});

describe('the years after an exit', () => {
  const condition = { years: 3, clause: 'II.2.1#4', quote: 'sau khi thoát cận nghèo 03 năm' };
  const to = (facts: HouseholdFacts) =>
    changesFor(
      { ...condition, kind: 'WITHIN_YEARS_OF_EXIT' },
      { facts, member: null, asOf: isoDate('2025-01-01') },
    ).map((change) => change.to);
  it('do not run for a household that is near-poor again; an exit on record is not moved', () => {
    expect(to(exited('2020-01-01'))).toEqual(['NEAR_POOR']);
    expect(to({ ...exited('2020-01-01'), exitedOn: null })).toEqual(['2025-01-01', 'NEAR_POOR']);
    expect(to(nearPoor)).toEqual([]);
  });
});

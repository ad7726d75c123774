import { describe, expect, it } from 'vitest';
import type { Classification } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { form3Entries } from './form3-entries.ts';
import type { HouseholdHistory, Membership } from './household-history.ts';
import { carryOver, compareForm3, emptyForm3, form3Columns, form3Difference, form3Gaps, form3Rows } from './index.ts';

const year = { from: isoDate('2024-01-01'), to: isoDate('2024-12-31') };

type Step = readonly [day: string, cls: Classification['class'], change: Classification['change']];

const decided = (steps: readonly Step[]): Classification[] =>
  steps.map(([day, cls, change]) => ({ effectiveOn: isoDate(day), class: cls, standard: 'CENTRAL', change }));

const member = (id: string, since: string | null = null, until: string | null = null): Membership => ({
  member: id,
  since: since === null ? null : isoDate(since),
  until: until === null ? null : isoDate(until),
});

const history = (steps: readonly Step[], more: Partial<HouseholdHistory> = {}): HouseholdHistory => ({
  household: 'h',
  decisions: decided(steps),
  residences: [{ since: null, place: 'w' }],
  members: [member('a'), member('b'), member('c')],
  ...more,
});

const inBefore: Step = ['2023-11-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR'];
const told = (one: HouseholdHistory) =>
  form3Entries(one, year).map(
    ({ place, column, on, households, persons }) => `${place} ${column} ${on} ${households}/${persons}`,
  );

describe('the movement of one household', () => {
  it.each<[string, readonly Step[], string[]]>([
    ['stays', [inBefore], ['w START 2023-12-31 1/3', 'w END 2024-12-31 1/3']],
    [
      'is confirmed',
      [inBefore, ['2024-06-01', 'NEAR_POOR', 'UNCHANGED']],
      ['w START 2023-12-31 1/3', 'w END 2024-12-31 1/3'],
    ],
    [
      'exits',
      [inBefore, ['2024-12-31', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY']],
      ['w START 2023-12-31 1/3', 'w EXITED 2024-12-31 1/3'],
    ],
    [
      'becomes well-off',
      [inBefore, ['2024-05-01', 'WELL_OFF', 'EXITED_NEAR_POVERTY']],
      ['w START 2023-12-31 1/3', 'w EXITED 2024-05-01 1/3'],
    ],
    [
      'becomes poor',
      [inBefore, ['2024-05-01', 'POOR', 'RELAPSED_POOR']],
      ['w START 2023-12-31 1/3', 'w BECAME_POOR 2024-05-01 1/3'],
    ],
    [
      'was poor',
      [
        ['2023-01-01', 'POOR', 'UNCHANGED'],
        ['2024-05-01', 'NEAR_POOR', 'EXITED_POVERTY'],
      ],
      ['w FROM_POOR 2024-05-01 1/3', 'w END 2024-12-31 1/3'],
    ],
    ['is new', [['2024-05-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR']], ['w NEW 2024-05-01 1/3', 'w END 2024-12-31 1/3']],
    [
      'comes as near-poor, without a change',
      [['2024-05-01', 'NEAR_POOR', 'UNCHANGED']],
      ['w OTHER_INCREASE 2024-05-01 1/3', 'w END 2024-12-31 1/3'],
    ],
    [
      'relapses',
      [
        inBefore,
        ['2023-12-01', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY'],
        ['2024-05-01', 'NEAR_POOR', 'RELAPSED_NEAR_POOR'],
      ],
      ['w RELAPSED 2024-05-01 1/3', 'w END 2024-12-31 1/3'],
    ],
    [
      'is brought back by a higher standard: no relapse',
      [
        inBefore,
        ['2023-12-01', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY'],
        ['2024-05-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR'],
      ],
      ['w NEW 2024-05-01 1/3', 'w END 2024-12-31 1/3'],
    ],
    [
      'exits and relapses in one period: both are shown',
      [
        inBefore,
        ['2024-03-01', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY'],
        ['2024-10-01', 'NEAR_POOR', 'RELAPSED_NEAR_POOR'],
      ],
      ['w START 2023-12-31 1/3', 'w EXITED 2024-03-01 1/3', 'w RELAPSED 2024-10-01 1/3', 'w END 2024-12-31 1/3'],
    ],
    [
      'of two decisions of one day the later one stands',
      [
        ['2024-05-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR'],
        ['2024-05-01', 'AVERAGE_LIVING_STANDARD', 'UNCHANGED'],
      ],
      [],
    ],
    ['a decision of the next period does not count', [['2025-01-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR']], []],
    [
      'a decision of the first day counts within the period',
      [['2024-01-01', 'NEAR_POOR', 'NEWLY_NEAR_POOR']],
      ['w NEW 2024-01-01 1/3', 'w END 2024-12-31 1/3'],
    ],
  ])('%s', (_name, steps, expected) => expect(told(history(steps))).toEqual(expected));

  it('counts a child from its birth and nobody after he left, as other increase and decrease of persons', () => {
    const members = [member('a'), member('b', '2024-02-10'), member('c', null, '2024-08-01')];
    expect(told(history([inBefore], { members }))).toEqual([
      'w START 2023-12-31 1/2',
      'w OTHER_INCREASE 2024-02-10 0/1',
      'w OTHER_DECREASE 2024-08-01 0/1',
      'w END 2024-12-31 1/2',
    ]);
  });

  it('leaves with the persons of the day before', () => {
    const members = [member('a'), member('b', '2024-05-01')];
    const exit: Step = ['2024-05-01', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY'];
    expect(told(history([inBefore, exit], { members }))).toEqual(['w START 2023-12-31 1/1', 'w EXITED 2024-05-01 1/1']);
  });

  it('goes over to another ward: other decrease there, other increase here', () => {
    const residences = [
      { since: null, place: 'w' },
      { since: isoDate('2024-07-01'), place: 'v' },
    ];
    expect(told(history([inBefore], { residences }))).toEqual([
      'w START 2023-12-31 1/3',
      'w OTHER_DECREASE 2024-07-01 1/3',
      'v OTHER_INCREASE 2024-07-01 1/3',
      'v END 2024-12-31 1/3',
    ]);
  });

  it('leaves the register for good: other decrease', () => {
    const residences = [
      { since: null, place: 'w' },
      { since: isoDate('2024-07-01'), place: null },
    ];
    expect(told(history([inBefore], { residences }))).toEqual([
      'w START 2023-12-31 1/3',
      'w OTHER_DECREASE 2024-07-01 1/3',
    ]);
  });

  it('refuses a period that ends before it begins', () =>
    expect(() => form3Entries(history([]), { from: year.to, to: year.from })).toThrow(RangeError));
});

describe('the form', () => {
  const rows = form3Rows(form3Entries(history([inBefore]), year), ['v', 'w']);

  it('has a row a ward, also for one without a household', () => {
    expect(rows.map(({ place, households }) => [place, households.START])).toEqual([
      ['v', 0],
      ['w', 1],
    ]);
    expect(form3Gaps(rows)).toEqual([]);
  });

  it.each(form3Columns)('a lost figure of %s breaks its identity', (column) => {
    const figures = { ...emptyForm3, START: 9, EXITED: 1, BECAME_POOR: 1, OTHER_DECREASE: 1, FROM_POOR: 1 };
    const whole = { ...figures, RELAPSED: 1, NEW: 1, OTHER_INCREASE: 1, END: 10 };
    expect(form3Difference(whole)).toBe(0);
    expect(form3Difference({ ...whole, [column]: whole[column] + 1 })).not.toBe(0);
  });

  it('begins where the form before ended, and shows by how much the register says otherwise', () => {
    const before = [{ place: 'w', households: { ...emptyForm3, END: 2 }, persons: { ...emptyForm3, END: 5 } }];
    expect(form3Gaps(carryOver(rows, before))).toEqual([{ place: 'w', households: -1, persons: -2 }]);
    expect(form3Gaps(carryOver(rows, rows))).toEqual([]);
  });

  it('leaves out a ward that the form before ended without anybody', () => {
    const before = [
      { place: 'x', households: { ...emptyForm3, START: 1, OTHER_DECREASE: 1 }, persons: { ...emptyForm3, START: 3 } },
      { place: 'y', households: emptyForm3, persons: { ...emptyForm3, END: 1 } },
    ];
    expect(carryOver(rows, before).map(({ place }) => place)).toEqual(['v', 'w', 'y']);
  });

  it('forgets no ward that ended with households and has none on record any more', () => {
    const before = [{ place: 'x', households: { ...emptyForm3, END: 1 }, persons: emptyForm3 }];
    expect(form3Gaps(carryOver([], before))).toEqual([{ place: 'x', households: -1, persons: 0 }]);
  });

  it('tells figure by figure where the register has moved on', () => {
    const now = form3Rows(form3Entries(history([inBefore, ['2024-02-01', 'POOR', 'RELAPSED_POOR']]), year), ['v', 'w']);
    expect(
      compareForm3(rows, now).map(({ place, column, unit, reported, register }) => [
        place,
        column,
        unit,
        reported,
        register,
      ]),
    ).toEqual([
      ['w', 'BECAME_POOR', 'HOUSEHOLDS', 0, 1],
      ['w', 'END', 'HOUSEHOLDS', 1, 0],
      ['w', 'BECAME_POOR', 'PERSONS', 0, 3],
      ['w', 'END', 'PERSONS', 3, 0],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { isoDate } from '../src/kernel/index.ts';
import type { RegisterEntry, WishedChange } from '../src/plans/index.ts';
import { june2024, keeper, nearPoor } from './household-examples.ts';
import { ask, brief, dearerBook, entry, supportIn } from './what-if-examples.ts';

describe('a dearer savings book', () => {
  const answer = ask([dearerBook]);

  it('is one change with its clause', () => {
    expect(answer.changes).toEqual([
      {
        ...{ path: 'measures[SAVINGS_BOOK].rate.value', kind: 'CHANGED', before: 20_000_000, after: 25_000_000 },
        clause: 'II.2.2.2#2',
      },
    ]);
  });

  it('breaks the arithmetic of the plan, and nothing is made to fit', () => {
    expect(answer.totals.measures.find(({ measure }) => measure === 'SAVINGS_BOOK')).toMatchObject({
      planned: { before: 1_560_000_000, after: 1_950_000_000, difference: 390_000_000 },
      statedTotal: { before: 1_560_000_000, after: 1_560_000_000, difference: 0 },
    });
    expect(answer.totals.fundingTotal).toEqual({ before: 3_051_500_000, after: 3_051_500_000, difference: 0 });
    expect(answer.totals.identities.map(({ id, kind }) => [id, kind])).toEqual([
      ['I09', 'BREAKS'],
      ['I19', 'FAILS_AS_BEFORE'],
    ]);
    const [broken] = answer.totals.identities;
    expect(broken?.after?.statements.filter(({ holds }) => !holds)).toEqual([
      { left: 1_950_000_000, right: 1_560_000_000, relation: '=', holds: false },
    ]);
  });

  it('gives 78 households more, each with the words on which the amount stands', () => {
    expect(answer.gains).toHaveLength(78);
    expect(answer.losses).toEqual([]);
    expect(answer.gains[0]).toEqual({
      ...{ household: 'bien-giang/03', member: null, place: 'bien-giang-2024', measure: 'SAVINGS_BOOK', kind: 'MORE' },
      before: expect.objectContaining({ outcome: 'GRANTED', amount: 20_000_000, unit: 'BOOK', asOf: '2024-06-15' }),
      after: expect.objectContaining({ outcome: 'GRANTED', amount: 25_000_000, unit: 'BOOK', asOf: '2024-06-15' }),
      reason: {
        rule: 'RATE',
        clause: 'II.2.2.2#2',
        quote: 'Mức tặng: 20.000.000 đồng/sổ',
        text: {
          vi: 'Mức hỗ trợ: 20.000.000 đồng → 25.000.000 đồng.',
          en: 'Amount: 20.000.000 đồng → 25.000.000 đồng.',
        },
      },
    });
  });

  it('counts eligible households, their amount and the pledges, for the whole and for a ward', () => {
    expect(supportIn(answer.whole, 'SAVINGS_BOOK')).toMatchObject({
      receiver: 'HOUSEHOLD',
      eligible: { before: 78, after: 78, difference: 0 },
      undetermined: { before: 0, after: 0, difference: 0 },
      amount: { before: 1_560_000_000, after: 1_950_000_000, difference: 390_000_000 },
      amountPer: 'SUPPORT',
    });
    expect(answer.whole.coverage.find(({ measure }) => measure === 'SAVINGS_BOOK')).toEqual({
      ...{ measure: 'SAVINGS_BOOK', leg: null, unit: 'BOOK' },
      demand: { before: 78, after: 78, difference: 0 },
      pledged: { before: 78, after: 78, difference: 0 },
      balance: { before: 0, after: 0, difference: 0 },
    });
    const ward = answer.rows.find(({ place }) => place === 'duong-noi-2024');
    expect(ward).toMatchObject({
      kind: 'WARD',
      households: 21,
      shifts: { gains: 20, losses: 0, householdsGaining: 20 },
    });
    expect(ward?.name.vi).toBe('Dương Nội');
    expect(ward?.coverage.find(({ measure }) => measure === 'SAVINGS_BOOK')).toMatchObject({
      demand: { before: 20, after: 20 },
      pledged: { before: 5, after: 5 },
      balance: { before: -15, after: -15 },
    });
    expect(answer.rows.at(-1)).toMatchObject({
      kind: 'NOT_DIVIDED',
      households: 0,
      planned: { stated: { difference: 390_000_000 } },
    });
    expect(answer.rows.map(({ kind }) => kind)).toEqual([...Array(6).fill('WARD'), 'UNKNOWN_PLACE', 'NOT_DIVIDED']);
  });
});

describe('who gains and who loses', () => {
  const poor = { ...keeper, household: 'poor', class: 'POOR' } as const;
  const book = ['SAVINGS_BOOK'];

  it.each<[string, readonly WishedChange[], RegisterEntry, 'gains' | 'losses' | 'otherwise', readonly unknown[]]>([
    [
      'a class that is added grants it',
      [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['NEAR_POOR', 'POOR'] }],
      entry(poor, book),
      'gains',
      ['poor', null, 'NEWLY_GRANTED', 'DENIED', 'GRANTED', null, 20_000_000, 'CLASS_IN', 'II.2.2.2#1'],
    ],
    [
      'a class that is taken away refuses it',
      [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['POOR'] }],
      entry(keeper, book),
      'losses',
      ['h', null, 'NO_LONGER_GRANTED', 'GRANTED', 'DENIED', 20_000_000, null, 'CLASS_IN', 'II.2.2.2#1'],
    ],
    [
      'a condition that goes needs its fact no more',
      [{ path: 'measures[SAVINGS_BOOK].conditions[NOT_BUILDING_OR_REPAIRING]', remove: true }],
      entry(nearPoor, book),
      'gains',
      [
        'h',
        null,
        'NEWLY_GRANTED',
        'UNDETERMINED',
        'GRANTED',
        null,
        20_000_000,
        'NOT_BUILDING_OR_REPAIRING',
        'II.2.2.2#1',
      ],
    ],
    [
      'a condition that comes asks for a fact that is missing',
      [
        {
          path: 'measures[SAVINGS_BOOK].conditions[IN_HARDSHIP]',
          value: { kind: 'IN_HARDSHIP', clause: 'II.2.2.2#1', quote: 'hộ cận nghèo' },
        },
      ],
      entry(keeper, book),
      'losses',
      ['h', null, 'BECOMES_UNDETERMINED', 'GRANTED', 'UNDETERMINED', 20_000_000, null, 'IN_HARDSHIP', 'II.2.2.2#1'],
    ],
    [
      'what was refused may be granted once the fact is known',
      [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['NEAR_POOR', 'POOR'] }],
      entry({ ...nearPoor, class: 'POOR' }, book),
      'gains',
      ['h', null, 'BECOMES_POSSIBLE', 'DENIED', 'UNDETERMINED', null, null, 'CLASS_IN', 'II.2.2.2#1'],
    ],
    [
      'what was open is refused',
      [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['POOR'] }],
      entry(nearPoor, book),
      'losses',
      ['h', null, 'NO_LONGER_POSSIBLE', 'UNDETERMINED', 'DENIED', null, null, 'CLASS_IN', 'II.2.2.2#1'],
    ],
    [
      'a lower rate is less',
      [{ path: 'measures[SAVINGS_BOOK].rate', value: 1 }],
      entry(keeper, book),
      'losses',
      ['h', null, 'LESS', 'GRANTED', 'GRANTED', 20_000_000, 1, 'RATE', 'II.2.2.2#2'],
    ],
    [
      'a measure that goes is given to nobody',
      [{ path: 'measures[SAVINGS_BOOK]', remove: true }],
      entry(keeper, book),
      'losses',
      ['h', null, 'NO_LONGER_GRANTED', 'GRANTED', null, 20_000_000, null, 'NOT_IN_PLAN', 'II.2.2.2#1'],
    ],
    [
      'an exclusion group that goes lets a second support through',
      [{ path: 'exclusionGroups[HOUSING_OR_SAVINGS_BOOK]', remove: true }],
      entry(
        { ...keeper, supports: [{ assignment: 'a', measure: 'HOUSING_REPAIR', member: null, effectiveOn: june2024 }] },
        book,
      ),
      'gains',
      ['h', null, 'NEWLY_GRANTED', 'EXCLUDED', 'GRANTED', null, 20_000_000, 'EXCLUSION_GROUP', 'II.2.2.2#1'],
    ],
    [
      'a window that ends earlier closes',
      [{ path: 'measures[SAVINGS_BOOK].window', value: { from: '2024-01-01', until: '2024-06-01' } }],
      entry(keeper, book),
      'losses',
      ['h', null, 'NO_LONGER_GRANTED', 'GRANTED', 'OUTSIDE_WINDOW', 20_000_000, null, 'WINDOW', 'III.2#1'],
    ],
  ])('%s', (_, changes, who, list, expected) => {
    const answer = ask(changes, [who]);
    const lists = { gains: answer.gains, losses: answer.losses, otherwise: answer.otherwise };
    expect(brief(lists[list])).toEqual([expected]);
    expect(answer.gains.length + answer.losses.length + answer.otherwise.length).toBe(1);
  });

  it('tells a support that lasts longer', () => {
    const window = { from: '2025-01-01', until: '2029-01-01' };
    const answer = ask([{ path: 'measures[EDUCATION_SUPPORT].conditions[WITHIN_YEARS_OF_EXIT].years', value: 2 }]);
    expect(answer.losses).toHaveLength(95);
    expect(new Set(answer.losses.map(({ kind, measure }) => `${kind} ${measure}`))).toEqual(
      new Set(['SHORTER EDUCATION_SUPPORT']),
    );
    expect(answer.losses[0]?.reason).toMatchObject({ rule: 'WITHIN_YEARS_OF_EXIT', clause: expect.any(String) });
    const longer = ask([
      { path: 'measures[EDUCATION_SUPPORT].window', value: window },
      { path: 'measures[EDUCATION_SUPPORT].conditions[WITHIN_YEARS_OF_EXIT].years', value: 4 },
    ]);
    expect(new Set(longer.gains.map(({ kind }) => kind))).toEqual(new Set(['LONGER']));
  });

  it('keeps an amount that is not stated apart from none: neither a gain nor a loss', () => {
    const left = {
      household: 'h',
      class: 'EXITED_NEAR_POVERTY',
      exitedOn: isoDate('2024-12-31'),
      supports: [],
    } as const;
    const who = entry({ ...left, inHardship: true }, ['TET_GIFT'], isoDate('2025-01-20'));
    const answer = ask([{ path: 'measures[TET_GIFT].rate', value: 500_000 }], [who]);
    expect(brief(answer.otherwise)).toEqual([
      ['h', null, 'OTHERWISE', 'GRANTED', 'GRANTED', null, 500_000, 'RATE', 'II.2.2.6#2'],
    ]);
    expect(answer.otherwise[0]?.reason.text.vi).toBe('Mức hỗ trợ: theo quy định → 500.000 đồng.');
    expect([answer.gains, answer.losses]).toEqual([[], []]);
    expect(supportIn(answer.whole, 'TET_GIFT')).toMatchObject({
      eligible: { before: 1, after: 1, difference: 0 },
      amount: { before: null, after: 500_000, difference: null },
    });
    const poor = ask([], [entry(keeper, ['SAVINGS_BOOK'])]);
    expect(supportIn(poor.whole, 'HOUSING_REPAIR')?.amount).toEqual({ before: 0, after: 0, difference: 0 });
  });
});

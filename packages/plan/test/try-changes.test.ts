import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { diffPlans, type Plan, tryChanges, type WishedChange, whatIf } from '../src/plans/index.ts';
import { anyEntry, codes, plans } from './any-what-if.ts';

/** Paths of every leaf, by ids and codes of the differences to nothing. */
function leafPaths(plan: Plan): readonly string[] {
  const mark = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(mark);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([field, value]) => [field, typeof value === 'number' ? value + 0.25 : mark(value)]),
    );
  };
  return diffPlans(plan, mark(plan) as Plan).map(({ path }) => path);
}

describe('changes by path', () => {
  const made = (...wishes: WishedChange[]) => {
    const changed = tryChanges(haDong2024, wishes, parsePlan);
    return changed.ok ? changed.changes.map(({ path, kind, after }) => [path, kind, after]) : changed.problems;
  };

  it('keep clause and quote of the place', () => {
    expect(made({ path: 'measures[SAVINGS_BOOK].rate', value: 1 })).toEqual([
      ['measures[SAVINGS_BOOK].rate.value', 'CHANGED', 1],
    ]);
    const window = { from: '2024-01-01', until: null };
    expect(made({ path: 'measures[SAVINGS_BOOK].window', value: window })).toEqual([
      ['measures[SAVINGS_BOOK].window.value.until', 'CHANGED', null],
    ]);
  });

  it('replace the place whole when they bring a clause of their own', () => {
    const rate = { value: 1, clause: 'II.2.2.2#2', quote: 'Mức tặng', certainty: 'ASSUMED' };
    expect(made({ path: 'measures[SAVINGS_BOOK].rate', value: rate })).toEqual([
      ['measures[SAVINGS_BOOK].rate.value', 'CHANGED', 1],
      ['measures[SAVINGS_BOOK].rate.quote', 'CHANGED', 'Mức tặng'],
      ['measures[SAVINGS_BOOK].rate.certainty', 'CHANGED', 'ASSUMED'],
      ['measures[SAVINGS_BOOK].rate.numberAt', 'REMOVED', undefined],
    ]);
  });

  it('stand as assumed on the whole clause where the text is silent', () => {
    const changed = tryChanges(haDong2024, [{ path: 'measures[TET_GIFT].rate', value: 500_000 }], parsePlan);
    const rate = changed.ok && changed.plan.measures.find(({ code }) => code === 'TET_GIFT')?.rate;
    const clause = haDong2024.measures.find(({ code }) => code === 'TET_GIFT')?.rate.clause ?? '';
    const quote = haDong2024.clauses.find(({ id }) => id === clause)?.text;
    expect(rate).toEqual({ value: 500_000, clause, quote, certainty: 'ASSUMED' });
  });

  it('name several places by a star or a filter', () => {
    expect(made({ path: 'measures[family=HOUSING].plannedQuantity', value: 9 })).toEqual([
      ['measures[HOUSING_NEW_BUILD].plannedQuantity.value', 'CHANGED', 9],
      ['measures[HOUSING_REPAIR].plannedQuantity.value', 'CHANGED', 9],
    ]);
    expect(made({ path: 'baseline.wards[*].households', value: 1 })).toHaveLength(6);
  });

  it('add an entry under its own code, and a field that is not there yet', () => {
    const [group] = haDong2024.exclusionGroups;
    const another = { ...group, code: 'ANOTHER' };
    expect(made({ path: 'exclusionGroups[ANOTHER]', value: another })).toEqual([
      ['exclusionGroups[ANOTHER]', 'ADDED', another],
    ]);
    expect(made({ path: 'exclusionGroups[OTHER]', value: another })).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_PATH', path: 'exclusionGroups[OTHER]' }),
    ]);
    const validTo = { path: 'agencies[finance-division].validTo', value: '2025-06-30' };
    expect(made(validTo)).toEqual([['agencies[finance-division].validTo', 'ADDED', '2025-06-30']]);
  });
});

describe('changes that cannot be made', { timeout: 60_000 }, () => {
  const paths = plans.map(leafPaths);
  const anyChange = fc.constantFrom(0, 1).chain((at) =>
    fc.record({
      at: fc.constant(at),
      path: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...(paths[at] ?? [])) },
        fc.constantFrom(
          '',
          '[',
          'measures',
          'measures[',
          'measures[*]',
          'measures[code=',
          'constructor',
          '__proto__.x',
        ),
        fc.string(),
      ),
      what: fc.constantFrom(
        ...[0, 1, -1, 0.5, 1e15, 9_007_199_254_740_991, 1e308, 99_999, Number.NaN, 'x', '', null, true, [], {}],
        ...[{ value: 1 }, { clause: 'x' }, undefined],
      ),
      kind: fc.constantFrom(undefined, 'ADDED', 'REMOVED', 'CHANGED', 'REORDERED', 'OTHER'),
    }),
  );

  it('law: are values, never throws, whatever is asked for', () => {
    const register = fc.sample(anyEntry, { numRuns: 6, seed: 3 });
    let refused = 0;
    fc.assert(
      fc.property(anyChange, ({ at, path, what, kind }) => {
        const change = kind === undefined ? { path, value: what } : { path, kind, after: what };
        const answer = whatIf(plans[at] ?? haDong2024, [change as WishedChange], register, {
          read: parsePlan,
          measures: codes,
        });
        if (answer.ok) return;
        refused += 1;
        for (const { code, text } of answer.problems) {
          expect(code).toMatch(/^[A-Z_]+$/);
          expect(text.vi.endsWith('.') || text.vi.endsWith('?'), text.vi).toBe(true);
          expect(text.vi).not.toMatch(/undefined|NaN, /);
        }
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it.each<[string, readonly unknown[], readonly (readonly [string, string])[], string]>([
    [
      'a code that is misspelt',
      [{ path: 'measures[SAVING_BOOK].rate', value: 1 }],
      [['measures[SAVING_BOOK]', 'UNKNOWN_PATH']],
      'Kế hoạch không có “measures[SAVING_BOOK]”. Có phải “measures[SAVINGS_BOOK]”?',
    ],
    [
      'a field that is misspelt',
      [{ path: 'measures[SAVINGS_BOOK].rates', value: 1 }],
      [['measures[SAVINGS_BOOK].rates', 'UNKNOWN_PATH']],
      'Kế hoạch không có “measures[SAVINGS_BOOK].rates”. Có phải “measures[SAVINGS_BOOK].rate”?',
    ],
    [
      'a field that no plan has',
      [{ path: 'measures[SAVINGS_BOOK].colour', value: 1 }],
      [['measures[SAVINGS_BOOK].colour', 'UNKNOWN_FIELD']],
      'Không có trường tên “colour”.',
    ],
    [
      'a list that is not there',
      [{ path: 'tractors[RED].rate', value: 1 }],
      [['tractors', 'UNKNOWN_PATH']],
      'Kế hoạch không có “tractors”.',
    ],
    [
      'a text for an amount',
      [{ path: 'measures[SAVINGS_BOOK].rate', value: '25 triệu' }],
      [['measures[SAVINGS_BOOK].rate.value', 'NOT_AN_AMOUNT']],
      'Phải là số đồng nguyên từ 0 đến 9007199254740991, viết liền, không dấu chấm, không ngoặc kép (20000000); đang là chuỗi ký tự “25 triệu”.',
    ],
    [
      'half a household',
      [{ path: 'baseline.households', value: 0.5 }],
      [['baseline.households.value', 'WRONG_TYPE']],
      'Phải là số nguyên; đang là số 0.5.',
    ],
    [
      'a class of no vocabulary',
      [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['NEARPOOR'] }],
      [['measures[SAVINGS_BOOK].conditions[CLASS_IN].classes[NEARPOOR]', 'NOT_IN_VOCABULARY']],
      'Có phải “NEAR_POOR”?',
    ],
    [
      'a required field that is taken away',
      [{ path: 'measures[SAVINGS_BOOK].lead', remove: true }],
      [['measures[SAVINGS_BOOK].lead', 'MISSING']],
      'Thiếu trường “lead”.',
    ],
    [
      'two changes of one place',
      [
        { path: 'measures[SAVINGS_BOOK].rate', value: 1 },
        { path: 'measures[SAVINGS_BOOK].rate.value', value: 2 },
      ],
      [['measures[SAVINGS_BOOK].rate.value', 'OVERLAPPING']],
      'Có nhiều thay đổi cùng tác động vào “measures[SAVINGS_BOOK].rate.value”; chỉ giữ một.',
    ],
    [
      'a change within what another takes away',
      [
        { path: 'measures[SAVINGS_BOOK]', remove: true },
        { path: 'measures[SAVINGS_BOOK].rate', value: 2 },
      ],
      [['measures[SAVINGS_BOOK].rate.value', 'OVERLAPPING']],
      'chỉ giữ một.',
    ],
    [
      'an entry added twice',
      [{ path: 'measures[SAVINGS_BOOK]', kind: 'ADDED', before: undefined, after: {}, clause: null }],
      [['measures[SAVINGS_BOOK]', 'ALREADY_THERE']],
      'hãy sửa, không thêm lần nữa.',
    ],
    [
      'a change of another plan',
      [{ path: 'measures[BREEDING_COW].rate.value', kind: 'CHANGED', before: 1, after: 2, clause: null }],
      [['measures[BREEDING_COW]', 'UNKNOWN_PATH']],
      'Kế hoạch không có “measures[BREEDING_COW]”.',
    ],
    ['no change at all', [{ path: 'loan' }], [['loan', 'NOT_A_CHANGE']], 'Mỗi thay đổi cần “path”'],
    ['what is no object', [7], [['$', 'NOT_A_CHANGE']], 'Mỗi thay đổi cần “path”'],
    [
      'an amount beyond all sums',
      [{ path: 'measures[SAVINGS_BOOK].rate', value: 9_007_199_254_740_991 }],
      [['measures[SAVINGS_BOOK]', 'AMOUNT_TOO_LARGE']],
      'không tính chính xác được.',
    ],
  ])('are told with code and path: %s', (_, changes, expected, words) => {
    const answer = whatIf(haDong2024, changes as WishedChange[], [], { read: parsePlan });
    expect(!answer.ok && answer.problems.map(({ path, code }) => [path, code])).toEqual(expected);
    expect(!answer.ok && answer.problems[0]?.text.vi).toContain(words);
    expect(!answer.ok && answer.problems[0]?.text.en.length).toBeGreaterThan(10);
  });

  it('a name that leads nowhere since the changes is told, not repaired', () => {
    const answer = whatIf(haDong2024, [{ path: 'measures[SAVINGS_BOOK].lead', value: 'nobody' }], [], {
      read: parsePlan,
    });
    expect(answer.ok && answer.totals.references).toEqual([
      { path: 'measures[SAVINGS_BOOK].lead', code: 'UNKNOWN_REFERENCE', kind: 'agency', name: 'nobody' },
    ]);
  });
});

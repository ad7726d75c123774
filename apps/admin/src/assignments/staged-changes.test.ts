import { isoDate, vnd } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { conflictOf, keepMine, takeTheirs } from './conflicts.ts';
import { cellStateOf, type GridGround, type GridMeasure, proposedLegs } from './grid-cell.ts';
import { markCells, markOfCell, readMark, type SupportMark, toggleCells } from './grid-marks.ts';
import { countGiven, countMarks, drawnBy, householdsOf, itemsOf, markAt, noChanges } from './staged-changes.ts';
import type { ItemRefusal } from './use-dry-run.ts';

const wards = ['ha-cau-2024', 'phu-luong-2024'];

function household(id: string, over: Partial<GridHouseholdFragment> = {}): GridHouseholdFragment {
  const place = wards[0] ?? '';
  const facts = { class: 'NEAR_POOR', standard: 'CITY', exitedOn: null, needs: [], members: [] } as const;
  const works = { housingWorks: 'NONE', housingWorksYear: null, housingDilapidated: false, inHardship: true } as const;
  return {
    ...{ id, code: id, headName: id, version: 1, place: { id: place, name: place }, members: [], assignments: [] },
    facts: { ...facts, ...works, place, needs: [], members: [] },
    ...over,
  };
}

function pledge(id: string, left: number, place: string | null = null): GridMeasure['pledges'][number] {
  return {
    ...{ id, slug: id, leg: null, form: 'SINGLE', unit: 'BOOK', limit: left, used: 0, left, money: null },
    ...{ usedMoney: vnd(0), partOf: null, name: { vi: id, en: id }, sources: [] },
    place: place === null ? null : { id: place, name: place },
    citation: { clause: 'II.2.2.2', quote: id },
  };
}

function measure(code: string, pledges: GridMeasure['pledges'], over: Partial<GridMeasure> = {}): GridMeasure {
  return {
    ...{ id: code, code, family: code, clause: 'II', target: 'HOUSEHOLD', unit: 'BOOK', rate: vnd(20_000_000) },
    ...{ plannedQuantity: 78, allocatedQuantity: 0, allocatedMoney: vnd(0), name: { vi: code, en: code } },
    ...{ legs: [], itemKinds: [], lead: null, window: null, pledges },
    ...over,
  };
}

function held(id: string, code: string, from = 'fund'): GridHouseholdFragment['assignments'][number] {
  return {
    ...{ id, version: 1, state: 'ASSIGNED', itemKind: null, effectiveOn: isoDate('2024-05-01'), member: null },
    ...{ measure: { code }, legs: [{ quantity: 1, pledge: { id: from } }] },
  };
}

const books = measure('SAVINGS_BOOK', [pledge('fund', 3), pledge('ward', 1, wards[0]), pledge('other', 9, wards[1])]);
const houses = measure('HOUSING_NEW_BUILD', [pledge('leg-1', 5)], { unit: 'HOUSEHOLD' });
const ground: GridGround = { plan: haDong2024, on: '2024-06-15', changes: noChanges };
const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => household(id));
const cell = (one: GridHouseholdFragment, of = books) => ({ household: one, measure: of });
const marks = fc.array(fc.record({ row: fc.nat(4), mark: fc.constantFrom<SupportMark>('', '+', '−') }), {
  maxLength: 25,
});

describe('marking', () => {
  it('never draws more on a pledge than it has left, and never on the money of another ward', () => {
    fc.assert(
      fc.property(marks, (wanted) => {
        const all = wanted.map(({ row, mark }) => ({ ...cell(rows[row] ?? household('a')), mark }));
        const drawn = drawnBy(markCells(ground, all).changes);
        expect(drawn.get('fund') ?? 0).toBeLessThanOrEqual(3);
        expect(drawn.get('ward') ?? 0).toBeLessThanOrEqual(1);
        expect(drawn.get('other') ?? 0).toBe(0);
      }),
    );
  });

  it('takes the ward’s own money first, then the common one, and names none where none is left', () => {
    expect(proposedLegs(books, wards[0] ?? '', new Map())).toEqual([{ pledge: 'ward', quantity: 1 }]);
    expect(proposedLegs(books, wards[0] ?? '', new Map([['ward', 1]]))).toEqual([{ pledge: 'fund', quantity: 1 }]);
    const used = new Map(Object.entries({ ward: 1, fund: 3 }));
    expect(proposedLegs(books, wards[0] ?? '', used)).toEqual([{ pledge: '', quantity: 1 }]);
  });

  it('counts what it did and what it left, and each mark stands once', () => {
    fc.assert(
      fc.property(marks, (wanted) => {
        const all = wanted.map(({ row, mark }) => ({ ...cell(rows[row] ?? household('a')), mark }));
        const { changes, done, skipped } = markCells(ground, all);
        expect(done + skipped).toBeLessThanOrEqual(wanted.length);
        for (const one of rows) {
          const last = wanted
            .filter(({ row }) => rows[row] === one)
            .filter(({ mark }) => mark !== '−')
            .at(-1);
          const isUntouched = wanted.filter(({ row }) => rows[row] === one).at(-1)?.mark !== '−';
          if (isUntouched) expect(markOfCell(cell(one), { changes })).toBe(last?.mark ?? '');
        }
        expect(householdsOf(changes)).toHaveLength(countGiven(changes));
      }),
    );
  });

  it('gives nothing that the rules refuse, and says which rule: a book and a house exclude each other', () => {
    const builds = household('x', {
      facts: { ...household('x').facts, housingWorks: 'NEW_BUILD', housingWorksYear: 2024 } as never,
    });
    const state = cellStateOf(builds, books, ground);
    expect([state.open, state.decision?.outcome]).toEqual([[], 'EXCLUDED']);
    expect(state.decision?.reasons.some(({ clause, quote }) => clause !== '' && quote !== '')).toBe(true);
    expect(toggleCells(ground, [cell(builds)])).toMatchObject({ done: 0, skipped: 1, changes: noChanges });
    const marked = toggleCells(ground, [cell(rows[0] ?? builds)]).changes;
    expect(cellStateOf(rows[0] ?? builds, houses, { ...ground, changes: marked }).decision?.outcome).toBe('EXCLUDED');
  });

  it('of what is held marks the taking back; then the place is free again, and a second mark takes both away', () => {
    const holder = household('h', { assignments: [held('1', 'SAVINGS_BOOK')] });
    const taken = toggleCells(ground, [cell(holder)]).changes;
    expect(Object.keys(taken.taken)).toEqual(['1']);
    expect(drawnBy(taken).get('fund')).toBe(-1);
    expect(cellStateOf(holder, books, { ...ground, changes: taken }).open).toEqual([null]);
    expect(toggleCells({ ...ground, changes: taken }, [cell(holder)]).changes).toEqual(noChanges);
  });

  it('by a selection takes nothing back, and nothing that was handed over by any key', () => {
    const holder = household('h', { assignments: [held('1', 'SAVINGS_BOOK')] });
    expect(toggleCells(ground, [cell(holder), cell(household('i'))]).changes.taken).toEqual({});
    const done = household('j', { assignments: [{ ...held('2', 'SAVINGS_BOOK'), state: 'HANDED_OVER' }] });
    expect(markCells(ground, [{ ...cell(done), mark: '−' }])).toMatchObject({
      done: 0,
      skipped: 1,
      changes: noChanges,
    });
  });

  it('a selection that is all marked loses its marks', () => {
    const both = rows.slice(0, 2).map((one) => cell(one));
    const marked = toggleCells(ground, both).changes;
    expect(countMarks(marked)).toBe(2);
    expect(toggleCells({ ...ground, changes: marked }, both).changes).toEqual(noChanges);
  });

  it('reads marks that a spreadsheet writes', () => {
    expect(['+', '-', '−', '', 'x'].map(readMark)).toEqual(['+', '−', '−', '', '']);
  });
});

describe('what the act is asked', () => {
  it('has the cancellations first, as the numbers of the answer count', () => {
    const holder = household('h', { assignments: [held('1', 'SAVINGS_BOOK')] });
    const all = [
      { ...cell(rows[0] ?? holder), mark: '+' as const },
      { ...cell(holder), mark: '−' as const },
    ];
    const { changes } = markCells(ground, all);
    const grounds = { cancelReason: ' Nhầm hộ ', backdatingReason: '', overPlanReason: '' };
    expect(itemsOf(changes, grounds)).toMatchObject({
      cancellations: [{ assignment: '1', expectedVersion: 1, reason: 'Nhầm hộ' }],
      assignments: [{ household: 'a', expectedVersion: 1, effectiveOn: '2024-06-15', reason: null }],
    });
    expect(markAt(changes, 0)).toMatchObject({ assignment: '1' });
    expect(markAt(changes, 1)).toMatchObject({ household: 'a' });
    expect(markAt(changes, 2)).toBeNull();
  });
});

describe('a conflict', () => {
  const { changes } = markCells(ground, [{ ...cell(rows[0] ?? household('a')), mark: '+' }]);
  const [mark] = Object.values(changes.given);
  const text = { vi: '', en: '' };
  const excluded = {
    ...{ __typename: 'ExcludedByError', code: 'EXCLUDED_BY', message: text, clause: 'II', quote: 'x' },
    conflicting: { id: 'theirs', version: 3, recordedAt: '2024-06-15T00:00:00Z', household: { id: 'a' } },
  } as ItemRefusal;
  const full = { __typename: 'PledgeExceededError', pledge: { id: 'ward' } } as ItemRefusal;

  it('is what another did, not what the rules refuse', () => {
    if (!mark) throw new Error('no mark');
    expect(conflictOf(mark, excluded, changes, false)?.keeping).toBe('REPLACE');
    expect(conflictOf(mark, { ...excluded, conflicting: null } as ItemRefusal, changes, false)).toBeNull();
    expect(conflictOf(mark, full, changes, false)).toBeNull();
    expect(conflictOf(mark, full, changes, true)?.keeping).toBe('ANOTHER_PLEDGE');
    expect(conflictOf(mark, { __typename: 'IneligibleError' } as ItemRefusal, changes, true)).toBeNull();
  });

  it('is settled by replacing theirs in the same act, by another pledge, or by giving up', () => {
    if (!mark) throw new Error('no mark');
    const replaced = keepMine(changes, { mark, refusal: excluded, keeping: 'REPLACE' }, undefined);
    expect(replaced.taken).toMatchObject({ theirs: { version: 3 } });
    expect(countGiven(replaced)).toBe(1);
    const another = keepMine(changes, { mark, refusal: full, keeping: 'ANOTHER_PLEDGE' }, undefined);
    expect(Object.values(another.given)[0]?.legs).toEqual([{ pledge: '', quantity: 1 }]);
    expect(takeTheirs(changes, { mark, refusal: excluded, keeping: 'REPLACE' })).toEqual(noChanges);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationChanges, householdClasses } from '../households/index.ts';
import { addDays, isoDate } from '../kernel/index.ts';
import {
  carryOver,
  compareForm3,
  countedMembers,
  cutReport,
  form3Entries,
  form3Gaps,
  form3Rows,
  form3Total,
  type HouseholdHistory,
  lateRows,
  moneyStages,
  reportCuts,
  sumReport,
} from './index.ts';

const first = isoDate('2024-01-01');
/** Few days, so that several things fall on one of them. */
const day = fc.integer({ min: -3, max: 14 }).map((days) => addDays(first, days));
const period = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, length]) => ({ from: addDays(first, from), to: addDays(first, from + length) }));
const place = fc.constantFrom('v', 'w');

const decision = fc.record({
  effectiveOn: day,
  class: fc.constantFrom(...householdClasses),
  standard: fc.constantFrom('CENTRAL' as const, 'CITY' as const, null),
  change: fc.constantFrom(...classificationChanges),
});
const membership = fc.record({ since: fc.option(day), until: fc.option(day) });
const residence = fc.record({ since: day, place: fc.option(place) });

const history: fc.Arbitrary<HouseholdHistory> = fc
  .record({
    household: fc.uuid(),
    decisions: fc.array(decision, { maxLength: 6 }),
    residences: fc.array(residence, { maxLength: 3 }),
    members: fc.array(membership, { maxLength: 4 }),
    home: fc.option(place),
  })
  .map(({ members, residences, home, ...rest }) => ({
    ...rest,
    residences: [{ since: null, place: home }, ...residences],
    members: members.map((one, at) => ({ ...one, member: `${at}` })),
  }));
const register = fc.array(history, { maxLength: 5 });
const entriesOf = (histories: readonly HouseholdHistory[], one: Parameters<typeof form3Entries>[1]) =>
  histories.flatMap((history) => form3Entries(history, one));

describe('form 3 of any history', () => {
  it('holds 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 for every ward, in households and persons', () => {
    fc.assert(
      fc.property(register, period, (histories, one) => {
        const rows = form3Rows(entriesOf(histories, one), ['v', 'w']);
        expect(form3Gaps(rows)).toEqual([]);
        expect(form3Gaps([{ place: 'all', ...form3Total(rows) }])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('counts in each row the persons that it lists', () => {
    fc.assert(
      fc.property(register, period, (histories, one) => {
        for (const own of histories) {
          for (const entry of form3Entries(own, one)) {
            expect(countedMembers(entry, own.members)).toHaveLength(entry.persons);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('differs from another register by the rows that it names, each with its household', () => {
    fc.assert(
      fc.property(register, register, period, (reported, now, one) => {
        const [before, after] = [entriesOf(reported, one), entriesOf(now, one)];
        const rows = lateRows(before, after);
        const signed = rows.map(({ entry, isReported }) => {
          const sign = isReported ? -1 : 1;
          return { ...entry, households: sign * entry.households, persons: sign * entry.persons };
        });
        const sums = form3Rows(signed, ['v', 'w']);
        const findings = compareForm3(form3Rows(before, ['v', 'w']), form3Rows(after, ['v', 'w']));
        for (const { place, column, unit, reported: then, register: today } of findings) {
          const row = sums.find((own) => own.place === place);
          expect((unit === 'HOUSEHOLDS' ? row?.households : row?.persons)?.[column]).toBe(today - then);
        }
        const moved = sums.flatMap(({ households, persons }) => [
          ...Object.values(households),
          ...Object.values(persons),
        ]);
        expect(moved.filter((figure) => figure !== 0)).toHaveLength(findings.length);
        expect(lateRows(before, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('ends where the next period begins, so that nothing is carried over wrongly', () => {
    fc.assert(
      fc.property(register, period, fc.integer({ min: 0, max: 5 }), (histories, one, length) => {
        const from = addDays(one.to, 1);
        const before = form3Rows(entriesOf(histories, one), ['v', 'w']);
        const after = form3Rows(entriesOf(histories, { from, to: addDays(from, length) }), ['v', 'w']);
        expect(carryOver(after, before)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('has the movements of its halves', () => {
    const isMovement = ({ column }: { column: string }) => column !== 'START' && column !== 'END';
    fc.assert(
      fc.property(register, period, fc.integer({ min: 0, max: 5 }), (histories, one, length) => {
        const from = addDays(one.to, 1);
        const to = addDays(from, length);
        const halves = histories.map((own) => [...form3Entries(own, one), ...form3Entries(own, { from, to })]);
        const whole = histories.map((own) => form3Entries(own, { from: one.from, to }));
        expect(whole.map((own) => own.filter(isMovement))).toEqual(halves.map((own) => own.filter(isMovement)));
      }),
      { numRuns: 300 },
    );
  });

  it('counts at the end the households whose last decision says near-poor, each once', () => {
    fc.assert(
      fc.property(register, period, (histories, one) => {
        const ended = histories.filter(({ decisions, residences }) => {
          const last = <Row>(rows: readonly Row[], dayOf: (row: Row) => string) =>
            rows.reduce<Row | null>((best, row) => {
              if (dayOf(row) > one.to) return best;
              return best === null || dayOf(row) >= dayOf(best) ? row : best;
            }, null);
          const home = last(residences, ({ since }) => since ?? '')?.place ?? null;
          return last(decisions, ({ effectiveOn }) => effectiveOn)?.class === 'NEAR_POOR' && home !== null;
        });
        const listed = entriesOf(histories, one).filter(({ column }) => column === 'END');
        expect(listed.map(({ household }) => household).sort()).toEqual(ended.map(({ household }) => household).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('money cut in any two ways', () => {
  const cell = fc.record({
    stage: fc.constantFrom(...moneyStages),
    amount: fc.integer({ min: -1_000_000, max: 9_000_000_000 }),
    ward: fc.option(fc.constantFrom('v', 'w')),
    source: fc.option(fc.constantFrom('s', 't')),
    measure: fc.option(fc.constantFrom('M', 'N')),
    year: fc.option(fc.constantFrom(2024, 2025)),
    agency: fc.option(fc.constantFrom('a', 'b')),
  });

  it('has the same sums, and no line twice', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const total = sumReport(cells);
        for (const cut of reportCuts) {
          const lines = cutReport(cells, cut, ['w', 'M', 'a', '2025']);
          const flat = lines.flatMap(({ amounts }) => moneyStages.map((stage) => ({ stage, amount: amounts[stage] })));
          expect(sumReport(flat)).toEqual(total);
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        }
      }),
    );
  });

  it('say which of what is planned and pledged the plan does not state of a line: that is not nought', () => {
    const one = { ward: null, source: null, year: null, agency: null } as const;
    const cells = [
      { ...one, stage: 'PLANNED', amount: 5, measure: 'M' },
      { ...one, stage: 'PLEDGED', amount: 0, measure: 'N' },
      { ...one, stage: 'ALLOCATED', amount: 5, measure: 'O' },
    ] as const;
    expect(cutReport(cells, 'MEASURE').map(({ key, notStated }) => [key, notStated])).toEqual([
      ['M', ['PLEDGED']],
      ['N', ['PLANNED']],
      ['O', ['PLANNED', 'PLEDGED']],
    ]);
  });

  it('stand in the order given, what is not stated last', () => {
    const one = { stage: 'PLANNED', amount: 1, source: null, measure: null, year: null, agency: null } as const;
    const cells = [
      { ...one, ward: null },
      { ...one, ward: 'v' },
      { ...one, ward: 'x' },
      { ...one, ward: 'w' },
    ];
    expect(cutReport(cells, 'WARD', ['w', 'u', 'v']).map(({ key }) => key)).toEqual(['w', 'v', 'x', null]);
  });
});

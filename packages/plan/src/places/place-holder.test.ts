import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import { existsOn, followSuccessions, type Holder, type Place, placeHolder, places, successions } from './index.ts';

const registers = { places, successions };

/** The units that an answer names. */
function named(answer: Holder<Place>): readonly string[] {
  if (answer.kind === 'UNDETERMINED') return answer.candidates.map(({ holder }) => holder.id);
  return answer.kind === 'SAME' || answer.kind === 'SUCCEEDED' ? [answer.holder.id] : [];
}

describe('who stands in the place of a ward', () => {
  it.each([
    ['ha-cau-2024', '2025-06-30', 'SAME', ['ha-cau-2024']],
    ['ha-cau-2024', '2025-07-01', 'UNDETERMINED', ['ha-dong-2025', 'kien-hung-2025']],
    ['nguyen-trai-2024', '2024-12-31', 'SAME', ['nguyen-trai-2024']],
    ['nguyen-trai-2024', '2025-01-01', 'SUCCEEDED', ['quang-trung-2025h1']],
    ['nguyen-trai-2024', '2025-07-01', 'UNDETERMINED', ['ha-dong-2025', 'kien-hung-2025']],
    ['phu-la-2024', '2025-07-01', 'UNDETERMINED', ['duong-noi-2025', 'kien-hung-2025']],
    ['phu-lam-2024', '2025-06-30', 'SAME', ['phu-lam-2024']],
    ['phu-lam-2024', '2025-07-01', 'SUCCEEDED', ['phu-luong-2025']],
    ['bien-giang-2024', '2026-01-01', 'SUCCEEDED', ['chuong-my-2025']],
    ['ha-dong-2025', '2025-06-30', 'NOT_YET', []],
    ['ha-dong-district', '2025-06-30', 'SAME', ['ha-dong-district']],
    ['ha-dong-district', '2025-07-01', 'NOT_STATED', []],
  ])('%s on %s: %s %j', (id, day, kind, units) => {
    const answer = placeHolder(registers, id, isoDate(day));
    expect([answer.kind, named(answer)]).toEqual([kind, units]);
  });

  it.each([
    ['09556', 'ha-cau-2024', 'ha-dong-2025'],
    ['09538', 'nguyen-trai-2024', 'quang-trung-2025h1'],
    ['09552', 'phu-la-2024', 'kien-hung-2025'],
    ['09568', 'phu-lam-2024', 'phu-luong-2025'],
  ])('the code %s is used again: %s is never taken for %s', (code, before, after) => {
    const first = places.find(({ id }) => id === before);
    const second = places.find(({ id }) => id === after);
    expect([first?.code, second?.code]).toEqual([code, code]);
    if (first?.validTo == null) throw new Error(before);
    expect(named(placeHolder(registers, before, first.validTo))).toEqual([before]);
    expect(named(placeHolder(registers, before, addDays(first.validTo, 1)))).not.toContain(before);
    expect(placeHolder(registers, after, first.validTo).kind).toBe('NOT_YET');
  });

  it('names the document of each step, and that nobody has verified it', () => {
    const answer = placeHolder(registers, 'yet-kieu-2024', isoDate('2025-07-01'));
    if (answer.kind !== 'UNDETERMINED') throw new Error(answer.kind);
    expect(answer.candidates.map(({ steps, verified }) => [steps.map(({ basis }) => basis), verified])).toEqual([
      [['1286/NQ-UBTVQH15', '1656/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg'], false],
      [['1286/NQ-UBTVQH15', '1656/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg'], false],
    ]);
  });

  it('is the day after the last one for a unit that ended without a successor', () => {
    const answer = placeHolder(registers, 'ha-dong-district', isoDate('2026-01-01'));
    expect(answer.kind === 'NOT_STATED' && answer.endedOn).toBe('2025-07-01');
  });

  it('refuses a unit that the register does not have', () => {
    expect(() => placeHolder(registers, 'ha-noi', isoDate('2025-07-01'))).toThrow(RangeError);
  });
});

const day = fc.integer({ min: -800, max: 1500 }).map((days) => addDays(isoDate('2025-01-01'), days));

/** A register of any shape, circles and dead ends among them. */
const anyRegister = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const index = fc.integer({ min: 0, max: size - 1 });
  return fc.record({
    units: fc.array(fc.record({ validFrom: fc.option(day), validTo: fc.option(day) }), {
      minLength: size,
      maxLength: size,
    }),
    successions: fc.array(
      fc.record({ from: index, to: index, on: day, isWhole: fc.boolean(), verified: fc.boolean() }),
      { maxLength: 8 },
    ),
    start: index,
    asOf: day,
  });
});

function build(drawn: typeof anyRegister extends fc.Arbitrary<infer T> ? T : never) {
  return {
    units: drawn.units.map((life, index) => ({ id: `u${index}`, ...life })),
    successions: drawn.successions.map(({ from, to, on, isWhole, verified }) => ({
      ...{ from: `u${from}`, to: `u${to}`, on, verified, basis: 'NQ' },
      scope: isWhole ? ('WHOLE' as const) : ('PART' as const),
    })),
  };
}

describe('laws of successions', () => {
  it('following them ends, in whatever register, and names units of the day only', () => {
    fc.assert(
      fc.property(anyRegister, (drawn) => {
        const answer = followSuccessions(`u${drawn.start}`, drawn.asOf, build(drawn));
        const paths = answer.kind === 'UNDETERMINED' ? answer.candidates : answer.kind === 'SUCCEEDED' ? [answer] : [];
        for (const { holder, steps, verified } of paths) {
          expect((holder.validTo ?? drawn.asOf) >= drawn.asOf).toBe(true);
          expect((holder.validFrom ?? drawn.asOf) <= drawn.asOf).toBe(true);
          expect(steps.every(({ on }) => on <= drawn.asOf)).toBe(true);
          expect(steps.every((step, at) => step.to === (steps[at + 1]?.from ?? holder.id))).toBe(true);
          expect(verified).toBe(steps.every((step) => step.verified));
        }
      }),
    );
  });

  it('a succession that is not split has one successor, a determined one only whole steps', () => {
    fc.assert(
      fc.property(anyRegister, (drawn) => {
        const answer = followSuccessions(`u${drawn.start}`, drawn.asOf, build(drawn));
        if (answer.kind === 'SUCCEEDED') expect(answer.steps.every(({ scope }) => scope === 'WHOLE')).toBe(true);
        if (answer.kind === 'NOT_STATED') expect(answer.lost).not.toEqual([]);
      }),
    );
    for (const { from } of successions.filter(({ scope }) => scope === 'WHOLE'))
      expect(successions.filter((row) => row.from === from)).toHaveLength(1);
  });

  it('a unit that exists on the day is its own holder; each ended ward has at least one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), day, (place, asOf) => {
        const answer = placeHolder(registers, place.id, asOf);
        expect(answer.kind === 'SAME').toBe(existsOn(place, asOf));
        const hasEnded = place.validTo !== null && asOf > place.validTo;
        if (hasEnded && place.kind === 'WARD') expect(named(answer).length).toBeGreaterThan(0);
      }),
    );
  });

  it('a register that gives one whole unit to two leaves candidates; one that leads nowhere half-way says what is lost', () => {
    const units = ['a', 'b', 'c'].map((id) => ({ id, validTo: id === 'a' ? isoDate('2025-06-30') : null }));
    const on = isoDate('2025-07-01');
    const whole = (to: string) => ({ from: 'a', to, on, scope: 'WHOLE' as const, basis: 'NQ', verified: true });
    const two = followSuccessions('a', on, { units, successions: [whole('b'), whole('c')] });
    expect(two.kind).toBe('UNDETERMINED');
    const ended = units.map((unit) => (unit.id === 'c' ? { ...unit, validTo: isoDate('2025-06-30') } : unit));
    const half = followSuccessions('a', on, { units: ended, successions: [whole('b'), whole('c')] });
    expect(half.kind === 'UNDETERMINED' && half.lost.map(({ id }) => id)).toEqual(['c']);
  });
});

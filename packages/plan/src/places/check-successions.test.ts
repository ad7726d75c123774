import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import {
  checkSuccessions,
  followSuccessions,
  type Living,
  places,
  type Succession,
  successionProblemCodes,
  successions,
} from './index.ts';

const july = isoDate('2025-07-01');
const june = isoDate('2025-06-30');

function step(from: string, to: string, scope: 'WHOLE' | 'PART' = 'WHOLE', on = july): Succession {
  return { from, to, on, scope, basis: 'NQ', verified: false };
}

function ended(id: string, validTo = june): Living {
  return { id, validFrom: null, validTo };
}

function begun(id: string, validFrom = july): Living {
  return { id, validFrom, validTo: null };
}

const codesOf = (units: readonly Living[], steps: readonly Succession[]) =>
  checkSuccessions({ units, successions: steps }).map(({ code }) => code);

describe('a register of successions', () => {
  it('of the places of Hà Đông has no fault', () => {
    expect(checkSuccessions({ units: places, successions })).toEqual([]);
  });

  it.each<[string, readonly Living[], readonly Succession[], readonly string[]]>([
    ['one to one', [ended('a'), begun('b')], [step('a', 'b')], []],
    ['one to many', [ended('a'), begun('b'), begun('c')], [step('a', 'b', 'PART'), step('a', 'c', 'PART')], []],
    ['many to one', [ended('a'), ended('b'), begun('c')], [step('a', 'c'), step('b', 'c')], []],
    ['a part, the rest living on', [begun('a', june), begun('b')], [step('a', 'b', 'PART')], []],
    [
      'two parts that change sides',
      [begun('a', june), begun('b', june)],
      [step('a', 'b', 'PART'), step('b', 'a', 'PART')],
      [],
    ],
    ['an end without a successor', [ended('a')], [], []],
    ['a name twice', [begun('a'), begun('a')], [], ['ID_TWICE']],
    ['an end before the beginning', [{ id: 'a', validFrom: july, validTo: june }], [], ['ENDS_BEFORE_IT_BEGINS']],
    ['a unit of one day', [{ id: 'a', validFrom: july, validTo: july }], [], []],
    ['an unknown successor', [ended('a')], [step('a', 'b')], ['UNKNOWN_UNIT']],
    ['an unknown unit', [begun('b')], [step('a', 'b')], ['UNKNOWN_UNIT']],
    ['a line twice', [ended('a'), begun('b')], [step('a', 'b'), step('a', 'b')], ['SUCCESSION_TWICE']],
    [
      'a circle of two',
      [ended('a'), ended('b')],
      [step('a', 'b'), step('b', 'a')],
      ['CYCLE', 'HOLDER_NOT_ALIVE', 'CYCLE', 'HOLDER_NOT_ALIVE'],
    ],
    [
      'a part that goes back to a unit that ended',
      [ended('a'), begun('b')],
      [step('a', 'b'), step('b', 'a', 'PART')],
      ['HOLDER_NOT_ALIVE'],
    ],
    ['a unit after itself', [ended('a')], [step('a', 'a')], ['CYCLE', 'HOLDER_NOT_ALIVE']],
    [
      'whole and yet another',
      [ended('a'), begun('b'), begun('c')],
      [step('a', 'b'), step('a', 'c', 'PART')],
      ['WHOLE_AND_MORE'],
    ],
    ['gone over whole, still there', [begun('a', june), begun('b')], [step('a', 'b')], ['STILL_ALIVE']],
    ['gone over on its last day', [ended('a', july), begun('b')], [step('a', 'b')], ['STILL_ALIVE']],
    [
      'a day that nobody holds',
      [ended('a', isoDate('2025-06-29')), begun('b')],
      [step('a', 'b')],
      ['DAYS_WITHOUT_HOLDER'],
    ],
    [
      'a successor of the next day',
      [ended('a'), begun('b', isoDate('2025-07-02'))],
      [step('a', 'b')],
      ['HOLDER_NOT_ALIVE'],
    ],
    ['a successor of the day before', [ended('a'), ended('b')], [step('a', 'b')], ['HOLDER_NOT_ALIVE']],
  ])('%s: %s', (_, units, steps, codes) => expect(codesOf(units, steps)).toEqual(codes));

  it('says each fault in two languages, and names every code', () => {
    const units = [begun('a'), begun('a'), ended('x'), { id: 'r', validFrom: july, validTo: june }, ended('y')];
    const steps = [step('x', 'y'), step('y', 'x'), step('x', 'none'), step('a', 'r'), step('a', 'r')];
    const late = [step('y', 'a', 'PART', isoDate('2025-08-01'))];
    const problems = checkSuccessions({ units, successions: [...steps, ...late] });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(successionProblemCodes));
    for (const { text } of problems)
      for (const sentence of [text.vi, text.en]) expect(sentence).toMatch(/“[a-z]+”.*\.$/);
  });

  it('that runs in a circle is refused, and never followed round', () => {
    const units = [ended('a'), ended('b'), ended('c')];
    const steps = [step('a', 'b'), step('b', 'c'), step('c', 'a')];
    expect(codesOf(units, steps).filter((code) => code === 'CYCLE')).toHaveLength(3);
    const answer = followSuccessions('a', july, { units, successions: steps });
    expect(answer.kind === 'NOT_STATED' && answer.lost.map(({ id }) => id)).toEqual(['c']);
  });

  it('without a fault gives each unit that went over whole one successor on the day', () => {
    const chain = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(chain, fc.integer({ min: -10, max: 2500 }), (lengths, after) => {
        let day = isoDate('2020-01-01');
        const begins = lengths.map((length) => {
          const from = day;
          day = addDays(day, length);
          return from;
        });
        const units = begins.map((validFrom, at) => {
          const next = begins[at + 1];
          return { id: `u${at}`, validFrom, validTo: next === undefined ? null : addDays(next, -1) };
        });
        const steps = begins.slice(1).map((on, at) => step(`u${at}`, `u${at + 1}`, 'WHOLE', on));
        expect(codesOf(units, steps)).toEqual([]);
        const asOf = addDays(isoDate('2020-01-01'), after);
        const answer = followSuccessions('u0', asOf, { units, successions: steps });
        const last = begins.findLastIndex((from) => from <= asOf);
        expect('holder' in answer ? answer.holder.id : answer.kind).toBe(last < 0 ? 'NOT_YET' : `u${last}`);
      }),
    );
  });
});

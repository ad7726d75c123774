import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diffPlans,
  type Plan,
  type RegisterEntry,
  type Shift,
  type WhatIfRow,
  type WishedChange,
} from '../src/plans/index.ts';
import { type Answer, answerOf, anyQuestion, read } from './any-what-if.ts';

type Numbers = Readonly<Record<string, number | null>>;

/** Every number of a row by its path, lists by measure and leg. */
function numbersOf(node: unknown, path = ''): Numbers {
  if (typeof node === 'number' || node === null) return { [path]: node };
  if (typeof node !== 'object') return {};
  const entries = Array.isArray(node)
    ? node.map((one) => [`${one.measure}/${one.leg ?? ''}/${one.unit ?? ''}`, one] as const)
    : Object.entries(node).filter(([field]) => !['kind', 'place', 'name', 'measure', 'leg', 'unit'].includes(field));
  return Object.assign({}, ...entries.map(([field, value]) => numbersOf(value, `${path}.${field}`))) as Numbers;
}

function sumOf(rows: readonly WhatIfRow[]): Numbers {
  const all = rows.map((row) => numbersOf(row));
  return Object.fromEntries(
    Object.keys(all[0] ?? {}).map((path) => {
      const values = all.map((numbers) => numbers[path] ?? null);
      return [path, values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)];
    }),
  );
}

/** A shift seen from the other side, as far as the two must agree. */
function seen({ household, member, place, measure, before, after }: Shift, back: boolean): string {
  const sides = [before, after].map(({ reason: _, ...side }) => side);
  return JSON.stringify([household, member, place, measure, ...(back ? sides.reverse() : sides)]);
}

function all(answer: Answer): readonly Shift[] {
  return [...answer.gains, ...answer.losses, ...answer.otherwise];
}

function law(holds: (plan: Plan, wishes: readonly WishedChange[], register: readonly RegisterEntry[]) => void): void {
  fc.assert(
    fc.property(anyQuestion, (question) => holds(...read(question))),
    { numRuns: 30 },
  );
}

describe('laws of what-if', { timeout: 60_000 }, () => {
  it('the generator changes eligibility both ways, or the laws would say nothing', () => {
    const questions = fc.sample(anyQuestion, { numRuns: 120, seed: 7 });
    const answers = questions.map((question) => answerOf(...read(question)));
    const kinds = new Set(answers.flatMap((answer) => all(answer).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['LONGER', 'MORE', 'NEWLY_GRANTED', 'NO_LONGER_GRANTED', 'OTHERWISE', 'SHORTER']),
    );
  });

  it('no change changes nothing', () => {
    law((plan, _, register) => {
      const answer = answerOf(plan, [], register);
      expect([answer.changes, all(answer), answer.totals.references]).toEqual([[], [], []]);
      expect(answer.totals.identities.every(({ kind }) => kind === 'FAILS_AS_BEFORE')).toBe(true);
      const differences = Object.entries(numbersOf(answer.whole)).filter(([path]) => path.endsWith('.difference'));
      expect(differences.length).toBeGreaterThan(20);
      expect(differences.filter(([, value]) => value !== 0 && value !== null)).toEqual([]);
    });
  });

  it('the gains of one way are the losses of the way back', () => {
    law((plan, wishes, register) => {
      const there = answerOf(plan, wishes, register);
      const back = answerOf(there.plan, diffPlans(there.plan, plan), register);
      const list = (shifts: readonly Shift[], turned: boolean) => shifts.map((one) => seen(one, turned)).sort();
      expect(list(back.losses, true)).toEqual(list(there.gains, false));
      expect(list(back.gains, true)).toEqual(list(there.losses, false));
      expect(list(back.otherwise, true)).toEqual(list(there.otherwise, false));
    });
  });

  it('the rows are a partition and add up to the whole, number by number', () => {
    law((plan, wishes, register) => {
      const { rows, whole } = answerOf(plan, wishes, register);
      expect(sumOf(rows)).toEqual(numbersOf(whole));
      const names = rows.map(({ kind, place }) => `${kind} ${place}`);
      expect(new Set(names).size).toBe(rows.length);
      expect(whole.households).toBe(new Set(register.map(({ facts }) => facts.household)).size);
    });
  });

  it('the lists of gains and losses are those that the rows count', () => {
    law((plan, wishes, register) => {
      const { rows, gains, losses } = answerOf(plan, wishes, register);
      for (const { kind, place, shifts } of rows) {
        const here = ({ place: at }: Shift) => kind !== 'NOT_DIVIDED' && at === place;
        const households = (list: readonly Shift[]) =>
          new Set(list.filter(here).map(({ household }) => household)).size;
        expect(shifts).toEqual({
          gains: gains.filter(here).length,
          losses: losses.filter(here).length,
          householdsGaining: households(gains),
          householdsLosing: households(losses),
        });
      }
    });
  });

  it('what is granted anew and no longer is the difference of those who are eligible', () => {
    law((plan, wishes, register) => {
      const answer = answerOf(plan, wishes, register);
      for (const { measure, eligible } of answer.whole.supports) {
        const of = all(answer).filter((one) => one.measure === measure);
        const [came, went] = [
          of.filter(({ before, after }) => before.outcome !== 'GRANTED' && after.outcome === 'GRANTED').length,
          of.filter(({ before, after }) => before.outcome === 'GRANTED' && after.outcome !== 'GRANTED').length,
        ];
        expect(eligible.difference).toBe(came - went);
      }
    });
  });

  it('the order of the register and of the changes does not matter', () => {
    law((plan, wishes, register) => {
      const turned = answerOf(plan, wishes.toReversed(), register.toReversed());
      expect(turned).toEqual(answerOf(plan, wishes, register));
    });
  });

  it('changes named by path, and the differences that they make, are one question', () => {
    law((plan, wishes, register) => {
      const named = answerOf(plan, wishes, register);
      expect(named.changes).toEqual(diffPlans(plan, named.plan));
      const again = answerOf(plan, named.changes, register);
      const sorted = ({ changes, ...rest }: Answer) => ({
        ...rest,
        changes: changes.map((one) => JSON.stringify(one)).sort(),
      });
      expect(sorted(again)).toEqual(sorted(named));
    });
  });

  it('every shift carries a reason whose words stand in its clause', () => {
    law((plan, wishes, register) => {
      const answer = answerOf(plan, wishes, register);
      for (const { reason, before, after } of all(answer)) {
        for (const { clause, quote, text } of [reason, before.reason, after.reason]) {
          const words = plan.clauses.find(({ id }) => id === clause)?.text ?? '';
          expect(quote.length).toBeGreaterThan(0);
          expect(words, `${clause}: ${quote}`).toContain(quote);
          expect(text.vi.length * text.en.length).toBeGreaterThan(0);
        }
      }
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProposalCase } from './any-proposal-case.ts';
import { bestScore, scoreOf } from './proposal-oracle.ts';
import { chosenBy } from './proposal-reading.ts';
import { howManyByObjective, smallestWith, whoIsByCode, whoIsByObjective } from './who-decided-laws.ts';

describe('the best choice, at length', () => {
  it('of 3 000 registers of up to eight households, by number and objectives', () => {
    fc.assert(
      fc.property(anyProposalCase(8), (one) => {
        expect(scoreOf(chosenBy(one), one)).toBe(bestScore(one));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('who decided, at length', () => {
  it.each([
    ['by code', whoIsByCode],
    ['by the objective that is named', whoIsByObjective],
    ['by the objective that is named beside “by code” too', howManyByObjective],
  ])('%s: as an exhaustive search finds, on 3 000 registers of up to five households', (_name, compared) => {
    fc.assert(
      fc.property(anyProposalCase(5), (one) => {
        const { said, found } = compared(one);
        expect(said).toEqual(found);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the smallest shortfall, at length', () => {
  it('of 5 000 registers of up to six households: each of the unserved has one', () => {
    fc.assert(
      fc.property(anyProposalCase(6), (one) => {
        const sets = smallestWith(one);
        for (const { smallest } of sets) expect(smallest).not.toEqual([]);
        expect(new Set(sets.flatMap(({ smallest }) => smallest))).toEqual(
          new Set(sets.flatMap(({ unserved }) => unserved)),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProposalCase } from './any-proposal-case.ts';
import { bestScore, scoreOf } from './proposal-oracle.ts';
import { chosenBy } from './proposal-reading.ts';

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

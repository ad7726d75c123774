import { defineConfig } from 'vitest/config';

/**
 * The named examples of what is mutated. The laws stay out: they take seconds a mutant, and the examples are to be
 * enough by themselves.
 */
export default defineConfig({
  test: {
    include: [
      'src/{measures,assignments,households}/**/*.test.ts',
      'src/funding/funding-ledger.test.ts',
      'src/plans/{amount,decide,what,projected,verify,evaluate,review}*.test.ts',
      'test/traps.test.ts',
      'test/second-plan.test.ts',
    ],
    exclude: ['**/*-laws.test.ts', '**/decide-memory.test.ts', '**/*.full.test.ts'],
  },
});

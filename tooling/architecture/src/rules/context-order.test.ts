import { describe, expect, it } from 'vitest';
import { contextOrder } from './context-order.ts';
import { complaintsOf } from './subject-of.ts';

describe('contextOrder', () => {
  it.each([
    ['an earlier context', 'packages/plan/src/measures/a.ts', '../kernel/index.ts'],
    ['its own context', 'packages/plan/src/measures/a.ts', './b.ts'],
    ['the same context below', 'packages/acts/src/measures/a.ts', '@vuonlen/database/measures'],
    ['an earlier context below', 'packages/acts/src/measures/a.ts', '@vuonlen/database/kernel'],
    ['the whole rules library', 'packages/acts/src/kernel/a.ts', '@vuonlen/plan/measures'],
    ['a later context, in a test', 'packages/plan/src/kernel/a.test.ts', '../measures/index.ts'],
    ['a later context, above all', 'packages/database/src/testing/a.ts', '../measures/index.ts'],
    ['anything, without contexts', 'apps/gateway/src/http/a.ts', '@vuonlen/acts/imports'],
  ])('lets a file import %s', (_, path, specifier) => {
    expect(complaintsOf(contextOrder, path, `import { a } from '${specifier}';`)).toEqual([]);
  });

  it.each([
    ['a later context', 'packages/plan/src/places/a.ts', '../measures/index.ts', 'measures'],
    ['the next context', 'packages/plan/src/places/a.ts', '../agencies/index.ts', 'agencies'],
    ['a later context below', 'packages/acts/src/places/a.ts', '@vuonlen/database/measures', 'measures'],
    ['what stands above all', 'packages/database/src/places/a.ts', '../testing/index.ts', 'testing'],
    ['what stands above all below', 'packages/acts/src/places/a.ts', '@vuonlen/database/testing', 'testing'],
    ['the entry of the package', 'packages/plan/src/places/a.ts', '../index.ts', 'index.ts'],
  ])('refuses %s', (_, path, specifier, other) => {
    expect(complaintsOf(contextOrder, path, `\nimport { a } from '${specifier}';`)).toEqual([
      `2 places stands before ${other} and may not import it`,
    ]);
  });

  it('refuses a folder that is no context', () => {
    const [complaint] = complaintsOf(contextOrder, 'packages/plan/src/money/a.ts', '');
    expect(complaint).toMatch(/^1 src\/money is no context .* not on the list of @vuonlen\/plan$/);
  });
});

import { describe, expect, it } from 'vitest';
import { packageArrow } from './package-arrow.ts';
import { complaintsOf } from './subject-of.ts';

describe('packageArrow', () => {
  it.each([
    ['acts → database', 'packages/acts/src/places/a.ts', "import { a } from '@vuonlen/database/places';"],
    ['a package → itself', 'packages/plan/src/places/a.ts', "import { a } from '@vuonlen/plan/kernel';"],
    ['a library', 'packages/plan/src/places/a.ts', "import { a } from 'zod';"],
    ['a root file', 'vitest.config.ts', "import { a } from '@vuonlen/plan';"],
  ])('lets %s pass', (_, path, text) => {
    expect(complaintsOf(packageArrow, path, text)).toEqual([]);
  });

  it.each([
    ['import', "import { a } from '@vuonlen/acts/places';"],
    ['type import', "import type { A } from '@vuonlen/acts/places';"],
    ['re-export', "export { a } from '@vuonlen/acts/places';"],
    ['export of all', "export * from '@vuonlen/acts/places';"],
    ['dynamic import', "const a = await import('@vuonlen/acts/places');"],
    ['type in place', "type A = import('@vuonlen/acts/places').A;"],
  ])('refuses database → acts by %s', (_, text) => {
    expect(complaintsOf(packageArrow, 'packages/database/src/places/a.ts', text)).toEqual([
      '1 @vuonlen/database (database) may not import @vuonlen/acts (acts)',
    ]);
  });
});

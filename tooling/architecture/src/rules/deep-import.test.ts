import { describe, expect, it } from 'vitest';
import { deepImport } from './deep-import.ts';
import { complaintsOf } from './subject-of.ts';

describe('deepImport', () => {
  it.each([
    ['the door of a context', 'packages/plan/src/measures/a.ts', '../kernel/index.ts'],
    ['a door inside a context', 'packages/plan/src/measures/a.test.ts', '../kernel/words/index.ts'],
    ['a neighbour file', 'packages/plan/src/measures/a.ts', './rates/b.ts'],
    ['a file of a room without contexts', 'packages/database/src/places/a.test.ts', '../testing/clone.ts'],
    ['a door of a package', 'packages/acts/src/places/a.ts', '@vuonlen/plan/kernel'],
    ['the main door of a package', 'packages/acts/src/places/a.ts', '@vuonlen/plan'],
    ['a door by pattern', 'packages/acts/src/places/a.ts', '@vuonlen/database/places'],
    ['a folder of a package without contexts', 'apps/gateway/src/http/a.ts', '../users/auth.ts'],
    ['a library', 'packages/acts/src/places/a.ts', 'kysely/migration'],
  ])('lets %s pass', (_, path, specifier) => {
    expect(complaintsOf(deepImport, path, `import { a } from '${specifier}';`)).toEqual([]);
  });

  it.each([
    ['past the door', '../kernel/vnd.ts', '../kernel/vnd.ts passes by the door of kernel: import kernel/index.ts'],
    [
      'a door inside that is not exported',
      '../kernel/dates/index.ts',
      '../kernel/dates/index.ts passes by the door of kernel: import kernel/index.ts',
    ],
    ['past the door by folder', '../kernel', '../kernel passes by the door of kernel: import kernel/index.ts'],
    ['no door', '@vuonlen/plan/places', '@vuonlen/plan exports no ./places'],
    ['a file', '@vuonlen/plan/src/kernel/index.ts', '@vuonlen/plan exports no ./src/kernel/index.ts'],
    ['deeper than the pattern', '@vuonlen/database/a/b', '@vuonlen/database exports no ./a/b'],
    ['no main door', '@vuonlen/database', '@vuonlen/database exports no .'],
    [
      'out of the package',
      '../../../plan/src/kernel/index.ts',
      '../../../plan/src/kernel/index.ts leaves @vuonlen/acts: import a package by its name',
    ],
  ])('refuses %s', (_, specifier, message) => {
    const text = `import { a } from '${specifier}';`;
    expect(complaintsOf(deepImport, 'packages/acts/src/places/a.ts', text)).toEqual([`1 ${message}`]);
  });
});

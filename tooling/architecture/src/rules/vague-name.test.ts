import { describe, expect, it } from 'vitest';
import { complaintsOf } from './subject-of.ts';
import { vagueName } from './vague-name.ts';

describe('vagueName', () => {
  it.each(['packages/plan/src/kernel/vnd.ts', 'apps/admin/src/plan/PlanPage.tsx', 'docs/commonality.ts'])(
    'lets %s pass',
    (path) => {
      expect(complaintsOf(vagueName, path, '')).toEqual([]);
    },
  );

  it.each([
    ['a file', 'packages/plan/src/kernel/utils.ts', 'utils'],
    ['a folder', 'packages/plan/src/kernel/shared/vnd.ts', 'shared'],
    ['a part of a name', 'packages/plan/src/kernel/date-helpers.ts', 'helpers'],
    ['a component', 'apps/admin/src/plan/PlanManager.tsx', 'manager'],
    ['a test', 'packages/plan/src/kernel/misc.test.ts', 'misc'],
  ])('refuses %s', (_, path, word) => {
    expect(complaintsOf(vagueName, path, '')).toEqual([`1 "${word}" does not say what stands inside`]);
  });
});

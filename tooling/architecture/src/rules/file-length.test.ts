import { describe, expect, it } from 'vitest';
import { fileLength } from './file-length.ts';
import { complaintsOf } from './subject-of.ts';

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

describe('fileLength', () => {
  it.each([
    ['300 lines', 'packages/plan/src/kernel/vnd.ts', 300],
    ['plan data of 301 lines', 'packages/plan/src/plans/ha-dong-2024/duties.ts', 301],
    ['generated types of 301 lines', 'apps/admin/src/gql/graphql.ts', 301],
  ])('lets %s pass', (_, path, count) => {
    expect(complaintsOf(fileLength, path, lines(count))).toEqual([]);
  });

  it.each([
    ['a rule', 'packages/plan/src/kernel/vnd.ts'],
    ['code beside the plan data', 'packages/plan/src/plans/verify-plan.ts'],
    ['a test', 'packages/plan/src/kernel/vnd.test.ts'],
  ])('refuses 301 lines in %s', (_, path) => {
    expect(complaintsOf(fileLength, path, lines(301))).toEqual([
      '301 301 lines; at most 300: split it by what its parts do',
    ]);
  });
});

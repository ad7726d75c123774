import { describe, expect, it } from 'vitest';
import { fileDialect } from './file-dialect.ts';
import { complaintsOf } from './subject-of.ts';

describe('fileDialect', () => {
  it.each([
    'packages/plan/src/kernel/amount-in-words.ts',
    'packages/plan/src/kernel/amount-in-words.test.ts',
    'packages/plan/src/plans/mutation.full.test.ts',
    'packages/database/src/places/place.repository.ts',
    'packages/database/src/places/place.repository.test.ts',
    'packages/database/src/migrations/20241123T0900_create_places.ts',
    'apps/admin/src/households/HouseholdList.tsx',
    'apps/admin/src/households/HouseholdList.test.tsx',
    'apps/admin/src/main.tsx',
    'apps/admin/vite.config.ts',
    'apps/admin/src/vite-env.d.ts',
    'apps/admin/src/gql/fragment-masking_1.ts',
  ])('lets %s pass', (path) => {
    expect(complaintsOf(fileDialect, path, '')).toEqual([]);
  });

  it.each([
    'packages/plan/src/kernel/amountInWords.ts',
    'packages/plan/src/kernel/Vnd.ts',
    'packages/plan/src/kernel/amount_in_words.ts',
    'packages/plan/src/kernel/vnd.service.ts',
    'packages/plan/src/kernel/vnd.spec.ts',
    'packages/database/src/migrations/create-places.table.store.ts',
    'apps/admin/src/households/household-list.tsx',
  ])('refuses the file %s', (path) => {
    expect(complaintsOf(fileDialect, path, '')).toHaveLength(1);
  });

  it('refuses a folder in another dialect', () => {
    expect(complaintsOf(fileDialect, 'packages/plan/src/haDong/vnd.ts', '')).toEqual([
      '1 folder haDong: folders are kebab-case',
    ]);
  });
});

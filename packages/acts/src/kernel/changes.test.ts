import { describe, expect, it } from 'vitest';
import { changedFields } from './changes.ts';

describe('changedFields', () => {
  const before = { code: 'H-01', place: 'ha-cau-2024', housingDilapidated: true, address: 'Số 1', grade: null };

  it('names what differs, with what it was and became, in the order asked for', () => {
    const after = { ...before, place: 'dong-mai-2024', housingDilapidated: false, code: null, grade: 0 };
    expect(changedFields(['code', 'place', 'housingDilapidated', 'grade'], before, after)).toEqual([
      { field: 'code', before: 'H-01', after: null },
      { field: 'place', before: 'ha-cau-2024', after: 'dong-mai-2024' },
      { field: 'housingDilapidated', before: true, after: false },
      { field: 'grade', before: null, after: 0 },
    ]);
  });

  it('says nothing of what stays: the same value, left out, nothing and not known', () => {
    expect(changedFields(['code', 'place', 'grade'], before, { code: 'H-01', grade: undefined })).toEqual([]);
  });

  it('keeps no value of what is withheld, and of a guarded record none at all', () => {
    const after = { ...before, address: 'Số 2', code: 'H-02' };
    expect(changedFields(['address', 'code'], before, after)).toEqual([
      { field: 'address', withheld: true },
      { field: 'code', before: 'H-01', after: 'H-02' },
    ]);
    expect(changedFields(['address', 'code'], before, after, true)).toEqual([
      { field: 'address', withheld: true },
      { field: 'code', withheld: true },
    ]);
  });

  it('refuses a value that the trail cannot compare', () => {
    expect(() => changedFields(['code'], { code: ['a'] }, { code: 'a' })).toThrow(TypeError);
  });
});

import { expect, it } from 'vitest';
import { newMember } from '../households/index.ts';
import { newHousehold } from './household-draft.ts';
import { isUntouched, keepable } from './kept-draft.ts';

const head = { ...newMember('HEAD'), fullName: 'Nguyễn Thị Bưởi', citizenNumber: '999185000001' };

it('keeps what was typed, and neither citizen numbers nor causes', () => {
  const draft = { ...newHousehold('ha-cau'), address: 'Số 9', members: [head], causes: ['ILLNESS'] as const };
  const kept = keepable(draft);
  expect(kept).toMatchObject({ address: 'Số 9', members: [{ fullName: 'Nguyễn Thị Bưởi' }] });
  expect(JSON.stringify(kept)).not.toMatch(/999185000001|ILLNESS/);
});

it.each([
  ['an empty form', newHousehold('ha-cau'), true],
  ['a ward that was chosen', newHousehold('dong-mai'), true],
  ['an address', { ...newHousehold('ha-cau'), address: 'Số 9' }, false],
  ['a name', { ...newHousehold('ha-cau'), members: [head] }, false],
])('%s: untouched is %s', (_name, draft, expected) => {
  expect(isUntouched(draft)).toBe(expected);
});

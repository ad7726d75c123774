import { describe, expect, it } from 'vitest';
import { newMember } from '../households/index.ts';
import { createInputOf, newHousehold, obstacleOf, stepOfPath } from './household-draft.ts';

const head = { ...newMember('HEAD'), fullName: 'Nguyễn Thị Bưởi' };
const child = { ...newMember('CHILD'), fullName: 'Trần Văn Cường', birth: '05/7/2015' };

describe('obstacleOf', () => {
  it.each([
    ['no ward', newHousehold(''), 'household', 'needPlace'],
    ['a ward', newHousehold('ha-cau'), 'household', null],
    ['a head without a name', newHousehold('ha-cau'), 'members', 'needHead'],
    ['a head', { ...newHousehold('ha-cau'), members: [head] }, 'members', null],
    [
      'a child without a name',
      { ...newHousehold('ha-cau'), members: [head, newMember('CHILD')] },
      'members',
      'needNames',
    ],
    [
      'a grade in words',
      { ...newHousehold('ha-cau'), members: [head, { ...child, grade: 'lớp 7' }] },
      'members',
      'needGrades',
    ],
    ['two people', { ...newHousehold('ha-cau'), members: [head, child] }, 'members', null],
  ] as const)('%s', (_name, draft, step, expected) => {
    expect(obstacleOf(draft, step)).toBe(expected);
  });
});

it.each([
  ['place', 'household'],
  ['members.1.citizenNumber', 'members'],
  ['input.members.0.fullName', 'members'],
  ['housingWorks', 'circumstances'],
  ['causes', 'circumstances'],
])('a mistake at %s opens the step %s', (path, step) => {
  expect(stepOfPath(path)).toBe(step);
});

it('sends what was typed, and null for what is not known', () => {
  const input = createInputOf({ ...newHousehold('ha-cau'), members: [head, child], hardship: 'NO' });
  expect(input).toMatchObject({
    headName: 'Nguyễn Thị Bưởi',
    place: 'ha-cau',
    class: 'NEAR_POOR',
    code: null,
    inHardship: false,
    housingDilapidated: null,
    members: [{ relation: 'HEAD' }, { relation: 'CHILD', birthDate: '2015-07-05' }],
  });
});

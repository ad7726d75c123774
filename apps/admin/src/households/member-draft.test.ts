import { isoDate } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import { draftOf, isComplete, memberInputOf, newMember } from './member-draft.ts';

describe('memberInputOf', () => {
  it.each([
    ['05/7/2015', { birthDate: '2015-07-05', birthYear: null }],
    ['1956', { birthDate: null, birthYear: 1956 }],
    ['', { birthDate: null, birthYear: null }],
  ])('reads the birth “%s”', (birth, expected) => {
    expect(memberInputOf({ ...newMember('CHILD'), fullName: 'A', birth })).toMatchObject(expected);
  });

  it('leaves the citizen number out when it was not typed, so that the recorded one stays', () => {
    expect(memberInputOf({ ...newMember('CHILD'), fullName: 'A' })).not.toHaveProperty('citizenNumber');
    expect(memberInputOf({ ...newMember('CHILD'), citizenNumber: '999085012345' }).citizenNumber).toBe('999085012345');
  });

  it('sends no number where the recorded one is to go, and the typed one where there is one', () => {
    const cleared = { ...newMember('CHILD'), fullName: 'A', clearsNumber: true };
    expect(memberInputOf(cleared)).toMatchObject({ citizenNumber: null });
    expect(memberInputOf({ ...cleared, citizenNumber: '999085012345' }).citizenNumber).toBe('999085012345');
  });

  it('keeps unknown apart from no', () => {
    expect(memberInputOf({ ...newMember('CHILD'), inSchool: 'NO' }).inSchool).toBe(false);
    expect(memberInputOf(newMember('CHILD')).inSchool).toBeNull();
  });

  it('writes names in NFC', () => {
    const name = 'Nguyễn Thị Bưởi';
    expect(memberInputOf({ ...newMember('HEAD'), fullName: ` ${name.normalize('NFD')} ` }).fullName).toBe(name);
  });
});

it('brings a recorded member into the form and back', () => {
  const recorded = {
    id: 'm1',
    fullName: 'Trần Văn Cường',
    relation: 'CHILD' as const,
    sex: 'MALE' as const,
    birthDate: isoDate('2015-07-05'),
    birthYear: 2015,
    ethnicGroup: 'Kinh',
    citizenNumber: '999*****2345',
    schoolLevel: 'GENERAL_EDUCATION' as const,
    grade: 3,
    inSchool: true,
    version: 1,
  };
  const draft = draftOf(recorded);
  expect(draft).toMatchObject({ birth: '05/7/2015', citizenNumber: '', grade: '3', inSchool: 'YES' });
  expect(memberInputOf(draft)).toMatchObject({
    birthDate: '2015-07-05',
    grade: 3,
    inSchool: true,
    ethnicGroup: 'Kinh',
  });
});

describe('isComplete', () => {
  it.each([
    ['a head with a name', { ...newMember('HEAD'), fullName: 'A' }, true],
    ['no name', newMember('HEAD'), false],
    ['no relation', { ...newMember(), fullName: 'A' }, false],
    ['a birth that nobody can read', { ...newMember('HEAD'), fullName: 'A', birth: '13/13/2013' }, false],
  ])('%s', (_name, draft, expected) => {
    expect(isComplete(draft)).toBe(expected);
  });
});

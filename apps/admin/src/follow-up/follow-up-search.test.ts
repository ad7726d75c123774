import { followUpKinds, followUpStandings } from '@vuonlen/plan/plans';
import { describe, expect, it } from 'vitest';
import { followUpWhere, kinds, readFollowUpSearch, standings, writeFollowUpSearch } from './follow-up-search.ts';

describe('the address of the screen', () => {
  it.each(['', 'ward=w&kind=LOAN', 'standing=DUE&year=2027', 'ward=w&kind=YEARLY_GIFT&standing=DONE&year=2025'])(
    'is read and written: %s',
    (address) => {
      expect(writeFollowUpSearch(readFollowUpSearch(new URLSearchParams(address))).toString()).toBe(address);
    },
  );

  it('leaves out what it does not know', () => {
    const search = readFollowUpSearch(new URLSearchParams('kind=OTHER&standing=x&year=20a7'));
    expect(search).toEqual({ ward: '', kind: '', standing: '', year: '' });
    expect(followUpWhere(search)).toEqual({});
  });

  it('asks for what it says', () => {
    const search = readFollowUpSearch(new URLSearchParams('ward=w&kind=LOAN&standing=DUE&year=2027'));
    expect(followUpWhere(search)).toEqual({ place: ['w'], kind: ['LOAN'], standing: ['DUE'], year: 2027 });
  });

  it('knows the codes of the rules library', () => {
    expect([kinds, standings]).toEqual([followUpKinds, followUpStandings]);
  });
});

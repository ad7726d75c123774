import { describe, expect, it } from 'vitest';
import { type LoanSearch, readLoanSearch, whereOf, writeLoanSearch } from './loan-search.ts';

const everything: LoanSearch = { kind: 'HOUSING_LOAN', ward: 'p1', state: 'open' };

describe('the address of the list of loans', () => {
  it('is read as it was written', () => {
    expect(readLoanSearch(writeLoanSearch(everything))).toEqual(everything);
    expect(String(writeLoanSearch({ kind: '', ward: '', state: '' }))).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(readLoanSearch(new URLSearchParams('state=lost&other=1'))).toEqual({ kind: '', ward: '', state: '' });
  });

  it('asks for what it says, and for nothing where it says nothing', () => {
    expect(whereOf(everything)).toEqual({ kind: ['HOUSING_LOAN'], place: ['p1'], open: true });
    expect(whereOf({ ...everything, state: 'paid' })).toMatchObject({ open: false });
    expect(whereOf({ kind: '', ward: '', state: '' })).toEqual({});
  });
});

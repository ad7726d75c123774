import { describe, expect, it } from 'vitest';
import type { HouseholdChoice } from '../households/index.ts';
import { loanInputOf, newLoan } from './loan-draft.ts';

const household: HouseholdChoice = {
  id: 'h1',
  code: '',
  headName: 'Nguyễn Thị Thử',
  place: { id: 'p1', name: 'Đồng Mai' },
  members: [{ id: 'm1', fullName: 'Nguyễn Văn Nhân', relation: 'CHILD' }],
};
const whole = { ...newLoan('2024-06-15', 'HOUSING_LOAN'), household, amount: '30.000.000', termMonths: '120' };

describe('the form of a loan', () => {
  it('sends đồng and months as numbers, and what is empty as nothing', () => {
    expect(loanInputOf({ ...whole, document: ' 12/HĐTD ' }, { isPerMember: false })).toEqual({
      household: 'h1',
      member: null,
      kind: 'HOUSING_LOAN',
      amount: 30_000_000,
      termMonths: 120,
      effectiveOn: '2024-06-15',
      document: '12/HĐTD',
      regulation: null,
      reason: null,
    });
  });

  it.each([
    ['no household', { household: null }],
    ['no amount', { amount: '' }],
    ['an amount that is no number', { amount: '30 triệu' }],
    ['no term', { termMonths: '' }],
    ['no day', { effectiveOn: '' }],
  ])('is not ready with %s', (_name, missing) => {
    expect(loanInputOf({ ...whole, ...missing }, { isPerMember: false })).toBeNull();
  });

  it('wants the member where the loan is decided for one', () => {
    expect(loanInputOf(whole, { isPerMember: true })).toBeNull();
    expect(loanInputOf({ ...whole, member: 'm1' }, { isPerMember: true })).toMatchObject({ member: 'm1' });
  });
});

import { describe, expect, it } from 'vitest';
import { type DelegationState, type DelegationTerms, delegationState } from './index.ts';

const terms: DelegationTerms = {
  action: 'disbursement.approve',
  validFrom: '2024-06-15',
  validUntil: '2024-06-30',
  endedOn: null,
  delegator: { role: 'COMMITTEE_LEADER', disabled: false },
  delegate: { role: 'COMMITTEE_OFFICER', disabled: false },
};

describe('the state of a delegation', () => {
  it.each<[string, Partial<DelegationTerms>, DelegationState]>([
    ['2024-06-14', {}, 'UPCOMING'],
    ['2024-06-15', {}, 'IN_FORCE'],
    ['2024-06-30', {}, 'IN_FORCE'],
    ['2024-07-01', {}, 'OVER'],
    ['2024-06-19', { endedOn: '2024-06-20' }, 'IN_FORCE'],
    ['2024-06-20', { endedOn: '2024-06-20' }, 'ENDED'],
    ['2024-07-01', { endedOn: '2024-06-20' }, 'ENDED'],
    ['2024-06-14', { endedOn: '2024-06-10' }, 'ENDED'],
    ['2024-06-15', { endedOn: '2024-06-15' }, 'ENDED'],
  ])('on %s with %j is %s', (on, changes, state) => {
    expect(delegationState({ ...terms, ...changes }, on)).toBe(state);
  });

  it.each<[Partial<DelegationTerms>, DelegationState]>([
    [{ delegator: { role: 'COMMITTEE_LEADER', disabled: true } }, 'SUSPENDED'],
    [{ delegator: { role: 'COMMITTEE_OFFICER', disabled: false } }, 'SUSPENDED'],
    [{ delegator: { role: 'ADMINISTRATOR', disabled: false } }, 'IN_FORCE'],
    [{ delegate: { role: 'COMMITTEE_OFFICER', disabled: true } }, 'SUSPENDED'],
    [{ delegate: { role: 'WARD_OFFICER', disabled: false } }, 'SUSPENDED'],
    [{ delegate: { role: 'AUDITOR', disabled: false } }, 'SUSPENDED'],
    [{ delegate: { role: 'AGENCY_OFFICER', disabled: false } }, 'IN_FORCE'],
    [{ delegate: { role: 'COMMITTEE_LEADER', disabled: false } }, 'IN_FORCE'],
  ])('holds only while both are who they must be: %j is %s', (changes, state) => {
    expect(delegationState({ ...terms, ...changes }, '2024-06-20')).toBe(state);
    if (state === 'SUSPENDED') {
      expect(delegationState({ ...terms, ...changes }, '2024-06-14')).toBe('UPCOMING');
      expect(delegationState({ ...terms, ...changes }, '2024-07-01')).toBe('OVER');
    }
  });
});

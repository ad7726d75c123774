import { isoDate } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  type DelegationDraft,
  delegatesOf,
  delegationInputOf,
  delegatorsOf,
  isEndableBy,
  isReversed,
} from './delegation-draft.ts';
import { readShow, whereOf, writeShow } from './delegation-search.ts';

const people: readonly Candidate[] = [
  { id: 'administrator', role: 'ADMINISTRATOR', disabled: false },
  { id: 'leader', role: 'COMMITTEE_LEADER', disabled: false },
  { id: 'former-leader', role: 'COMMITTEE_LEADER', disabled: true },
  { id: 'officer', role: 'COMMITTEE_OFFICER', disabled: false },
  { id: 'former-officer', role: 'COMMITTEE_OFFICER', disabled: true },
  { id: 'agency', role: 'AGENCY_OFFICER', disabled: false },
  { id: 'ward', role: 'WARD_OFFICER', disabled: false },
  { id: 'auditor', role: 'AUDITOR', disabled: false },
];
const ids = (of: readonly Candidate[]) => of.map(({ id }) => id);

describe('who is offered', () => {
  it('hands on what the role holds by itself', () => {
    expect(ids(delegatorsOf(people, 'APPROVE_DISBURSEMENT'))).toEqual(['administrator', 'leader']);
  });

  it('receives what the catalogue allows the role, and is somebody else', () => {
    const offered = ids(delegatesOf(people, 'APPROVE_DISBURSEMENT', 'leader'));
    expect(offered).toEqual(['administrator', 'officer', 'agency']);
  });
});

const draft: DelegationDraft = {
  action: 'APPROVE_DISBURSEMENT',
  delegator: 'leader',
  delegate: 'officer',
  validFrom: isoDate('2024-06-15'),
  validUntil: isoDate('2024-06-30'),
  basisDocument: ' 12/UQ-BCĐ ',
};

describe('a form', () => {
  it('is sent when everything is given', () => {
    expect(delegationInputOf(draft)).toEqual({ ...draft, basisDocument: '12/UQ-BCĐ' });
    expect(delegationInputOf({ ...draft, validUntil: draft.validFrom })).not.toBeNull();
  });

  it.each(['action', 'delegator', 'delegate', 'validFrom', 'validUntil', 'basisDocument'] as const)(
    'waits for %s',
    (field) => expect(delegationInputOf({ ...draft, [field]: '' })).toBeNull(),
  );

  it('waits while the last day is before the first', () => {
    const reversed = { ...draft, validUntil: isoDate('2024-06-14') };
    expect([isReversed(reversed), delegationInputOf(reversed)]).toEqual([true, null]);
    expect(isReversed(draft)).toBe(false);
  });
});

describe('ending is offered', () => {
  const leader = { id: 'leader', role: 'COMMITTEE_LEADER' } as const;
  const own = { state: 'IN_FORCE', delegator: { id: 'leader' } } as const;
  const ofAnother = { state: 'IN_FORCE', delegator: { id: 'another' } } as const;

  it('to a leader for the own ones, to an administrator for any, to nobody who is not known', () => {
    expect([isEndableBy(leader, own), isEndableBy(leader, ofAnother)]).toEqual([true, false]);
    expect(isEndableBy({ id: 'administrator', role: 'ADMINISTRATOR' }, ofAnother)).toBe(true);
    expect(isEndableBy(undefined, own)).toBe(false);
  });

  it.each([
    ['UPCOMING', true],
    ['IN_FORCE', true],
    ['SUSPENDED', true],
    ['OVER', false],
    ['ENDED', false],
  ] as const)('of one that is %s: %s', (state, isOffered) => {
    expect(isEndableBy(leader, { ...own, state })).toBe(isOffered);
  });
});

describe('the address', () => {
  it('shows those of the working date unless it says all', () => {
    const on = isoDate('2024-06-15');
    expect(readShow(new URLSearchParams('view=delegations'))).toBe('current');
    expect(readShow(new URLSearchParams('show=ended'))).toBe('current');
    expect(readShow(writeShow('all'))).toBe('all');
    expect(String(writeShow('current'))).toBe('view=delegations');
    expect([whereOf('current', on), whereOf('all', on)]).toEqual([{ inForceOn: on }, {}]);
  });
});

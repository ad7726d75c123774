import { describe, expect, it } from 'vitest';
import type { HouseholdChoice } from '../households/index.ts';
import { byDuty, entitlementInputOf, newEntitlement } from './entitlement-draft.ts';

const household: HouseholdChoice = {
  id: 'h1',
  code: '',
  headName: 'Nguyễn Thị Thử',
  place: { id: 'p1', name: 'Đồng Mai' },
  members: [],
};
const card = { ...newEntitlement('2024-06-15'), household, policy: 'HEALTH_INSURANCE_CARD' };
const forAll = { isPerMember: false };

describe('the form of an entitlement', () => {
  it('names the policy, or the duty, and never both', () => {
    expect(entitlementInputOf(card, forAll)).toMatchObject({ policy: 'HEALTH_INSURANCE_CARD', duty: null });
    const aid = { ...card, policy: byDuty, duty: 'd1' };
    expect(entitlementInputOf(aid, undefined)).toMatchObject({ policy: null, duty: 'd1' });
    expect(entitlementInputOf({ ...aid, duty: '' }, undefined)).toBeNull();
  });

  it('wants the member where the policy is decided for one', () => {
    expect(entitlementInputOf(card, { isPerMember: true })).toBeNull();
    expect(entitlementInputOf({ ...card, member: 'm1' }, { isPerMember: true })).toMatchObject({ member: 'm1' });
  });

  it.each([
    ['no household', { household: null }],
    ['no policy', { policy: '' }],
    ['no day', { effectiveOn: '' }],
    ['an amount that is no number', { amount: 'x' }],
  ])('is not ready with %s', (_name, missing) => {
    const draft = { ...card, ...missing };
    expect(entitlementInputOf(draft, draft.policy === '' ? undefined : forAll)).toBeNull();
  });
});

import { actionsOf, type Role, roles } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { describe, expect, it } from 'vitest';
import { actionsInReach } from './index.ts';

const inReach = (role: Role, agency: string | null) => {
  const actor = { userId: 'u', committee: 'c', role, agency, place: null };
  return new Set(actionsInReach({ actor, plan: haDong2024 }, role));
};

describe('the actions for which the plan has something', () => {
  it.each(roles.filter((role) => role !== 'AGENCY_OFFICER'))('are all that the role holds: %s', (role) => {
    expect([...inReach(role, null)]).toEqual([...actionsOf(role)]);
  });

  it.each([
    ['fatherland-front', 'support.assign receipt.record fund.reallocate disbursement.create entitlement.record'],
    ['labour-division', 'support.assign receipt.record gift.record sponsorship.record entitlement.record'],
    ['education-division', 'sponsorship.record entitlement.record'],
    ['social-policy-bank', 'loan.record loan.recordRepayment bankReport.create bankReport.submit'],
    // It keeps its own pledge, and one of them with another body: it receives, and moves nothing that is not its own.
    ['red-cross', 'receipt.record pledge.record'],
    ['justice-division', 'entitlement.record'],
  ])('of %s have %s among them', (agency, expected) => {
    for (const action of expected.split(' ')) expect(inReach('AGENCY_OFFICER', agency)).toContain(action);
  });

  it.each([
    ['red-cross', 'support.assign batch.changeSupports batch.undo gift.record loan.record'],
    ['education-division', 'support.assign receipt.record fund.reallocate disbursement.create gift.record loan.record'],
    ['social-policy-bank', 'support.assign receipt.record pledge.record gift.record sponsorship.record'],
    ['justice-division', 'support.handOver receipt.record fund.reallocate sponsorship.record bankReport.submit'],
    ['fatherland-front', 'gift.record sponsorship.record loan.record'],
  ])('of %s have nothing of %s', (agency, expected) => {
    for (const action of expected.split(' ')) expect(inReach('AGENCY_OFFICER', agency)).not.toContain(action);
  });

  it('of an officer whose agency the plan does not name are those that no agency is bound in', () => {
    const all = inReach('AGENCY_OFFICER', null);
    for (const action of ['support.assign', 'receipt.record', 'loan.record', 'entitlement.record', 'gift.record']) {
      expect(all).not.toContain(action);
    }
    expect(all).toContain('duty.recordProgress');
  });
});

import { describe, expect, it } from 'vitest';
import { can, delegableActions, holdsByItself, type Role, roles } from './index.ts';

describe('an action that may be handed on', () => {
  it.each<[Role, boolean, boolean]>([
    ['ADMINISTRATOR', true, true],
    ['COMMITTEE_LEADER', true, true],
    ['COMMITTEE_OFFICER', true, false],
    ['AGENCY_OFFICER', true, false],
    ['WARD_OFFICER', false, false],
    ['AUDITOR', false, false],
  ])('approval of payments by %s: in the catalogue %s, by itself %s', (role, may, byItself) => {
    expect([can(role, 'disbursement.approve'), holdsByItself(role, 'disbursement.approve')]).toEqual([may, byItself]);
  });

  it('has somebody who holds it by itself, and nobody whom the catalogue does not name', () => {
    for (const action of delegableActions) {
      const holders = roles.filter((role) => holdsByItself(role, action));
      expect(holders.length).toBeGreaterThan(0);
      expect(holders.filter((role) => !can(role, action))).toEqual([]);
    }
  });
});

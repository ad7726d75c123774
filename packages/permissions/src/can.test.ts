import { describe, expect, it } from 'vitest';
import { type Action, actions, actionsOf, can, catalogue, type Role, roles } from './index.ts';

const changes = actions.filter((action) => !/\.(read\w*|reveal\w*|export)$/.test(action));

describe('the catalogue of actions', () => {
  it.each<[Role, Action, boolean]>([
    ['WARD_OFFICER', 'household.create', true],
    ['WARD_OFFICER', 'review.record', true],
    ['WARD_OFFICER', 'need.record', true],
    ['WARD_OFFICER', 'support.assign', false],
    ['WARD_OFFICER', 'classification.decide', false],
    ['WARD_OFFICER', 'import.run', true],
    ['COMMITTEE_LEADER', 'import.upload', false],
    ['AGENCY_OFFICER', 'import.undo', true],
    ['WARD_OFFICER', 'pledge.record', false],
    ['COMMITTEE_LEADER', 'pledge.reverse', false],
    ['COMMITTEE_OFFICER', 'support.assign', true],
    ['COMMITTEE_OFFICER', 'classification.decide', true],
    ['COMMITTEE_OFFICER', 'user.create', false],
    ['COMMITTEE_LEADER', 'classification.decide', true],
    ['COMMITTEE_LEADER', 'support.assign', false],
    ['AGENCY_OFFICER', 'support.assign', true],
    ['AGENCY_OFFICER', 'household.create', false],
    ['ADMINISTRATOR', 'support.assign', true],
    ['ADMINISTRATOR', 'user.create', true],
    ['ADMINISTRATOR', 'household.revealCitizenNumber', false],
    ['AUDITOR', 'household.read', true],
    ['AUDITOR', 'household.readCauses', false],
  ])('%s, %s: %s', (role, action, allowed) => {
    expect(can(role, action)).toBe(allowed);
  });

  it('lets an auditor change nothing', () => {
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.filter((action) => can('AUDITOR', action))).toEqual([]);
  });

  it('refuses what it does not know', () => {
    expect(can('ADMINISTRATOR', 'household.burn' as Action)).toBe(false);
    expect(can('ADMINISTRATOR', 'toString' as Action)).toBe(false);
    expect(can('GUEST' as Role, 'plan.read')).toBe(false);
  });

  it('names only roles that exist, each at most once an action', () => {
    for (const holders of Object.values(catalogue)) {
      expect(new Set<string>(holders).size).toBe(holders.length);
      expect(roles).toEqual(expect.arrayContaining([...holders]));
    }
  });

  it('lists the actions of a role as can() answers them', () => {
    for (const role of roles) {
      expect(actionsOf(role)).toEqual(actions.filter((action) => can(role, action)));
    }
  });
});

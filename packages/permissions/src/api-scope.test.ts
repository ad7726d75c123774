import { describe, expect, it } from 'vitest';
import { type Action, type ApiScope, actions, apiScopes, can, clientActions, isApiScope, readScope } from './index.ts';

const client = (scopes: readonly ApiScope[]) => ({ role: 'API_CLIENT' as const, scopes });

describe('the key of an application', () => {
  it('holds the actions among its scopes and no other', () => {
    for (const scope of clientActions) {
      expect(actions.filter((action) => can(client([scope]), action))).toEqual([scope]);
    }
    expect(actions.filter((action) => can(client([]), action))).toEqual([]);
    expect(actions.filter((action) => can('API_CLIENT', action))).toEqual([]);
  });

  it.each<Action>([
    'household.revealCitizenNumber',
    'household.checkCitizenNumber',
    'support.assign',
    'support.cancel',
    'classification.decide',
    'user.create',
    'user.issueOneTimePassword',
    'apiKey.create',
    'apiKey.revoke',
    'audit.read',
    'committee.setWorkingDate',
  ])('never holds %s, whatever is written into it', (action) => {
    expect(isApiScope(action)).toBe(false);
    expect(can(client([action as ApiScope]), action)).toBe(false);
  });

  it('can be given nothing that an administrator does not hold', () => {
    expect(clientActions.filter((action) => !can('ADMINISTRATOR', action))).toEqual([]);
  });

  it('gives a person nothing', () => {
    expect(can({ role: 'AUDITOR', scopes: apiScopes }, 'household.create')).toBe(false);
  });

  it.each<[readonly ApiScope[], 'ALL' | [], boolean]>([
    [[], [], true],
    [['plan.read', 'progress.read', 'document.any'], [], true],
    [['household.readCauses'], [], false],
    [['household.read'], 'ALL', true],
    [['household.read', 'household.readCauses'], 'ALL', false],
  ])('with %j reads %j, masked %s', (scopes, places, masked) => {
    const holder = { ...client(scopes), committee: 'c', place: null, agency: null };
    expect(readScope(holder)).toEqual({ committee: 'c', places, masked, cases: null });
    const bound = { ...holder, place: 'ha-cau-2024' };
    const own = places === 'ALL' ? ['ha-cau-2024'] : [];
    expect(readScope(bound)).toEqual({ committee: 'c', places: own, masked, cases: null });
  });
});

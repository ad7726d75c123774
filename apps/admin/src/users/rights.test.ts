import { actionsOf, roles } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { checkNewPassword } from './new-password.ts';
import { isCarriedOnIn, isScoped, isUsername, scopeInput, scopeOf } from './user-scope.ts';
import { mayOf } from './viewer.ts';

describe('mayOf', () => {
  it('offers nothing while nobody is known', () => {
    expect(mayOf(undefined, 'plan.read')).toBe(false);
  });

  it.each([
    ['ADMINISTRATOR', 'user.create', true],
    ['COMMITTEE_LEADER', 'user.create', false],
    ['COMMITTEE_OFFICER', 'support.assign', true],
    ['AGENCY_OFFICER', 'household.create', false],
    ['WARD_OFFICER', 'household.create', true],
    ['WARD_OFFICER', 'support.assign', false],
    ['AUDITOR', 'household.update', false],
    ['AUDITOR', 'household.readCauses', false],
  ] as const)('%s, %s: %s', (role, action, expected) => {
    expect(mayOf({ actions: [...actionsOf(role)] }, action)).toBe(expected);
  });
});

describe('scope of a role', () => {
  it('binds exactly the officers of an agency and of a ward', () => {
    const bound = roles.filter((role) => scopeOf(role).agency || scopeOf(role).place);
    expect(bound).toEqual(['AGENCY_OFFICER', 'WARD_OFFICER']);
  });

  it.each([
    [{ role: 'WARD_OFFICER', agency: '', place: '' }, false],
    [{ role: 'WARD_OFFICER', agency: '', place: 'ha-cau' }, true],
    [{ role: 'AGENCY_OFFICER', agency: '', place: 'ha-cau' }, false],
    [{ role: 'AUDITOR', agency: '', place: '' }, true],
    [{ role: '', agency: '', place: '' }, false],
  ] as const)('%j is complete: %s', (draft, expected) => {
    expect(isScoped(draft)).toBe(expected);
  });

  it('sends only what the role is bound to, whatever was chosen before', () => {
    expect(scopeInput({ role: 'AUDITOR', agency: 'front', place: 'ha-cau' })).toEqual({ agency: null, place: null });
    expect(scopeInput({ role: 'WARD_OFFICER', agency: 'front', place: 'ha-cau' })).toEqual({
      agency: null,
      place: 'ha-cau',
    });
  });
});

it.each([
  ['can.bo', true],
  ['cb', false],
  ['Cán bộ', false],
  ['.can.bo', false],
  ['can-bo', false],
  ['can_bo.7', true],
])('“%s” is a username: %s', (username, expected) => {
  expect(isUsername(username)).toBe(expected);
});

it.each([
  [{ current: 'mot-lan-123456', next: 'ngắn', repeated: 'ngắn' }, 'SHORT'],
  [{ current: 'mot-lan-123456', next: 'một câu dễ nhớ', repeated: 'một câu khác' }, 'DIFFERS'],
  [{ current: 'mot-lan-123456', next: 'mot-lan-123456', repeated: 'mot-lan-123456' }, 'SAME'],
  [{ current: 'mot-lan-123456', next: 'một câu dễ nhớ', repeated: 'một câu dễ nhớ' }, null],
])('checks a new password', (entry, expected) => {
  expect(checkNewPassword(entry)).toBe(expected);
});

describe('an officer of a ward that came after others', () => {
  const body = (change: object = {}) => ({
    kind: 'WARD_PEOPLES_COMMITTEE',
    place: { id: 'ha-cau-2024' },
    holder: { kind: 'NOT_STATED', paths: [] },
    area: { kind: 'UNDETERMINED', paths: [{ holder: { id: 'ha-dong-2025' } }, { holder: { id: 'kien-hung-2025' } }] },
    ...change,
  });
  const later = { kind: 'SUCCEEDED', paths: [{ holder: { place: { id: 'kien-hung-2025' } } }] };
  const alive = { kind: 'SAME', paths: [{ holder: { place: { id: 'ha-cau-2024' } } }] };

  it.each([
    ['ha-dong-2025', body(), true],
    ['kien-hung-2025', body(), true],
    ['chuong-my-2025', body(), false],
    ['ha-cau-2024', body({ area: { kind: 'SAME', paths: [{ holder: { id: 'ha-cau-2024' } }] } }), false],
    ['ha-dong-2025', body({ holder: alive }), false],
    ['ha-dong-2025', body({ holder: later }), false],
    ['kien-hung-2025', body({ holder: later }), true],
    ['ha-dong-2025', body({ kind: 'DIVISION' }), false],
  ])('of %s may carry on for the former body (%#): %s', (place, of, expected) => {
    expect(isCarriedOnIn(place, of)).toBe(expected);
    const draft = { role: 'WARD_OFFICER', agency: 'body', place } as const;
    expect(scopeInput(draft, of)).toEqual({ agency: expected ? 'body' : null, place });
  });
});

describe('the body of a ward', () => {
  const one = { kind: 'WARD_PEOPLES_COMMITTEE', place: { id: 'ha-cau' } };
  const all = { kind: 'WARD_PEOPLES_COMMITTEE', place: null };
  const draft = { role: 'AGENCY_OFFICER', agency: 'body', place: '' } as const;

  it('brings its ward with it: the form asks for none', () => {
    expect(scopeOf('AGENCY_OFFICER', one)).toEqual({ agency: true, place: false });
    expect(isScoped(draft, one)).toBe(true);
    expect(scopeInput({ ...draft, place: 'left over' }, one)).toEqual({ agency: 'body', place: null });
  });

  it('asks for the ward where it stands for all of them', () => {
    expect(scopeOf('AGENCY_OFFICER', all)).toEqual({ agency: true, place: true });
    expect(isScoped(draft, all)).toBe(false);
    const whole = { ...draft, place: 'ha-cau' };
    expect(isScoped(whole, all)).toBe(true);
    expect(scopeInput(whole, all)).toEqual({ agency: 'body', place: 'ha-cau' });
  });

  it('says nothing of other roles', () => {
    expect(scopeOf('AUDITOR', all)).toEqual({ agency: false, place: false });
  });
});

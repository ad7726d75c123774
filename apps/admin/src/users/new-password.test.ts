import { passwordLength } from '@vuonlen/permissions';
import { expect, it } from 'vitest';
import { users as en } from '../i18n/en/users.ts';
import { users as vi } from '../i18n/vi/users.ts';
import { checkNewPassword } from './new-password.ts';

const long = 'x'.repeat(12);

it.each([
  ['x'.repeat(11), 'x'.repeat(11), 'SHORT'],
  [long, `${long}y`, 'DIFFERS'],
  ['mat-khau-cu-dai', 'mat-khau-cu-dai', 'SAME'],
  [long, long, null],
])('%s, repeated as %s: %s', (next, repeated, problem) => {
  expect(checkNewPassword({ current: 'mat-khau-cu-dai', next, repeated })).toBe(problem);
});

it('the words name the bound that holds', () => {
  const { least } = passwordLength;
  for (const text of [vi.passwordRule, vi.passwordShort]) expect(text).toContain(`${least} ký tự`);
  for (const text of [en.passwordRule, en.passwordShort]) expect(text).toContain(`${least} characters`);
});

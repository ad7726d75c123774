import { expect, it, vi } from 'vitest';
import { stopsAtHeldField } from './held-field.ts';
import { isUnreadDate } from './read-date.ts';
import { isUnreadNumber } from './read-number.ts';

const fieldOf = (customError: boolean) => ({ validity: { customError }, reportValidity: vi.fn(() => !customError) });

it('stops at the first field that holds something unread, and shows it', () => {
  const [read, unread, later] = [fieldOf(false), fieldOf(true), fieldOf(true)];
  expect(stopsAtHeldField({ querySelectorAll: () => [read, unread, later] })).toBe(true);
  expect(unread.reportValidity).toHaveBeenCalledOnce();
  expect(later.reportValidity).not.toHaveBeenCalled();
});

it('lets through what can be read', () => {
  expect(stopsAtHeldField({ querySelectorAll: () => [fieldOf(false)] })).toBe(false);
  expect(stopsAtHeldField(null)).toBe(false);
});

it.each([
  ['31/6/2024', true],
  ['2024', true],
  ['hôm qua', true],
  ['05/7/2024', false],
  ['2024-07-05', false],
  [' ', false],
  ['', false],
])('the date %o holds its form: %s', (typed, isHeld) => {
  expect(isUnreadDate(typed)).toBe(isHeld);
});

it.each([
  ['lớp 7', true],
  ['7,5', true],
  ['-1', true],
  ['1e2', true],
  ['7', false],
  [' 7 ', false],
  ['', false],
])('the number %o holds its form: %s', (typed, isHeld) => {
  expect(isUnreadNumber(typed)).toBe(isHeld);
});

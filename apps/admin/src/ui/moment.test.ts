import { expect, it } from 'vitest';
import { dayOfMoment, formatMoment } from './moment.ts';

it.each([
  ['2024-07-05T03:04:00Z', '10:04 05/7/2024'],
  ['2024-02-05T00:00:00Z', '07:00 05/02/2024'],
  ['2024-12-31T17:00:00Z', '00:00 01/01/2025'],
])('writes %s in the time of Vietnam', (moment, written) => {
  expect(formatMoment(moment)).toBe(written);
});

it.each([
  ['2024-07-05T16:59:59Z', '2024-07-05'],
  ['2024-07-05T17:00:00Z', '2024-07-06'],
  ['2024-07-05T23:30:00.000Z', '2024-07-06'],
])('tells the day of %s in Vietnam', (moment, day) => {
  expect(dayOfMoment(moment)).toBe(day);
});

import { expect, it } from 'vitest';
import { formatMoment } from './moment.ts';

it.each([
  ['2024-07-05T03:04:00Z', '10:04 05/7/2024'],
  ['2024-02-05T00:00:00Z', '07:00 05/02/2024'],
  ['2024-12-31T17:00:00Z', '00:00 01/01/2025'],
])('writes %s in the time of Vietnam', (moment, written) => {
  expect(formatMoment(moment)).toBe(written);
});

import { describe, expect, it } from 'vitest';
import { noTrial, readTrial, type Trial, wishOf, writeTrial } from './trial-search.ts';

const rate: Trial = { ...noTrial, figure: 'measures[SAVINGS_BOOK].rate', value: '25.000.000' };
const span: Trial = { ...noTrial, figure: 'measures[SAVINGS_BOOK].window', from: '2024-05-01', last: '2024-10-31' };

describe('a trial in the address', () => {
  it.each([rate, span, noTrial])('is read as it was written: %j', (trial) => {
    const written = writeTrial(new URLSearchParams('view=whatIf'), trial);
    expect(written.get('view')).toBe('whatIf');
    expect(readTrial(new URLSearchParams(written.toString()))).toEqual(trial);
  });

  it('takes the place of the one before', () => {
    const written = writeTrial(writeTrial(new URLSearchParams(), span), rate);
    expect(readTrial(written)).toEqual(rate);
  });
});

describe('what is tried', () => {
  it('is a number, or a window up to the day after its last', () => {
    expect(wishOf(rate)).toEqual({ path: rate.figure, value: 25_000_000 });
    expect(wishOf(span)).toEqual({ path: span.figure, value: { from: '2024-05-01', until: '2024-11-01' } });
    expect(wishOf({ ...span, last: '' })).toEqual({ path: span.figure, value: { from: '2024-05-01', until: null } });
  });

  it.each([
    noTrial,
    { ...rate, value: '' },
    { ...rate, value: 'nhiều' },
    { ...span, from: '' },
    { ...span, last: '2024-04-30' },
    { ...span, last: 'mai' },
  ])('is nothing while it cannot be read: %j', (trial) => {
    expect(wishOf(trial)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { type GiftDraft, giftDraftOf, giftInputOf } from './gift-draft.ts';
import { giverInputOf } from './giver-draft.ts';

const whole: GiftDraft = {
  giver: { kind: 'BENEFACTOR', agency: '', name: ' Bà Hoa ' },
  ...{ year: '2026', givenOn: '2026-02-10', amount: '500.000', goods: '', document: ' 2/DS ', note: '', reason: '' },
};

describe('a gift', () => {
  it('is read from its form', () => {
    expect(giftInputOf(whole)).toEqual({
      ...{ giver: { kind: 'BENEFACTOR', name: 'Bà Hoa' }, year: 2026, givenOn: '2026-02-10', amount: 500_000 },
      ...{ goods: null, document: '2/DS', note: null, reason: null },
    });
    expect(giftInputOf({ ...whole, amount: '', goods: 'Gạo' })).toMatchObject({ amount: null, goods: 'Gạo' });
  });

  it.each([
    ['a giver', { giver: { kind: 'AGENCY', agency: '', name: 'Bà Hoa' } }],
    ['a name', { giver: { kind: 'BENEFACTOR', agency: 'a', name: ' ' } }],
    ['money or goods', { amount: '' }],
    ['an amount that can be read', { amount: '5 trăm', goods: 'Gạo' }],
    ['a year', { year: '' }],
    ['a day', { givenOn: '' }],
  ] as const)('waits for %s', (_name, missing) => {
    expect(giftInputOf({ ...whole, ...missing })).toBeNull();
  });

  it('begins with the working date, or with what is on record', () => {
    expect(giftDraftOf('2026-02-20', null)).toMatchObject({ year: '2026', givenOn: '2026-02-20', amount: '' });
  });
});

it('a body is named by its id alone', () => {
  expect(giverInputOf({ kind: 'AGENCY', agency: 'a', name: 'x' })).toEqual({ kind: 'AGENCY', agency: 'a' });
  expect(giverInputOf({ kind: '', agency: 'a', name: 'x' })).toBeNull();
});

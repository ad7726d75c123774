import { describe, expect, it } from 'vitest';
import { changedGift, type GiftDraft, giftDraftOf, giftInputOf } from './gift-draft.ts';
import { giverInputOf } from './giver-draft.ts';
import { changedSponsorship, type SponsorshipDraft, sponsorshipInputOf } from './sponsorship-draft.ts';

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

/** As somebody sees it to whom the name of a benefactor and the guarded words are not shown. */
const unnamed = { kind: 'BENEFACTOR', agency: '', name: '' } as const;
const named = { kind: 'ENTERPRISE', agency: '', name: 'Công ty Hoa' } as const;

describe('a correction of a gift', () => {
  const before: GiftDraft = { ...whole, giver: unnamed };

  it.each([
    [{ amount: '600.000' }, { amount: 600_000 }],
    [{ document: '' }, { document: null }],
    [{ note: 'Đã sửa' }, { note: 'Đã sửa' }],
    [{ giver: named }, { giver: { kind: 'ENTERPRISE', name: 'Công ty Hoa' } }],
    [{}, {}],
  ] as const)('of %j sends that alone', (change, sent) => {
    expect(changedGift({ ...before, ...change, reason: ' Ghi nhầm ' }, before)).toEqual({
      ...sent,
      reason: 'Ghi nhầm',
    });
  });

  it.each([
    ['a reason', {}],
    ['whom, once that is touched', { giver: { ...unnamed, kind: 'ENTERPRISE' }, reason: 'x' }],
    ['money or goods', { amount: '', reason: 'x' }],
  ] as const)('waits for %s', (_name, change) => {
    expect(changedGift({ ...before, ...change }, before)).toBeNull();
  });
});

describe('a correction of a sponsorship', () => {
  const before: SponsorshipDraft = {
    ...{ member: '', sponsor: unnamed, startsOn: '2024-06-01', until: '', basis: 'BB 1', content: '', reason: '' },
  };

  it.each([
    [{ until: '2025-06-01' }, { until: '2025-06-01' }],
    [{ basis: 'BB 2' }, { basis: 'BB 2' }],
    [{ sponsor: named }, { sponsor: { kind: 'ENTERPRISE', name: 'Công ty Hoa' } }],
  ] as const)('of %j sends that alone', (change, sent) => {
    expect(changedSponsorship({ ...before, ...change, reason: 'Nhầm' }, before)).toEqual({ ...sent, reason: 'Nhầm' });
  });

  it('waits for a reason, a basis and, once touched, for a sponsor; a new one for all of them', () => {
    expect(changedSponsorship(before, before)).toBeNull();
    expect(changedSponsorship({ ...before, basis: '', reason: 'x' }, before)).toBeNull();
    expect(changedSponsorship({ ...before, sponsor: { ...named, name: '' }, reason: 'x' }, before)).toBeNull();
    expect(sponsorshipInputOf(before)).toBeNull();
  });
});

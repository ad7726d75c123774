import { vnd } from '@vuonlen/plan/kernel';
import { describe, expect, it } from 'vitest';
import type { EntitlementRowFragment } from '../gql/graphql.ts';
import { changedDetails, detailsInputOf, detailsOf, isUnreadAmount, noDetails } from './details-draft.ts';

const row = {
  listedBy: { id: 'ward' },
  givenBy: null,
  givenOn: null,
  validUntil: '2024-12-31',
  amount: vnd(500_000),
  document: '3/DS-BHXH',
  note: null,
} as unknown as EntitlementRowFragment;

describe('the details of an entitlement', () => {
  it('are sent as they are on record, and what is empty as nothing', () => {
    expect(detailsInputOf(detailsOf(row))).toEqual({
      listedBy: 'ward',
      givenBy: null,
      givenOn: null,
      validUntil: '2024-12-31',
      amount: 500_000,
      document: '3/DS-BHXH',
      note: null,
    });
    expect(Object.values(detailsInputOf(noDetails)).every((value) => value === null)).toBe(true);
  });

  it('are corrected by what was touched alone: a note that is not shown stays', () => {
    const before = detailsOf(row);
    expect(changedDetails(before, before)).toEqual({});
    const after = { ...before, givenBy: 'insurance', givenOn: '2024-06-12', document: '' };
    expect(changedDetails(after, before)).toEqual({ givenBy: 'insurance', givenOn: '2024-06-12', document: null });
  });

  it('tell an amount that cannot be read from none', () => {
    expect([isUnreadAmount(noDetails), isUnreadAmount({ ...noDetails, amount: '500 nghìn' })]).toEqual([false, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { foldLedger } from '../funding/index.ts';
import { findClause, findPledge } from './find-in-plan.ts';
import { type FundGiving, fundGivingOf, reallocationGround } from './fund-giving.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { ledgerAccountsOf } from './ledger-accounts.ts';

const target = 'savings-book/social-mobilisation';
const policies = [
  {},
  { wardMoneyStays: false },
  { wardsWithoutNearPoor: ['ha-cau-2024', 'dong-mai-2024'] },
  { wardMoneyStays: false, wardsWithoutNearPoor: ['ha-cau-2024'] },
];

function givingOf(id: string, policy = {}): FundGiving {
  const pledge = findPledge(haDong2024, id);
  if (!pledge) throw new Error(id);
  return fundGivingOf(haDong2024, pledge, policy);
}

describe('what may be moved from a fund', () => {
  it.each<[string, FundGiving, object?]>([
    ['savings-book/other-ward-funds', 'POOL_OF_FUNDS'],
    ['savings-book/district-fund', 'FREE'],
    ['savings-book/ha-cau', 'TIED_TO_WARD'],
    ['savings-book/ha-cau', 'TIED_TO_WARD', { wardsWithoutNearPoor: ['dong-mai-2024'] }],
    ['savings-book/ha-cau', 'WARD_WITHOUT_NEAR_POOR', { wardsWithoutNearPoor: ['ha-cau-2024'] }],
    ['savings-book/ha-cau', 'FREE', { wardMoneyStays: false }],
    ['savings-book/social-mobilisation', 'NOT_A_FUND'],
    ['new-build/leg-1', 'NOT_A_FUND'],
  ])('%s: %s', (id, giving, policy) => {
    expect(givingOf(id, policy)).toBe(giving);
  });

  it('is what the ledger says of a ward, whatever the policy', () => {
    for (const policy of policies) {
      for (const { id } of haDong2024.pledges.filter(
        ({ measure, id }) => measure === 'SAVINGS_BOOK' && id !== target,
      )) {
        const events = [
          { id: 'a', kind: 'PLEDGE' as const, pledge: id, quantity: 1 },
          { id: 'b', kind: 'REALLOCATION' as const, from: id, to: target, quantity: 1, received: 0 },
        ];
        const reading = foldLedger(ledgerAccountsOf(haDong2024), events, policy);
        expect([id, policy, !reading.ok && reading.code === 'PLACES_DIFFER']).toEqual([
          ...[id, policy],
          givingOf(id, policy) === 'TIED_TO_WARD',
        ]);
      }
    }
  });

  it('stands in the words of the plan', () => {
    const ground = reallocationGround(haDong2024);
    expect(findClause(haDong2024, ground?.clause ?? '')?.text).toContain(ground?.quote);
    expect(ground?.quote).toContain('các phường không còn hộ cận nghèo');
    const pledges = haDong2024.pledges.filter(({ form }) => form !== 'POOLED');
    expect(reallocationGround({ ...haDong2024, pledges })).toBeNull();
  });
});

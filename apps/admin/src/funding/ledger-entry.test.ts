import { describe, expect, it } from 'vitest';
import { type Entry, entryKey, formerOf, reversedOn } from './ledger-entry.ts';

const nothing = { receipt: null, assignment: null, disbursement: null, reallocation: null, ownPledge: null };
const pledge = { id: 'p' };

function entry(more: object): Entry {
  return { ...nothing, pledge, isReversal: false, recordedAt: '2024-06-15T08:00:00Z', ...more } as unknown as Entry;
}

const receipt = { id: 'r', receivedOn: '2024-06-01', reversedOn: '2024-06-09' };
const ownPledge = { id: 'o', pledgedOn: '2024-06-01', reversedOn: '2024-06-12' };
const assignment = { id: 'a', effectiveOn: '2024-05-01', cancelledOn: null };
const paid = { id: 'd', effectiveOn: '2024-06-10', reverses: null, reversedBy: { id: 'e', effectiveOn: '2024-06-20' } };
const back = { id: 'e', effectiveOn: '2024-06-20', reverses: { id: 'd', effectiveOn: '2024-06-10' }, reversedBy: null };

const rows = {
  receipt: [entry({ kind: 'RECEIPT', receipt }), entry({ kind: 'RECEIPT', receipt, isReversal: true })],
  addition: [entry({ kind: 'PLEDGE', receipt }), entry({ kind: 'PLEDGE', receipt, isReversal: true })],
  pledge: [entry({ kind: 'PLEDGE', ownPledge }), entry({ kind: 'PLEDGE', ownPledge, isReversal: true })],
  support: [entry({ kind: 'ALLOCATION', assignment }), entry({ kind: 'ALLOCATION', assignment, isReversal: true })],
  payment: [
    entry({ kind: 'DISBURSEMENT', disbursement: paid }),
    entry({ kind: 'DISBURSEMENT', disbursement: back, isReversal: true }),
  ],
  move: [
    entry({ kind: 'REALLOCATION', reallocation: paid }),
    entry({ kind: 'REALLOCATION', reallocation: back, isReversal: true }),
  ],
} as const satisfies Readonly<Record<string, readonly [Entry, Entry]>>;

describe('a reversal in the ledger', () => {
  it.each(Object.entries(rows))('of a %s leads to the row that it takes back', (_name, [former, reversal]) => {
    expect(formerOf(reversal)?.key).toBe(entryKey(former));
    expect(formerOf(reversal)?.kind).toBe(former.kind);
    expect(formerOf(reversal)?.on).toMatch(/^2024-0[56]-(01|10)$/);
    expect(formerOf(former)).toBeNull();
    expect(reversedOn(reversal)).toBeNull();
  });

  it('is told at the row that was taken back', () => {
    expect(Object.values(rows).map(([former]) => reversedOn(former))).toEqual([
      '2024-06-09',
      '2024-06-09',
      '2024-06-12',
      null,
      '2024-06-20',
      '2024-06-20',
    ]);
  });

  it('leads nowhere where nothing stands behind it', () => {
    expect(formerOf(entry({ kind: 'PLEDGE', isReversal: true }))).toBeNull();
  });

  it('gives every row a name of its own, also the same act in two pledges', () => {
    const all = Object.values(rows).flat();
    const other = { ...rows.move[0], pledge: { id: 'q' } } as Entry;
    expect(new Set([...all, other].map(entryKey)).size).toBe(all.length + 1);
  });
});

import { describe, expect, it } from 'vitest';
import { ledgerOrderOf, ledgerOrders, ledgerPath, ledgerWhereOf } from './ledger-search.ts';
import { receiptWhereOf } from './receipt-search.ts';

const search = (text: string) => new URLSearchParams(text);

describe('the address of a ledger', () => {
  it.each([
    ['', {}],
    ['kind=RECEIPT', { kind: ['RECEIPT'] }],
    ['kind=ALL&from=yesterday&until=2024-02-30', {}],
    ['from=2024-06-01&until=2024-06-30&sort=latest&after=x', { from: '2024-06-01', until: '2024-06-30' }],
  ])('asks with %j', (text, where) => {
    expect(ledgerWhereOf(search(text))).toEqual(where);
  });

  it('sorts by what was recorded last unless it says otherwise', () => {
    expect(['', 'sort=latest', 'sort=toString'].map((text) => ledgerOrderOf(search(text)))).toEqual([
      'recorded',
      'latest',
      'recorded',
    ]);
    expect(ledgerOrders.earliest).toEqual({ field: 'EFFECTIVE_ON', direction: 'ASC' });
  });

  it('has the id of its pledge or source', () => {
    expect(ledgerPath('UGxlZGdlOmE=')).toBe('/sources/UGxlZGdlOmE%3D');
  });
});

describe('the address of receipts', () => {
  it.each([
    ['view=receipts', {}],
    ['pledge=abc&from=2024-06-01&until=soon', { pledge: ['abc'], receivedFrom: '2024-06-01' }],
  ])('asks with %j', (text, where) => {
    expect(receiptWhereOf(search(text))).toEqual(where);
  });
});

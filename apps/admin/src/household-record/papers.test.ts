import { describe, expect, it } from 'vitest';
import { lateWords } from '../i18n/late-words.ts';
import { vi } from '../i18n/vi/index.ts';
import { papersOf } from './papers.ts';
import type { HouseholdRecord } from './record.type.ts';

const words = { ...vi, ...lateWords.vi } as Parameters<typeof papersOf>[1]['words'];
const text = (of: { readonly vi: string }): string => of.vi;
const named = (code: string) => ({ code, name: { vi: code.toLowerCase(), en: code } });
const child = { id: 'm1', fullName: 'Lê Thị Con' };

interface Parts {
  readonly decisions?: readonly object[];
  readonly eligibility?: readonly object[];
  readonly assignments?: readonly object[];
  readonly payments?: readonly object[];
}

function papers(parts: Parts) {
  const none = { decisions: [], eligibility: [], assignments: [], payments: [] };
  return papersOf({ id: 'h', ...none, ...parts } as unknown as HouseholdRecord, { words, text });
}

const refused = { asOf: '2024-06-15', outcome: 'DENIED', measure: named('BOOK'), member: null };

describe('the documents of a household', () => {
  it('are none where it has nothing', () => {
    expect(papers({})).toEqual({ lists: [], notices: [] });
  });

  it('are a notice of each refusal, by the decision on record where there is one', () => {
    const { notices } = papers({
      decisions: [
        { ...refused, id: 'd1', asOf: '2024-05-01' },
        { ...refused, id: 'd2', outcome: 'GRANTED', measure: named('HOUSE') },
      ],
      eligibility: [
        refused,
        { ...refused, measure: named('BIKE'), member: child },
        { ...refused, measure: named('HOUSE'), outcome: 'UNDETERMINED' },
        { ...refused, measure: null, measureCode: 'HOUSING_LOAN' },
      ],
    });
    expect(notices.map(({ on, title, notice }) => [on, title, notice])).toEqual([
      ['2024-06-15', 'bike – Lê Thị Con', { household: 'h', measure: 'BIKE', member: 'm1' }],
      ['2024-05-01', 'book', { household: 'h', id: 'd1' }],
    ]);
  });

  it('are no notice of what it holds, by whatever the rules would say of a second one', () => {
    const held = { state: 'ASSIGNED', effectiveOn: '2024-05-02', measure: named('BOOK'), member: null };
    const eligibility = [{ ...refused, outcome: 'EXCLUDED' }];
    expect(papers({ assignments: [held], eligibility }).notices).toEqual([]);
    expect(papers({ assignments: [{ ...held, state: 'CANCELLED' }], eligibility }).notices).toHaveLength(1);
  });

  it('are the list of each measure that supports it and the batch of each payment, once, the latest first', () => {
    const support = { state: 'HANDED_OVER', effectiveOn: '2024-05-02', measure: named('SCHOOL') };
    const paid = { effectiveOn: '2024-06-01', documentNumber: 'PC 15', batch: { id: 'b1' } };
    const { lists } = papers({
      assignments: [
        { ...support, member: child },
        { ...support, member: { ...child, id: 'm2' } },
        { ...support, measure: named('BOOK'), state: 'CANCELLED' },
      ],
      payments: [paid, { ...paid }],
    });
    expect(lists.map(({ on, title, page }) => [on, title, page])).toEqual([
      ['2024-06-01', 'Lệnh chi, danh sách ký nhận: số chứng từ PC 15', { kind: 'batch', id: 'b1' }],
      ['2024-05-02', 'Danh sách được hỗ trợ: school', { kind: 'sources' }],
    ]);
  });
});

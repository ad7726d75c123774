import { describe, expect, it } from 'vitest';
import { changedHandingOver, changedUseCheck, draftOfUseCheck, handingOverDraft } from './correction-draft.ts';

const handingOver = {
  handedOverOn: '2024-06-10',
  receivedBy: 'Trần Thị Mẫu',
  signedListNumber: 'DS 01',
  bookNumber: 'STK 7',
  houseAcceptanceNumber: null,
  receiptNumber: null,
  correctionReason: null,
  recordedBy: null,
} as never;
const before = handingOverDraft({ handingOver, handingOverEvidence: 'BOOK_NUMBER' });

describe('a correction of a handing over', () => {
  it.each([
    ['nothing', {}, {}],
    ['the number of the book, by its own name', { document: ' STK 8 ' }, { bookNumber: 'STK 8' }],
    ['the day', { handedOverOn: '2024-06-11' }, { handedOverOn: '2024-06-11' }],
    ['what is emptied stays', { receivedBy: ' ' }, {}],
  ])('says %s', (_case, change, changes) => {
    expect(changedHandingOver('BOOK_NUMBER', { ...before, ...change }, before)).toEqual(changes);
  });
});

describe('a correction of a check', () => {
  const check = { id: 'x', checkedOn: '2024-06-12', result: 'FOR_INTENDED_PURPOSE', finding: 'Đã dùng' } as never;
  const draft = draftOfUseCheck(check);
  it.each([
    ['nothing', {}, {}],
    ['an emptied finding is cleared', { finding: '' }, { finding: null }],
    ['another result', { result: 'NOT_FOR_INTENDED_PURPOSE' as const }, { result: 'NOT_FOR_INTENDED_PURPOSE' }],
    ['a day that cannot be read changes nothing', { checkedOn: '' }, {}],
  ])('says %s', (_case, change, changes) => {
    expect(changedUseCheck({ ...draft, ...change }, draft)).toEqual(changes);
  });
});

import { expect, it } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { lateWords } from '../i18n/late-words.ts';
import { schoolingOf } from './school-terms.ts';
import { timelineOf } from './timeline.ts';

const measure = { code: 'SAVINGS_BOOK', name: { vi: 'Sổ', en: 'Book' } };
const term = (year: number, number: number) => ({
  year,
  term: number,
  from: '',
  schoolYear: year,
  semester: number,
  amount: 1_500_000,
});
const household = {
  reviews: [{ id: 'r', reviewedOn: '2024-01-05', kind: 'YEARLY', recordedBy: 'Chi' }],
  classificationDecisions: [
    {
      id: 'd',
      effectiveOn: '2024-02-01',
      change: 'NEWLY_NEAR_POOR',
      class: 'NEAR_POOR',
      number: null,
      recordedBy: 'Dung',
    },
  ],
  needs: [{ id: 'n', recordedOn: '2024-03-01', kind: 'EDUCATION', year: 2024, recordedBy: 'Giang' }],
  supportProposals: [],
  entitlements: [],
  gifts: [{ id: 'g', year: 2025, givenOn: '2024-07-01', giver: { agency: null, name: null }, recordedBy: 'Hoa' }],
  sponsorships: [{ id: 's', startsOn: '2024-07-02', member: { fullName: 'Bé' }, recordedBy: null }],
  assignments: [
    {
      id: 'a',
      recordedBy: 'Khanh',
      state: 'HANDED_OVER',
      effectiveOn: '2024-04-01',
      cancelledOn: null,
      measure,
      terms: [term(2025, 1), term(2025, 2)],
      useChecks: [],
      handingOver: { handedOverOn: '2024-06-01', recordedBy: 'An' },
    },
    {
      id: 'b',
      recordedBy: null,
      state: 'CANCELLED',
      effectiveOn: '2024-04-02',
      cancelledOn: '2024-05-01',
      measure,
      terms: [term(2025, 1)],
      useChecks: [],
      handingOver: null,
    },
  ],
  payments: [
    {
      id: 'p',
      amount: 1_500_000,
      recordedBy: 'Lan',
      effectiveOn: '2024-05-20',
      documentNumber: 'PC 1',
      batch: { schoolTerm: { year: 2025, term: 2 } },
      assignment: { id: 'a' },
    },
  ],
  history: [
    {
      id: 'h',
      recordedAt: '2024-04-01T08:00:00.000Z',
      summary: { vi: 'Đăng ký', en: 'Registered' },
      actorName: 'Binh',
    },
  ],
} as never;

it('tells what happened, the latest first, each once and of its kind', () => {
  const items = timelineOf(household, { words: { ...en, ...lateWords.en }, text: (text) => text.en });
  expect(items.map(({ kind, on, by }) => [kind, on, by])).toEqual([
    ['SUPPORT', '2024-07-02', null],
    ['SUPPORT', '2024-07-01', 'Hoa'],
    ['SUPPORT', '2024-06-01', 'An'],
    ['MONEY', '2024-05-20', 'Lan'],
    ['SUPPORT', '2024-05-01', null],
    ['SUPPORT', '2024-04-02', null],
    ['FILE', '2024-04-01', 'Binh'],
    ['SUPPORT', '2024-04-01', 'Khanh'],
    ['NEED', '2024-03-01', 'Giang'],
    ['CLASSIFICATION', '2024-02-01', 'Dung'],
    ['CLASSIFICATION', '2024-01-05', 'Chi'],
  ]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});

it('sets what was paid beside the term that it paid, and leaves out what was cancelled', () => {
  const [only, ...others] = schoolingOf(household);
  expect(others).toEqual([]);
  expect(only?.terms.map(({ paid }) => paid)).toEqual([0, 1_500_000]);
  expect([only?.foreseen, only?.paid]).toEqual([3_000_000, 1_500_000]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHousehold } from '../../test/any-household.ts';
import { exited, keeper, nearPoor, pupil } from '../../test/household-examples.ts';
import type { HeldSupport, HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import { decide, reviewSupports, supportsOf } from './index.ts';

function held(measure: string, effectiveOn: string, member: string | null = null): HeldSupport {
  return { assignment: `${measure}/${effectiveOn}`, measure, member, effectiveOn: isoDate(effectiveOn) };
}

function review(facts: HouseholdFacts, asOf: string): readonly string[] {
  return reviewSupports(haDong2024, () => facts, isoDate(asOf)).map(
    ({ code, measure, reason }) => `${code} ${measure} ${reason.rule} ${reason.clause}`,
  );
}

const book = [held('SAVINGS_BOOK', '2024-03-01')];
const schooling = [held('EDUCATION_SUPPORT', '2025-01-01', 'm')];
const schooled = (change: Partial<typeof pupil>, more: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  ...exited('2024-11-01', { ...pupil, ...change }),
  supports: schooling,
  ...more,
});
const bookLost = 'REFUSED_ON_ITS_DAY SAVINGS_BOOK NOT_BUILDING_OR_REPAIRING II.2.2.2#1';

describe('supports that the facts known now would refuse', () => {
  it.each<[string, HouseholdFacts, string, readonly string[]]>([
    [
      'a book, and the household repairs its house later in the year',
      { ...nearPoor, buildsOrRepairs: { year: 2024, kind: 'REPAIR' }, supports: book },
      '2024-09-01',
      [bookLost],
    ],
    [
      'a book, and it builds by the loan alone',
      {
        ...nearPoor,
        buildsOrRepairs: { year: 2024, kind: 'NEW_BUILD' },
        supports: [...book, held('HOUSING_LOAN', '2024-08-01')],
        needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2024 }],
      },
      '2024-09-01',
      [bookLost],
    ],
    [
      'a book, and it repairs in 2025',
      { ...keeper, supports: book, buildsOrRepairs: { year: 2025, kind: 'REPAIR' } },
      '2025-09-01',
      [],
    ],
    ['a book, and nobody asked whether it builds', { ...nearPoor, supports: book }, '2024-09-01', []],
    ['a book as it should be', { ...keeper, supports: book }, '2024-09-01', []],
    [
      'a book and a grant for repair: each is named beside the other',
      {
        ...keeper,
        housingDilapidated: true,
        needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }],
        supports: [...book, held('HOUSING_REPAIR', '2024-06-01')],
      },
      '2024-09-01',
      [
        'REFUSED_ON_ITS_DAY SAVINGS_BOOK EXCLUSION_GROUP II.2.2.2#1',
        'REFUSED_ON_ITS_DAY HOUSING_REPAIR EXCLUSION_GROUP II.2.2.2#1',
      ],
    ],
    [
      'a book given after 2024',
      { ...keeper, supports: [held('SAVINGS_BOOK', '2025-02-01')] },
      '2025-03-01',
      ['REFUSED_ON_ITS_DAY SAVINGS_BOOK WINDOW III.2#1'],
    ],
    ['a child in school', schooled({}), '2026-09-01', []],
    [
      'a child that was never in school while it was supported',
      schooled({ inSchool: false }),
      '2026-09-01',
      ['REFUSED_ON_ITS_DAY EDUCATION_SUPPORT IN_SCHOOL II.2.2.3#1'],
    ],
    ['a child out of school, once the three years are over', schooled({}), '2027-12-01', []],
    [
      'schooling assigned ahead of its day, while the household is still near-poor',
      { ...nearPoor, members: [pupil], supports: schooling },
      '2024-06-15',
      [],
    ],
    [
      'on its day it is looked at',
      { ...nearPoor, members: [pupil], supports: schooling },
      '2025-01-01',
      ['REFUSED_ON_ITS_DAY EDUCATION_SUPPORT EXITED II.2.2.3#1'],
    ],
    ['a child who moved away: nothing is known of it', schooled({}, { members: [{ id: 'other' }] }), '2026-09-01', []],
    ['a support of another plan', { ...nearPoor, supports: [held('BREEDING_COW', '2024-03-01')] }, '2024-09-01', []],
  ])('%s', (_title, facts, asOf, expected) => {
    expect(review(facts, asOf)).toEqual(expected);
  });

  it('holds what is paid by the year against the facts of each day: due in 2025, left school in July 2026', () => {
    const factsOn = (day: string) => schooled({ inSchool: day < '2026-07-01' });
    const on = (asOf: string) =>
      reviewSupports(haDong2024, factsOn, isoDate(asOf)).map(({ code, asOf: day }) => `${code} ${day}`);
    expect(on('2026-06-30')).toEqual([]);
    expect(on('2026-07-01')).toEqual(['REFUSED_SINCE 2026-07-01']);
    expect(on('2027-10-31')).toEqual(['REFUSED_SINCE 2027-10-31']);
    expect(on('2027-11-01')).toEqual([]);
  });

  it('holds what is given once against its own day: a household that exits later keeps its book in order', () => {
    const factsOn = (day: string): HouseholdFacts =>
      day < '2024-12-31' ? { ...keeper, supports: book } : { ...exited('2024-12-31'), supports: book };
    expect(reviewSupports(haDong2024, factsOn, isoDate('2025-06-01'))).toEqual([]);
  });

  it('says that nothing is reversed by itself', () => {
    const facts: HouseholdFacts = { ...nearPoor, buildsOrRepairs: { year: 2024, kind: 'REPAIR' }, supports: book };
    const [finding] = reviewSupports(haDong2024, () => facts, isoDate('2024-09-01'));
    expect(finding?.text).toEqual({
      vi: 'Hộ đang được bố trí “Tặng sổ tiết kiệm” từ ngày 01/3/2024, nhưng theo thông tin hiện có thì không còn phù hợp. Hộ sửa chữa nhà ở năm 2024, dù bằng nguồn kinh phí nào. Hỗ trợ đã bố trí không tự hủy, không tự thu hồi: đề nghị xem xét từng trường hợp.',
      en: 'The household holds “Savings book” from 01/3/2024, which does not agree with what is known now. The household repairs its house in 2024, whoever pays for it. Nothing is cancelled or taken back by itself: please look at the case.',
    });
    expect(finding?.reason.quote).toBe('các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024');
    expect(haDong2024.ambiguities.find(({ id }) => id === 'builds-after-the-book')?.assumed).toBe('committee-decides');
  });

  it('finds a support exactly when the household would be refused it without it', () => {
    const codes = supportsOf(haDong2024).map(({ code }) => code);
    fc.assert(
      fc.property(anyHousehold(codes), anyDay, (facts, asOf) => {
        const found = reviewSupports(haDong2024, () => facts, asOf);
        for (const support of facts.supports) {
          if (support.measure === 'EDUCATION_SUPPORT') continue;
          const supports = facts.supports.filter((other) => other !== support);
          const request = { ...support, facts: { ...facts, supports }, asOf: support.effectiveOn };
          const refused = ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED'].includes(decide(haDong2024, request).outcome);
          const come = support.effectiveOn <= asOf;
          expect(found.some(({ assignment }) => assignment === support.assignment)).toBe(refused && come);
        }
      }),
      { numRuns: 300 },
    );
  });
});

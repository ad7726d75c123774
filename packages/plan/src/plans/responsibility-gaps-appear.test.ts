import { describe, expect, it } from 'vitest';
import type { Duty } from '../responsibilities/index.ts';
import { findResponsibilityGaps } from './find-responsibility-gaps.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

const plan = haDong2024;
const rowsOf = (of: Plan) =>
  findResponsibilityGaps(of).map(({ code, agencies, measures }) =>
    [code, agencies.join('+'), measures.join('+')].filter((part) => part !== '').join(' '),
  );

/** What is found in the changed plan and was not found before, and what was found and is gone. */
function difference(changed: Plan): { readonly appears: readonly string[]; readonly goes: readonly string[] } {
  const [before, after] = [rowsOf(plan), rowsOf(changed)];
  return {
    appears: after.filter((row) => !before.includes(row)),
    goes: before.filter((row) => !after.includes(row)),
  };
}

function dutyOf(id: string): Duty {
  const duty = plan.duties.find((one) => one.id === id);
  if (duty === undefined) throw new Error(id);
  return duty;
}

function changing(chosen: (duty: Duty) => boolean, change: (duty: Duty) => Partial<Duty>): Plan {
  return { ...plan, duties: plan.duties.map((duty) => (chosen(duty) ? { ...duty, ...change(duty) } : duty)) };
}

const withDuty = (id: string, change: (duty: Duty) => Partial<Duty>) => changing((duty) => duty.id === id, change);
const cards = dutyOf('iv-1-3-health-insurance-cards');
const wards = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'].map(
  (ward) => `ward-peoples-committee/${ward}`,
);
const books = (duty: Duty) => duty.measures.includes('SAVINGS_BOOK');

describe('the findings on the division of work appear with what makes them', () => {
  it.each<[string, Plan, readonly string[]]>([
    [
      'a third list of cards overlaps with both',
      {
        ...plan,
        duties: [
          ...plan.duties,
          { ...cards, id: 'third', agencies: ['red-cross'], quote: 'người thuộc hộ cận nghèo, các đối tượng khác' },
        ],
      },
      [
        'OVERLAPPING_LISTS labour-division+red-cross HEALTH_INSURANCE_CARD',
        'OVERLAPPING_LISTS social-insurance+red-cross HEALTH_INSURANCE_CARD',
        'MEASURE_WITHOUT_LEAD labour-division+health-division+health-centre+social-insurance+red-cross HEALTH_INSURANCE_CARD',
      ],
    ],
    [
      'a list that ends without “other groups” lacks two of the other list: the blind, those who work the land',
      withDuty(cards.id, ({ quote }) => ({ quote: quote.replace(/ và các đối tượng khác.*$/, '') })),
      Array.from({ length: 2 }, () => 'GROUP_MISSING_FROM_LIST labour-division HEALTH_INSURANCE_CARD'),
    ],
    [
      'the Red Cross gives without a duty',
      changing(
        ({ agencies }) => agencies.includes('red-cross'),
        ({ agencies }) => ({ agencies: agencies.filter((id) => id !== 'red-cross') }),
      ),
      [
        'GIVER_WITHOUT_DUTY red-cross HOUSING_NEW_BUILD+HOUSING_REPAIR+STUDENT_BICYCLE',
        'PARTNER_WITHOUT_DUTY red-cross ESSENTIAL_ITEMS+STUDENT_BICYCLE+TET_GIFT+EMERGENCY_SUPPORT+BOOKS_AND_SCHOLARSHIP+STUDENT_LOAN',
      ],
    ],
    [
      'a fund loses its keeper',
      {
        ...plan,
        sources: plan.sources.map((source) =>
          source.id === 'district-fund-for-the-poor' ? { ...source, keeper: null } : source,
        ),
      },
      ['FUND_WITHOUT_KEEPER HOUSING_NEW_BUILD+HOUSING_REPAIR+SAVINGS_BOOK+EDUCATION_SUPPORT'],
    ],
    [
      'a partner is named that has nothing to do',
      withDuty('iv-8-4-report', () => ({ partners: ['ha-dong-job-exchange'] })),
      ['PARTNER_WITHOUT_DUTY ha-dong-job-exchange HOUSING_LOAN'],
    ],
    [
      'the report of the bank loses its days',
      withDuty('iv-8-4-report', () => ({ deadline: null })),
      ['UNDATED_REPORT social-policy-bank HOUSING_LOAN'],
    ],
    [
      'nobody leads the savings books',
      changing(books, ({ roles }) => ({ roles: roles.filter((role) => role !== 'LEAD') })),
      [`MEASURE_WITHOUT_LEAD ${['fatherland-front', ...wards].join('+')} SAVINGS_BOOK`],
    ],
    [
      'nobody has a duty on the savings books',
      {
        ...plan,
        duties: plan.duties.map((duty) => ({
          ...duty,
          measures: duty.measures.filter((code) => code !== 'SAVINGS_BOOK'),
        })),
      },
      ['MEASURE_WITHOUT_DUTY SAVINGS_BOOK'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(difference(changed).appears).toEqual(expected);
  });

  it.each<[string, Plan, readonly string[]]>([
    [
      'the two lists of cards: each names the other as partner',
      withDuty('iv-9-1-issue-cards', () => ({ partners: ['labour-division'] })),
      [
        'OVERLAPPING_LISTS labour-division+social-insurance HEALTH_INSURANCE_CARD',
        'GROUP_MISSING_FROM_LIST social-insurance HEALTH_INSURANCE_CARD',
      ],
    ],
    [
      'exited households missing from one list: it names them',
      withDuty('iv-9-1-issue-cards', ({ quote }) => ({ quote: `${quote}, hộ thoát cận nghèo` })),
      ['GROUP_MISSING_FROM_LIST social-insurance HEALTH_INSURANCE_CARD'],
    ],
    [
      'funders without a duty: the plan gives them one',
      withDuty('iv-11-1-guide-livelihood', ({ agencies }) => ({
        agencies: [...agencies, 'political-academy', 'bia-ba-relic-board'],
      })),
      [
        'GIVER_WITHOUT_DUTY political-academy HOUSING_NEW_BUILD',
        'GIVER_WITHOUT_DUTY bia-ba-relic-board EDUCATION_SUPPORT',
      ],
    ],
    [
      'the undated consolidated report: it is yearly',
      withDuty('iv-1-5-report', ({ clause, quote }) => ({ deadline: { kind: 'YEARLY', cite: { clause, quote } } })),
      ['UNDATED_REPORT labour-division'],
    ],
    [
      'the missing lead of the cards: the labour division leads',
      withDuty(cards.id, ({ roles }) => ({ roles: [...roles, 'LEAD'] })),
      ['MEASURE_WITHOUT_LEAD labour-division+health-division+health-centre+social-insurance HEALTH_INSURANCE_CARD'],
    ],
  ])('and go with it. %s', (_, changed, expected) => {
    expect(difference(changed)).toEqual({ appears: [], goes: expected });
  });
});

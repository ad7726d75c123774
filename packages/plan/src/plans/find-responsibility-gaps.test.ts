import { describe, expect, it } from 'vitest';
import type { Duty } from '../responsibilities/index.ts';
import { findResponsibilityGaps } from './find-responsibility-gaps.ts';
import { groupsInWords } from './groups-in-words.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';
import { responsibilityGapCodes } from './responsibility-gap.ts';

const gaps = findResponsibilityGaps(haDong2024);
const about = (plan: Plan) =>
  findResponsibilityGaps(plan).map(({ code, agencies, measures }) => [code, agencies.join(' '), measures.join(' ')]);

function withDuty(id: string, change: (duty: Duty) => Partial<Duty>): Plan {
  const duties = haDong2024.duties.map((duty) => (duty.id === id ? { ...duty, ...change(duty) } : duty));
  return { ...haDong2024, duties };
}

function fewer(plan: Plan): readonly (readonly string[])[] {
  const left = about(plan).map((row) => row.join('|'));
  return about(haDong2024).filter((row) => !left.includes(row.join('|')));
}

const insurance = 'iv-9-1-issue-cards';

describe('findings on who does what in the plan of 2024', () => {
  it('are these', () => {
    expect(about(haDong2024)).toEqual([
      ['OVERLAPPING_LISTS', 'labour-division social-insurance', 'HEALTH_INSURANCE_CARD'],
      ['GROUP_MISSING_FROM_LIST', 'social-insurance', 'HEALTH_INSURANCE_CARD'],
      ['FUND_WITHOUT_KEEPER', '', 'EDUCATION_SUPPORT'],
      ['GIVER_WITHOUT_DUTY', 'political-academy', 'HOUSING_NEW_BUILD'],
      ['GIVER_WITHOUT_DUTY', 'bia-ba-relic-board', 'EDUCATION_SUPPORT'],
      ['PARTNER_WITHOUT_DUTY', 'elderly-association', 'SPONSORSHIP'],
      ['PARTNER_WITHOUT_DUTY', 'city-legal-aid-centre', ''],
      ['UNDATED_REPORT', 'labour-division', ''],
      ['MEASURE_WITHOUT_LEAD', 'economic-division ward-peoples-committee', 'BUSINESS_DEVELOPMENT'],
      ['MEASURE_WITHOUT_LEAD', 'finance-division ward-peoples-committee', 'PREFERENTIAL_CREDIT'],
      [
        'MEASURE_WITHOUT_LEAD',
        'labour-division health-division health-centre social-insurance',
        'HEALTH_INSURANCE_CARD',
      ],
      ['MEASURE_WITHOUT_DUTY', '', 'SOCIAL_ASSISTANCE'],
      ['MEASURE_WITHOUT_DUTY', '', 'DRUG_REHABILITATION'],
      ['MEASURE_WITHOUT_DUTY', '', 'DISASTER_RELIEF'],
      ['MEASURE_WITHOUT_LEAD', 'finance-division', 'JOB_LOAN'],
    ]);
  });

  it('each show words that stand in the clause, and say it in two languages', () => {
    for (const { cites, text, code } of gaps) {
      expect(responsibilityGapCodes).toContain(code);
      expect(cites.length, text.en).toBeGreaterThan(0);
      for (const { clause, quote } of cites)
        expect(haDong2024.clauses.find(({ id }) => id === clause)?.text, text.en).toContain(quote);
      expect([text.vi, text.en].every((words) => words.length > 20 && !words.includes('undefined'))).toBe(true);
    }
    expect(gaps[0]?.cites.map(({ clause }) => clause)).toEqual(['IV.1#3', 'IV.9#1']);
    expect(gaps[1]?.text.vi).toBe(
      'Danh sách giao Bảo hiểm Xã hội quận (IV.9#1) không nêu hộ thoát cận nghèo, trong khi danh sách tại IV.1#3 có nêu.',
    );
  });

  it('follow the data: bodies of other names are found alike', () => {
    const renamed = JSON.parse(
      JSON.stringify(haDong2024)
        .replaceAll('political-academy', 'other-giver')
        .replaceAll('social-insurance', 'other-insurer')
        .replaceAll('elderly-association', 'other-partner'),
    ) as Plan;
    expect(about(renamed)).toEqual(
      about(haDong2024).map((row) =>
        row.map((cell) =>
          cell
            .replace('political-academy', 'other-giver')
            .replace('social-insurance', 'other-insurer')
            .replace('elderly-association', 'other-partner'),
        ),
      ),
    );
  });

  it.each<[string, Plan, string]>([
    [
      'the list names the exited',
      withDuty(insurance, ({ quote }) => ({ quote: `hộ thoát cận nghèo, ${quote}` })),
      'GROUP_MISSING_FROM_LIST',
    ],
    [
      'the list ends in others',
      withDuty(insurance, ({ quote }) => ({ quote: `${quote} Các đối tượng khác.` })),
      'GROUP_MISSING_FROM_LIST',
    ],
    [
      'a giver gets a duty',
      withDuty('ii-2-2-1-4-1-womens-union', ({ agencies }) => ({ agencies: [...agencies, 'political-academy'] })),
      'GIVER_WITHOUT_DUTY',
    ],
    [
      'a partner gets a duty',
      withDuty('ii-2-2-1-4-1-womens-union', ({ agencies }) => ({ agencies: [...agencies, 'elderly-association'] })),
      'PARTNER_WITHOUT_DUTY',
    ],
    [
      'the report gets a day',
      withDuty('iv-1-5-report', () => ({ deadline: { kind: 'YEARLY', cite: { clause: 'IV.1#5', quote: '' } } })),
      'UNDATED_REPORT',
    ],
    [
      'the report follows an occasion',
      withDuty('iv-1-5-report', () => ({ quote: 'kịp thời báo cáo' })),
      'UNDATED_REPORT',
    ],
    ['one leads', withDuty('iv-3-1-train', ({ roles }) => ({ roles: [...roles, 'LEAD'] })), 'MEASURE_WITHOUT_LEAD'],
    [
      'one more than advises',
      withDuty('iv-2-3-entrusted-capital', () => ({ roles: ['IMPLEMENT'] })),
      'MEASURE_WITHOUT_LEAD',
    ],
    [
      'the fund has a keeper',
      {
        ...haDong2024,
        sources: haDong2024.sources.map((source) => ({ ...source, keeper: source.keeper ?? 'fatherland-front' })),
      },
      'FUND_WITHOUT_KEEPER',
    ],
  ])('one is gone when %s', (_, plan, code) => expect(fewer(plan).map(([gone]) => gone)).toEqual([code]));

  it('the overlap and what hangs on it are gone when one names the other as partner', () => {
    const plan = withDuty(insurance, () => ({ partners: ['labour-division'] }));
    expect(fewer(plan).map(([gone]) => gone)).toEqual(['OVERLAPPING_LISTS', 'GROUP_MISSING_FROM_LIST']);
  });

  it('lists without a common group do not overlap, and an exited household is not a near-poor one', () => {
    const plan = withDuty(insurance, () => ({ quote: 'người mù' }));
    expect(fewer(plan).map(([gone]) => gone)).toEqual(['OVERLAPPING_LISTS', 'GROUP_MISSING_FROM_LIST']);
    expect(groupsInWords('hộ thoát cận nghèo').groups.map(({ code }) => code)).toEqual(['EXITED']);
    expect(groupsInWords('hộ cận nghèo, hộ thoát cận nghèo').groups.map(({ code }) => code)).toEqual([
      'NEAR_POOR',
      'EXITED',
    ]);
  });

  it('a source that gives nothing is not a giver, one that is no fund needs no keeper', () => {
    const pledges = haDong2024.pledges.filter(({ sources }) => !sources.includes('political-academy'));
    expect(about({ ...haDong2024, pledges }).map(([, agency]) => agency)).not.toContain('political-academy');
    const sources = haDong2024.sources.map((source) => ({ ...source, kind: 'BUDGET' as const }));
    expect(fewer({ ...haDong2024, sources }).map(([gone]) => gone)).toEqual(['FUND_WITHOUT_KEEPER']);
  });

  it('the entry that speaks for a ward is duty enough for its fund', () => {
    const ward = 'ward-peoples-committee/';
    const duties = haDong2024.duties.filter(({ agencies }) => !agencies.some((id) => id.startsWith(ward)));
    const giving = findResponsibilityGaps({ ...haDong2024, duties }).filter(
      ({ code }) => code === 'GIVER_WITHOUT_DUTY',
    );
    expect(giving.flatMap(({ agencies }) => agencies).some((id) => id.startsWith(ward))).toBe(false);
  });
});

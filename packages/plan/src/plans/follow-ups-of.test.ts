import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { songKim2026 } from '../../test/second-plan.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { addDays, isoDate } from '../kernel/index.ts';
import { collectCited } from './collect-cited.ts';
import {
  type FollowUpRecords,
  followUpKindLabels,
  followUpKinds,
  followUpStandingLabels,
  followUpStandings,
} from './follow-up.ts';
import { followUpsOf } from './follow-ups-of.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

const day = isoDate;
const exitedOn = day('2024-12-31');

const facts: HouseholdFacts = {
  household: 'h',
  class: 'EXITED_NEAR_POVERTY',
  exitedOn,
  inHardship: true,
  members: [
    { id: 'mother', birthYear: 1980, inSchool: false },
    {
      id: 'child',
      birthDate: day('2012-05-04'),
      schoolLevel: 'GENERAL_EDUCATION',
      inSchool: true,
      isChildOfHousehold: true,
    },
  ],
  supports: [
    { assignment: 'a', measure: 'EDUCATION_SUPPORT', member: 'child', effectiveOn: day('2025-01-01') },
    { assignment: 'b', measure: 'SAVINGS_BOOK', member: null, effectiveOn: day('2024-05-01') },
  ],
};
const card = {
  policy: 'HEALTH_INSURANCE_CARD',
  effectiveOn: day('2025-01-01'),
  givenOn: day('2025-01-05'),
  validUntil: day('2026-01-01'),
};
const records: FollowUpRecords = { lastExitOn: exitedOn, entitlements: [], loans: [], sponsorships: [], gifts: [] };

/** The follow-ups of a kind, in one line each: standing, end, next day. */
function lines(
  kind: string,
  asOf: string,
  more: { facts?: Partial<HouseholdFacts>; records?: Partial<FollowUpRecords> } = {},
) {
  const question = { facts: { ...facts, ...more.facts }, records: { ...records, ...more.records }, asOf: day(asOf) };
  return followUpsOf(haDong2024, question)
    .filter((one) => one.kind === kind)
    .map(({ standing, until, dueOn }) => `${standing} ${until} ${dueOn}`);
}

describe('what goes on after the exit', () => {
  it.each([
    ['nobody has a card', '2025-03-01', [], ['DUE 2027-12-31 2025-01-01']],
    ['one of two has', '2025-03-01', [{ ...card, member: 'mother' }], ['DUE 2027-12-31 2025-01-01']],
    ['the household has', '2025-03-01', [{ ...card, member: null }], ['RUNNING 2027-12-31 2026-01-01']],
    ['the card is over', '2026-01-01', [{ ...card, member: null }], ['DUE 2027-12-31 2025-01-01']],
    [
      'the card was listed and never given',
      '2025-03-01',
      [{ ...card, member: null, givenOn: null }],
      ['DUE 2027-12-31 2025-01-01'],
    ],
    [
      'another policy does not count',
      '2025-03-01',
      [{ ...card, member: null, policy: 'TUITION_SUPPORT' }],
      ['DUE 2027-12-31 2025-01-01'],
    ],
    ['the last day', '2027-12-30', [], ['DUE 2027-12-31 2025-01-01']],
    ['the years are over', '2027-12-31', [], []],
  ])('asks for the health card for three years: %s', (_name, asOf, entitlements, expected) => {
    expect(lines('POLICY', asOf, { records: { entitlements } })).toEqual(expected);
  });

  it.each([
    ['its first term', '2025-01-01', {}, ['RUNNING 2027-12-31 2025-01-01']],
    ['the next term', '2025-01-02', {}, ['RUNNING 2027-12-31 2025-07-01']],
    ['the last term is over', '2027-07-02', {}, ['RUNNING 2027-12-31 null']],
    ['the years are over', '2028-01-01', {}, []],
    ['the child left school', '2025-09-01', { inSchool: false }, ['TO_REVIEW null null']],
    ['nobody asked whether it still goes', '2025-09-01', { inSchool: null }, ['TO_REVIEW null null']],
  ])('follows the education of a child: %s', (_name, asOf, child, expected) => {
    const members = facts.members?.map((member) => (member.id === 'child' ? { ...member, ...child } : member)) ?? [];
    expect(lines('SUPPORT', asOf, { facts: { members } })).toEqual(expected);
  });

  it.each([
    ['2026-06-01', ['RUNNING 2030-05-04 2026-07-01']],
    ['2029-12-01', ['RUNNING 2030-05-04 2030-01-01']],
    ['2030-02-01', ['RUNNING 2030-05-04 null']],
    ['2030-05-04', []],
  ])('follows a named child until eighteen, on %s', (asOf, expected) => {
    const members =
      facts.members?.map((member) => (member.id === 'child' ? { ...member, supportedUntilAge: 18 } : member)) ?? [];
    const at = lines('SUPPORT_UNTIL_AGE', asOf, { facts: { members } });
    expect(asOf < '2030-05-04' ? at : at.filter((line) => line.startsWith('RUNNING'))).toEqual(expected);
    expect(lines('SUPPORT', asOf, { facts: { members } })).toEqual([]);
  });

  const loan = { id: 'l', kind: 'HOUSING_LOAN', member: null, effectiveOn: day('2024-08-31'), termMonths: 180 };
  it.each([
    ['2024-08-30', 50_000_000, []],
    ['2025-01-01', 50_000_000, ['RUNNING 2039-08-31 2039-08-31']],
    ['2039-08-31', 1, ['DUE 2039-08-31 2039-08-31']],
    ['2030-01-01', 0, []],
  ])('follows a loan to 2039, on %s with %i đồng', (asOf, outstanding, expected) => {
    const at = lines('LOAN', asOf, { records: { lastExitOn: day('2024-08-01'), loans: [{ ...loan, outstanding }] } });
    expect(at).toEqual(expected);
  });

  it('ends a loan on the first of the next month where the month is too short', () => {
    const loans = [{ ...loan, termMonths: 6, outstanding: 5 }];
    expect(lines('LOAN', '2025-01-01', { records: { loans } })).toEqual(['RUNNING 2025-03-01 2025-03-01']);
  });

  it.each([
    [null, 'RUNNING null null'],
    ['2027-01-01', 'RUNNING 2027-01-01 2027-01-01'],
    ['2025-06-01', 'TO_REVIEW 2025-06-01 2025-06-01'],
  ])('follows a sponsorship until %s', (until, expected) => {
    const one = { id: 's', measure: 'SPONSORSHIP', member: 'child', startsOn: day('2025-01-01') };
    const sponsorships = [{ ...one, until: until === null ? null : day(until) }];
    expect(lines('SPONSORSHIP', '2025-06-01', { records: { sponsorships } })).toEqual([expected]);
  });

  const gift = { measure: 'TET_GIFT', year: 2026 };
  it.each([
    ['not yet', true, [], ['DUE 2027-01-01 null']],
    ['given', true, [gift], ['DONE 2027-01-01 null']],
    ['given in the year before', true, [{ ...gift, year: 2025 }], ['DUE 2027-01-01 null']],
    ['another gift', true, [{ ...gift, measure: 'OTHER' }], ['DUE 2027-01-01 null']],
    ['nobody asked about hardship', null, [], ['TO_REVIEW 2027-01-01 null']],
    ['no longer in hardship', false, [], []],
  ])('asks for the gift of the year: %s', (_name, inHardship, gifts, expected) => {
    expect(lines('YEARLY_GIFT', '2026-02-10', { facts: { inHardship }, records: { gifts } })).toEqual(expected);
  });

  it('tells of a relapse, and lists nothing but what was agreed with others', () => {
    const fallen = { class: 'NEAR_POOR', exitedOn: null } as const;
    const loans = [{ ...loan, outstanding: 5 }];
    const all = followUpsOf(haDong2024, {
      facts: { ...facts, ...fallen },
      records: { ...records, loans },
      asOf: day('2025-06-01'),
    });
    expect(all.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual(['RELAPSE TO_REVIEW', 'LOAN RUNNING']);
  });

  it('says nothing of who never exited, of an exit to come, and of records that are not given', () => {
    expect(lines('POLICY', '2025-03-01', { records: { lastExitOn: null } })).toEqual([]);
    expect(lines('POLICY', '2024-12-30')).toEqual([]);
    const bare = followUpsOf(haDong2024, { facts, records: { lastExitOn: exitedOn }, asOf: day('2025-03-01') });
    expect(bare.map(({ kind }) => kind)).toEqual(['SUPPORT']);
  });
});

describe('laws', () => {
  const days = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(day('2024-12-31'), days));
  const quotes = new Set(collectCited(haDong2024).map(({ cited }) => cited.quote));

  it('every one that is cited is cited from the plan, and runs while it is listed as running', () => {
    const sponsorships = [
      { id: 's', measure: 'SPONSORSHIP', member: 'child', startsOn: exitedOn, until: day('2026-01-01') },
    ];
    const loans = [{ id: 'l', kind: 'JOB_LOAN', member: null, effectiveOn: exitedOn, termMonths: 24, outstanding: 5 }];
    fc.assert(
      fc.property(days, (asOf) => {
        for (const one of followUpsOf(haDong2024, { facts, records: { ...records, sponsorships, loans }, asOf })) {
          if (one.citation !== null) expect(quotes).toContain(one.citation.quote);
          if (one.standing === 'RUNNING' && one.until !== null) expect(asOf < one.until).toBe(true);
          if (one.dueOn !== null && one.until !== null) expect(one.dueOn <= one.until).toBe(true);
        }
      }),
    );
  });

  it('knows no plan: another one gives what its own data says', () => {
    const asOf = day('2027-03-01');
    const asked = { facts: { ...facts, exitedOn: day('2026-12-31'), supports: [] }, asOf };
    const all = followUpsOf(songKim2026, { ...asked, records: { ...records, lastExitOn: day('2026-12-31') } });
    const codes = [...songKim2026.generalPolicies, ...songKim2026.measures].map(({ code }) => code);
    for (const { support } of all) expect(codes).toContain(support);
  });

  it('every code has its label', () => {
    expect(Object.keys(followUpKindLabels)).toEqual([...followUpKinds]);
    expect(Object.keys(followUpStandingLabels)).toEqual([...followUpStandings]);
  });
});

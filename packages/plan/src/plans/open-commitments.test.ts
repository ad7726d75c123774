import { describe, expect, it } from 'vitest';
import { songKim2026 } from '../../test/second-plan.ts';
import type { HouseholdFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import { places, successions } from '../places/index.ts';
import { currentHolder, type HeldSubject } from './current-holder.ts';
import { decide } from './decide.ts';
import { haDong2024, seats } from './ha-dong-2024/index.ts';
import { openCommitments } from './open-commitments.ts';

const registers = { places, successions, seats };
const openOn = (day: string) => openCommitments(haDong2024, isoDate(day), registers);
const keyOf = (subject: HeldSubject) =>
  Object.entries(subject)
    .map(([kind, id]) => `${kind} ${id}`)
    .join(' ');

/** Who holds a commitment on a day, in one line: the party, its body, its place. */
function heldOn(subject: HeldSubject, day: string): readonly string[] {
  return currentHolder(haDong2024, subject, isoDate(day), registers).map(({ party, agency, place }) =>
    [party, agency?.body.kind, place?.kind].filter((word) => word !== undefined).join(' '),
  );
}

const book = 'ward-fund-for-the-poor/bien-giang';
const commitments: readonly (readonly [string, HeldSubject, readonly string[], readonly string[]])[] = [
  ['a dated duty', { duty: 'iv-8-4-report' }, ['social-policy-bank SAME'], ['social-policy-bank NOT_STATED']],
  [
    'a duty of two bodies',
    { duty: 'iv-6-1-insured-care' },
    ['health-division SAME', 'health-centre SAME'],
    ['health-division NOT_STATED', 'health-centre NOT_STATED'],
  ],
  ['a ward’s pledge', { pledge: 'education/bien-giang' }, [`${book} SAME SAME`], [`${book} NOT_STATED SUCCEEDED`]],
  [
    'a pledge until the child is 18',
    { pledge: 'education/labour-federation/until-eighteen' },
    ['labour-federation SAME'],
    ['labour-federation NOT_STATED'],
  ],
  [
    'a pledge of a body that outlives the district',
    { pledge: 'education/bia-ba' },
    ['bia-ba-relic-board SAME'],
    ['bia-ba-relic-board SAME'],
  ],
  [
    'a pledge of a fund that nobody keeps',
    { pledge: 'education/childrens-fund' },
    ['childrens-fund'],
    ['childrens-fund'],
  ],
  [
    'a sponsorship of a child of Hà Cầu',
    { measure: 'SPONSORSHIP', receiverIn: 'ha-cau-2024' },
    ['labour-division SAME', 'ha-cau-2024 SAME'],
    ['labour-division NOT_STATED', 'ha-cau-2024 UNDETERMINED'],
  ],
  [
    'the two lists of health cards until 2027',
    { measure: 'HEALTH_INSURANCE_CARD' },
    ['labour-division SAME', 'social-insurance SAME'],
    ['labour-division NOT_STATED', 'social-insurance NOT_STATED'],
  ],
  [
    'a housing loan in Biên Giang',
    { measure: 'HOUSING_LOAN', receiverIn: 'bien-giang-2024' },
    ['social-policy-bank SAME', 'bien-giang-2024 SAME'],
    ['social-policy-bank NOT_STATED', 'bien-giang-2024 SUCCEEDED'],
  ],
  ['a job loan', { measure: 'JOB_LOAN' }, ['social-policy-bank SAME'], ['social-policy-bank NOT_STATED']],
  [
    'a policy that nobody leads',
    { measure: 'TUITION_SUPPORT' },
    ['education-division SAME'],
    ['education-division NOT_STATED'],
  ],
  ['a policy on which nobody has a duty', { measure: 'DISASTER_RELIEF' }, [], []],
  ['a special measure', { measure: 'EDUCATION_SUPPORT' }, ['fatherland-front SAME'], ['fatherland-front NOT_STATED']],
];

describe('who holds each kind of commitment', () => {
  it.each(commitments)('%s (%j): %j, and %j after the end of the district', (_, subject, before, after) => {
    expect(heldOn(subject, '2025-06-30')).toEqual(before);
    expect(heldOn(subject, '2025-07-01')).toEqual(after);
    expect(heldOn(subject, '2025-07-02')).toEqual(after);
  });

  it.each([
    ['the day before the birthday', '2030-02-28', 'GRANTED'],
    ['the birthday', '2030-03-01', 'OUTSIDE_WINDOW'],
  ])(
    'a child of the Labour Federation is owed its support past 2027 and the district, until 18: %s',
    (_, day, outcome) => {
      const member = { id: 'm', birthDate: isoDate('2012-03-01'), schoolLevel: 'GENERAL_EDUCATION' } as const;
      const facts: HouseholdFacts = {
        ...{ household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), needs: [], supports: [] },
        members: [{ ...member, inSchool: true, supportedUntilAge: 18 }],
      };
      const request = { measure: 'EDUCATION_SUPPORT', member: 'm', facts, asOf: isoDate(day) };
      expect(decide(haDong2024, request).outcome).toBe(outcome);
      const keys = openOn(day).map(({ subject }) => keyOf(subject));
      expect(keys).toContain('pledge education/labour-federation/until-eighteen');
      expect(keys).not.toContain('pledge education/labour-federation');
      expect(heldOn({ pledge: 'education/labour-federation/until-eighteen' }, day)).toEqual([
        'labour-federation NOT_STATED',
      ]);
    },
  );

  it('refuses a support that the plan does not have', () => {
    expect(() => heldOn({ measure: 'none' }, '2025-06-30')).toThrow(RangeError);
  });
});

describe('what the plan of 2024 still owes', () => {
  it.each([
    ['before it can have been issued', '2024-04-14', 0, 0],
    ['on the first day', '2024-04-15', 123, 120],
    ['on the last day of its year', '2024-12-31', 123, 120],
    ['when the years after begin', '2025-01-01', 110, 109],
    ['on the last day of the district', '2025-06-30', 110, 109],
    ['on the day after', '2025-07-01', 110, 1],
    ['on the last day of 2027', '2027-12-31', 110, 1],
    ['after 2027', '2028-01-01', 99, 0],
    ['on the last day of the longest loan', '2039-12-31', 99, 0],
    ['after it', '2040-01-01', 98, 0],
  ])('%s (%s): %i, of which %i are held', (_, day, count, held) => {
    const open = openOn(day);
    expect([open.length, open.filter(({ isHeld }) => isHeld).length]).toEqual([count, held]);
  });

  it.each([
    ['measure SAVINGS_BOOK', '2024-12-31', '2025-01-01'],
    ['pledge savings-book/district-fund', '2024-12-31', '2025-01-01'],
    ['duty iv-12-5-mobilise', '2024-12-31', '2025-01-01'],
    ['measure HEALTH_INSURANCE_CARD', '2027-12-31', '2028-01-01'],
    ['pledge education/bia-ba', '2027-12-31', '2028-01-01'],
    ['measure HOUSING_LOAN', '2039-12-31', '2040-01-01'],
  ])('%s runs on %s, and no longer on %s', (key, last, after) => {
    expect(openOn(last).find(({ subject }) => keyOf(subject) === key)?.until).toBe(after);
    expect(openOn(after).some(({ subject }) => keyOf(subject) === key)).toBe(false);
  });

  it.each(['measure EDUCATION_SUPPORT', 'pledge education/bia-ba', 'measure SPONSORSHIP'])(
    '%s does not run before 2025',
    (key) => {
      const keys = (day: string) => openOn(day).map(({ subject }) => keyOf(subject));
      expect(keys('2024-12-31')).not.toContain(key);
      expect(keys('2025-01-01')).toContain(key);
    },
  );

  it('an unverified succession does not settle a commitment, a verified one does', () => {
    const on = isoDate('2025-07-01');
    const heir = (verified: boolean) => ({
      from: 'social-policy-bank',
      to: 'city-labour-department',
      on,
      scope: 'WHOLE' as const,
      basis: 'QĐ 1',
      verified,
    });
    const isHeld = (verified: boolean) =>
      openCommitments(haDong2024, on, { ...registers, agencySuccessions: [heir(verified)] }).find(
        ({ subject }) => keyOf(subject) === 'measure HOUSING_LOAN',
      )?.isHeld;
    expect([isHeld(false), isHeld(true)]).toEqual([false, true]);
  });

  it('asks any plan alike', () => {
    const open = openCommitments(songKim2026, isoDate('2026-06-15'), { places: [], successions: [] });
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ held }) => held.every(({ agency }) => agency === null || agency.body.kind === 'SAME'))).toBe(
      true,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { holding, june2024, nearPoor, outcomeOf } from '../../test/household-examples.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { isoDate } from '../kernel/index.ts';
import type { GeneralPolicy } from '../measures/index.ts';
import { decide, decideAll, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('items (II.2.2.4)', () => {
  const needy: HouseholdFacts = {
    ...nearPoor,
    needs: [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }],
    members: [{ id: 'child', isChildOfHousehold: true }, { id: 'head', isChildOfHousehold: false }, { id: 'unknown' }],
  };
  it.each([
    ['ESSENTIAL_ITEMS', 'for the household', needy, '2024-06-15', null, 'GRANTED'],
    [
      'ESSENTIAL_ITEMS',
      'beside a book and a house',
      { ...needy, supports: holding('SAVINGS_BOOK') },
      '2024-06-15',
      null,
      'GRANTED',
    ],
    ['ESSENTIAL_ITEMS', 'without the need', { ...needy, needs: [] }, '2024-06-15', null, 'DENIED'],
    [
      'ESSENTIAL_ITEMS',
      'for a household that exited',
      { ...needy, class: 'EXITED_NEAR_POVERTY' },
      '2024-06-15',
      null,
      'DENIED',
    ],
    ['ESSENTIAL_ITEMS', 'in 2025', needy, '2025-01-01', null, 'OUTSIDE_WINDOW'],
    ['ESSENTIAL_ITEMS', 'needs not known', { ...needy, needs: null }, '2024-06-15', null, 'UNDETERMINED'],
    ['STUDENT_BICYCLE', 'for a child of the household', needy, '2024-06-15', 'child', 'GRANTED'],
    ['STUDENT_BICYCLE', 'for its head', needy, '2024-06-15', 'head', 'DENIED'],
    ['STUDENT_BICYCLE', 'for somebody whose relation is not known', needy, '2024-06-15', 'unknown', 'UNDETERMINED'],
  ] as const)('%s %s', (measure, _name, facts, asOf, member, outcome) => {
    expect(outcomeOf(measure, facts, asOf, member).outcome).toBe(outcome);
  });

  it('a second item is due, with the note that the plan states no limit', () => {
    const facts = { ...needy, supports: holding('ESSENTIAL_ITEMS') };
    const decision = decide(haDong2024, { measure: 'ESSENTIAL_ITEMS', facts, asOf: june2024 });
    expect(decision.outcome).toBe('GRANTED');
    expect(decision.reasons.at(-1)).toMatchObject({
      rule: 'ITEM_LIMIT_NOT_STATED',
      verdict: 'NOTE',
      clause: 'II.2.2.4#1',
      certainty: 'ASSUMED',
    });
  });
});

describe('what counts children once', () => {
  const child: MemberFacts = { id: 'm', birthDate: isoDate('2015-05-05'), isChildOfHousehold: true };
  it('is education alone: a bicycle and a sponsorship may be given again, by need and by review', () => {
    const needs = [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }] as const;
    const rider: HouseholdFacts = { ...nearPoor, needs, members: [child], supports: holding('STUDENT_BICYCLE', 'm') };
    expect(outcomeOf('STUDENT_BICYCLE', rider, '2024-06-15', 'm').outcome).toBe('GRANTED');
    const sponsored: HouseholdFacts = {
      ...{ household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-12-31'), inHardship: true },
      ...{ members: [child], supports: holding('SPONSORSHIP', 'm') },
    };
    expect(outcomeOf('SPONSORSHIP', sponsored, '2025-06-15', 'm').outcome).toBe('GRANTED');
  });
});

describe('after the exit (II.2.2.5, II.2.2.6)', () => {
  const members: readonly MemberFacts[] = [
    { id: 'child', birthDate: isoDate('2015-05-05') },
    { id: 'adult', birthDate: isoDate('1985-05-05') },
    { id: 'elder', birthYear: 1950 },
    { id: 'sixty', birthYear: 1965 },
    { id: 'ageless' },
  ];
  const out: HouseholdFacts = {
    household: 'h',
    class: 'EXITED_NEAR_POVERTY',
    exitedOn: isoDate('2024-12-31'),
    inHardship: true,
    members,
    supports: [],
  };
  it.each([
    ['SPONSORSHIP', 'child', out, 'GRANTED', []],
    ['SPONSORSHIP', 'adult', out, 'DENIED', []],
    ['SPONSORSHIP', 'elder', out, 'GRANTED', []],
    ['SPONSORSHIP', 'sixty', out, 'UNDETERMINED', ['member.birthDate']],
    ['SPONSORSHIP', 'ageless', out, 'UNDETERMINED', ['member.birthDate']],
    ['SPONSORSHIP', 'child', { ...out, inHardship: null }, 'UNDETERMINED', ['inHardship']],
    ['SPONSORSHIP', 'child', { ...out, inHardship: false }, 'DENIED', []],
    ['TET_GIFT', null, out, 'GRANTED', []],
    ['TET_GIFT', null, { ...out, class: 'NEAR_POOR' }, 'DENIED', []],
    ['EMERGENCY_SUPPORT', null, { ...out, inHardship: null }, 'UNDETERMINED', ['inHardship']],
  ] as const)('%s for %s', (measure, member, facts, outcome, missing) => {
    expect(outcomeOf(measure, facts, '2025-02-01', member)).toMatchObject({ outcome, missing });
  });

  it('begins in 2025 and states no amount and no end', () => {
    expect(outcomeOf('TET_GIFT', out, '2024-12-31').outcome).toBe('OUTSIDE_WINDOW');
    const { entitlement } = decide(haDong2024, { measure: 'TET_GIFT', facts: out, asOf: isoDate('2040-02-01') });
    expect(entitlement).toMatchObject({ amount: null, from: '2025-01-01', until: null });
  });
});

describe('general policies (II.2.1)', () => {
  it.each([
    ['HEALTH_INSURANCE_CARD', nearPoor, '2024-06-15', 'GRANTED'],
    ['HEALTH_INSURANCE_CARD', nearPoor, '2026-06-15', 'GRANTED'],
    [
      'HEALTH_INSURANCE_CARD',
      { ...nearPoor, class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') },
      '2027-10-31',
      'GRANTED',
    ],
    [
      'HEALTH_INSURANCE_CARD',
      { ...nearPoor, class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') },
      '2027-11-01',
      'DENIED',
    ],
    ['HEALTH_INSURANCE_CARD', { ...nearPoor, class: 'EXITED_NEAR_POVERTY' }, '2025-06-15', 'UNDETERMINED'],
    // Nothing says whether it ever was near-poor.
    ['HEALTH_INSURANCE_CARD', { ...nearPoor, class: 'WELL_OFF' }, '2024-06-15', 'UNDETERMINED'],
    ['HEALTH_INSURANCE_CARD', { ...nearPoor, class: 'POOR' }, '2024-06-15', 'DENIED'],
    ['HEALTH_INSURANCE_CARD', nearPoor, '2028-01-01', 'OUTSIDE_WINDOW'],
    ['BUSINESS_DEVELOPMENT', nearPoor, '2024-06-15', 'GRANTED'],
    ['VOCATIONAL_TRAINING', nearPoor, '2024-06-15', 'GRANTED'],
    [
      'VOCATIONAL_TRAINING',
      { ...nearPoor, class: 'AVERAGE_LIVING_STANDARD', exitedOn: isoDate('2024-06-01') },
      '2024-06-15',
      'GRANTED',
    ],
    ['VOCATIONAL_TRAINING', { ...nearPoor, class: 'POOR' }, '2024-06-15', 'DENIED'],
    ['JOB_LOAN', { ...nearPoor, class: 'WELL_OFF', exitedOn: isoDate('2024-12-31') }, '2025-06-15', 'GRANTED'],
    ['JOB_LOAN', { ...nearPoor, class: 'EXITED_POVERTY' }, '2025-06-15', 'GRANTED'],
    ['JOB_LOAN', { ...nearPoor, inHardship: true }, '2025-06-15', 'UNDETERMINED'],
    ['JOB_LOAN', { ...nearPoor, eligibleByRegulation: { JOB_LOAN: true } }, '2025-06-15', 'GRANTED'],
    ['JOB_LOAN', { ...nearPoor, eligibleByRegulation: { JOB_LOAN: false } }, '2025-06-15', 'DENIED'],
    ['PREFERENTIAL_CREDIT', { ...nearPoor, class: 'POOR', inHardship: true }, '2024-06-15', 'UNDETERMINED'],
    ['PREFERENTIAL_CREDIT', { ...nearPoor, class: null, inHardship: true }, '2024-06-15', 'UNDETERMINED'],
    ['PREFERENTIAL_CREDIT', { ...nearPoor, class: 'POOR' }, '2024-06-15', 'UNDETERMINED'],
    ['PREFERENTIAL_CREDIT', { ...nearPoor, class: 'POOR', inHardship: false }, '2024-06-15', 'DENIED'],
  ] as const)('%s: case %#', (measure, facts, asOf, outcome) => {
    expect(outcomeOf(measure, facts as HouseholdFacts, asOf).outcome).toBe(outcome);
  });

  it('are given as regulated', () => {
    const { entitlement } = decide(haDong2024, { measure: 'HEALTH_INSURANCE_CARD', facts: nearPoor, asOf: june2024 });
    expect(entitlement).toMatchObject({ amount: null, from: '2024-01-01', until: '2028-01-01' });
    expect(entitlement?.text.vi).toContain('theo quy định');
  });

  it('go on for three years after the exit, through the windows that follow each other', () => {
    const facts: HouseholdFacts = { ...nearPoor, class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate('2024-11-01') };
    const { entitlement } = decide(haDong2024, {
      measure: 'HEALTH_INSURANCE_CARD',
      facts,
      asOf: isoDate('2024-12-01'),
    });
    expect(entitlement).toMatchObject({ from: '2024-01-01', until: '2027-11-01' });
  });

  it('name their recipients and leave the rest to the regulation', () => {
    const { reasons } = decide(haDong2024, { measure: 'HEALTH_INSURANCE_CARD', facts: nearPoor, asOf: june2024 });
    expect(reasons.at(-1)).toMatchObject({
      rule: 'BY_REGULATION',
      verdict: 'NOTE',
      quote: 'theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố',
    });
  });

  it.each(['SOCIAL_ASSISTANCE', 'DRUG_REHABILITATION', 'DISASTER_RELIEF'])(
    '%s waits for the finding of the competent body, which says nothing of other policies',
    (code) => {
      const given = (eligibleByRegulation: Readonly<Record<string, boolean>>, more: Partial<HouseholdFacts> = {}) =>
        outcomeOf(code, { ...nearPoor, eligibleByRegulation, ...more });
      const waits = { outcome: 'UNDETERMINED', missing: ['eligibleByRegulation'], rule: 'BY_REGULATION' };
      expect(outcomeOf(code, nearPoor)).toEqual(waits);
      expect(given({ HEALTH_INSURANCE_CARD: true })).toEqual(waits);
      expect(given({ [code]: true }).outcome).toBe('GRANTED');
      expect(given({ [code]: false })).toMatchObject({ outcome: 'DENIED', rule: 'BY_REGULATION' });
    },
  );

  it('of near-poor households stay theirs, whatever the competent body finds', () => {
    const poor: HouseholdFacts = { ...nearPoor, class: 'POOR', eligibleByRegulation: { DRUG_REHABILITATION: true } };
    expect(outcomeOf('DRUG_REHABILITATION', poor)).toMatchObject({ outcome: 'DENIED', rule: 'CLASS_IN' });
  });

  it('without a condition of its own is never due by silence', () => {
    const silent = { ...haDong2024.generalPolicies[0], code: 'SILENT', conditions: [] } as GeneralPolicy;
    const plan = { ...haDong2024, generalPolicies: [silent] };
    const ask = (eligibleByRegulation: Readonly<Record<string, boolean>> | null) =>
      decide(plan, { measure: 'SILENT', facts: { ...nearPoor, eligibleByRegulation }, asOf: june2024 });
    expect(ask(null)).toMatchObject({ outcome: 'UNDETERMINED', missing: ['eligibleByRegulation'] });
    expect(ask({ SILENT: true }).outcome).toBe('GRANTED');
  });

  it('do not end with the plan, and a refusal for the period says so', () => {
    const { outcome, reasons } = decide(haDong2024, {
      measure: 'SOCIAL_ASSISTANCE',
      facts: nearPoor,
      asOf: isoDate('2025-01-01'),
    });
    expect(outcome).toBe('OUTSIDE_WINDOW');
    expect(reasons[0]?.text.vi).toBe(
      'Ngày 01/01/2025 ngoài thời gian thực hiện: từ ngày 01/01/2024 đến hết ngày 31/12/2024. Ngoài thời gian của Kế hoạch, chính sách thực hiện theo quy định hiện hành.',
    );
  });

  it.each([
    ['in school', { schoolLevel: 'GENERAL_EDUCATION', inSchool: true }, 'GRANTED'],
    ['out of school', { schoolLevel: 'GENERAL_EDUCATION', inSchool: false }, 'DENIED'],
    ['at university', { schoolLevel: 'UNIVERSITY', inSchool: true }, 'DENIED'],
  ] as const)('support the tuition of a pupil: %s', (_name, member, outcome) => {
    const facts: HouseholdFacts = { ...nearPoor, members: [{ id: 'm', ...member }] };
    expect(outcomeOf('TUITION_SUPPORT', facts, '2024-06-15', 'm').outcome).toBe(outcome);
  });
});

describe('the card of a household that exited on 31 December 2024 (II.2.1#4, III.2#2.1)', () => {
  const on = (known: Partial<HouseholdFacts>, asOf: string) =>
    outcomeOf('HEALTH_INSURANCE_CARD', { ...nearPoor, exitedOn: isoDate('2024-12-31'), ...known }, asOf).outcome;
  it.each([
    ['still counted as exited', 'EXITED_NEAR_POVERTY', '2026-06-15', 'GRANTED'],
    ['of average living standard since', 'AVERAGE_LIVING_STANDARD', '2026-06-15', 'GRANTED'],
    ['well off since', 'WELL_OFF', '2026-06-15', 'GRANTED'],
    ['well off, the last day', 'WELL_OFF', '2027-12-30', 'GRANTED'],
    ['well off, the day after', 'WELL_OFF', '2027-12-31', 'DENIED'],
    ['fallen into poverty: another policy', 'POOR', '2026-06-15', 'DENIED'],
    ['before its exit takes effect', 'AVERAGE_LIVING_STANDARD', '2024-12-30', 'DENIED'],
  ] as const)('%s', (_name, householdClass, asOf, outcome) => {
    expect(on({ class: householdClass }, asOf)).toBe(outcome);
  });

  it('is undetermined while its class, or its exit, is not known', () => {
    expect(on({ class: null }, '2026-06-15')).toBe('UNDETERMINED');
    expect(on({ class: 'WELL_OFF', exitedOn: null }, '2026-06-15')).toBe('UNDETERMINED');
  });

  it('runs to the end of the three years, by a reading that is marked', () => {
    const facts: HouseholdFacts = { ...nearPoor, class: 'WELL_OFF', exitedOn: isoDate('2024-12-31') };
    const { entitlement, reasons } = decide(haDong2024, {
      measure: 'HEALTH_INSURANCE_CARD',
      facts,
      asOf: isoDate('2026-06-15'),
    });
    expect(entitlement).toMatchObject({ from: '2025-01-01', until: '2027-12-31' });
    expect(reasons.find(({ rule }) => rule === 'WITHIN_YEARS_OF_EXIT')?.certainty).toBe('ASSUMED');
  });

  it('does not end early for a household that is near-poor, whatever exit stands in an old file', () => {
    const facts: HouseholdFacts = { ...nearPoor, exitedOn: isoDate('2022-06-01') };
    const { entitlement } = decide(haDong2024, {
      measure: 'HEALTH_INSURANCE_CARD',
      facts,
      asOf: isoDate('2026-06-15'),
    });
    expect(entitlement).toMatchObject({ from: '2025-01-01', until: '2028-01-01' });
  });
});

describe('deciding the whole plan', () => {
  it('asks each member for what goes to members', () => {
    const facts: HouseholdFacts = { ...nearPoor, members: [{ id: 'm1' }, { id: 'm2' }] };
    const decisions = decideAll(haDong2024, facts, june2024);
    const members = (code: string) => decisions.filter(({ measure }) => measure === code).map(({ member }) => member);
    expect(members('SAVINGS_BOOK')).toEqual([null]);
    expect(members('EDUCATION_SUPPORT')).toEqual(['m1', 'm2']);
    expect(members('STUDENT_LOAN')).toEqual(['m1', 'm2']);
    expect(new Set(decisions.map(({ measure }) => measure))).toEqual(
      new Set(supportsOf(haDong2024).map(({ code }) => code)),
    );
  });

  it('refuses a code that the plan does not have', () => {
    expect(() => outcomeOf('SAVINGS', nearPoor)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { songKim2026 } from '../../test/second-plan.ts';
import type { Outcome, Support } from '../assignments/index.ts';
import { type FactName, type HouseholdFacts, householdClasses, needKinds, schoolLevels } from '../households/index.ts';
import { addDays, addYears, type IsoDate, isoDate } from '../kernel/index.ts';
import { decide, supportsOf } from './decide.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';

/** Every value that tells one case from another (`known`); null is not known, `half` is half known, with what it can be. */
interface Domain {
  readonly fact: FactName;
  readonly known: readonly unknown[];
  readonly half?: { readonly value: unknown; readonly becomes: readonly unknown[] };
}

function domainsOf(code: string, asOf: IsoDate): readonly Domain[] {
  const all = (year: number | null) => needKinds.map((kind) => ({ kind, year }));
  const findings = [true, false].map((found) => ({ [code]: found }));
  const yesOrNo = { known: [true, false] };
  return [
    { fact: 'class', known: householdClasses },
    { fact: 'exitedOn', known: [addYears(asOf, -10), addYears(asOf, -1), asOf, addDays(asOf, 1)] },
    {
      fact: 'needs',
      known: [[], all(2024), all(2026), [{ kind: 'HEALTH', year: 2024 }]],
      half: { value: all(null), becomes: [all(2024), all(2026), all(2023)] },
    },
    { fact: 'housingDilapidated', ...yesOrNo },
    {
      fact: 'buildsOrRepairs',
      known: ['NO', { year: 2024, kind: 'REPAIR' }, { year: 2024, kind: 'NEW_BUILD' }, { year: 2023, kind: 'REPAIR' }],
    },
    { fact: 'inHardship', ...yesOrNo },
    {
      fact: 'eligibleByRegulation',
      known: findings,
      half: { value: { ANOTHER: true }, becomes: findings },
    },
    { fact: 'member.birthDate', known: [-3, -15, -40, -70].map((years) => addYears(asOf, years)) },
    { fact: 'member.schoolLevel', known: schoolLevels },
    { fact: 'member.inSchool', ...yesOrNo },
    { fact: 'member.isChildOfHousehold', ...yesOrNo },
  ];
}

type Values = readonly unknown[];

class Ask {
  readonly domains: readonly Domain[];
  readonly looked: readonly number[];
  private readonly plan: Plan;
  private readonly support: Support;
  private readonly asOf: IsoDate;
  private readonly named: number | null;
  private readonly known = new Map<string, { outcome: Outcome; missing: readonly FactName[] }>();

  constructor(plan: Plan, support: Support, asOf: IsoDate, named: number | null) {
    this.plan = plan;
    this.support = support;
    this.asOf = asOf;
    this.named = named;
    this.domains = domainsOf(support.code, asOf);
    const blank = this.domains.map(() => null);
    const facts = this.decided(blank).reasons.map(({ fact }) => fact);
    const open = this.decided(blank).missing;
    this.looked = this.domains.flatMap(({ fact }, at) => (facts.includes(fact) || open.includes(fact) ? [at] : []));
  }

  decided(values: Values) {
    const household: Record<string, unknown> = {};
    const member: Record<string, unknown> = { id: 'm', supportedUntilAge: this.named };
    for (const [at, { fact }] of this.domains.entries()) {
      if (fact.startsWith('member.')) member[fact.slice('member.'.length)] = values[at];
      else household[fact] = values[at];
    }
    const facts = { household: 'h', supports: [], members: [member], ...household } as unknown as HouseholdFacts;
    return decide(this.plan, { measure: this.support.code, member: 'm', facts, asOf: this.asOf });
  }

  /** The outcome and what is missing, each case asked once. */
  of(values: Values): { outcome: Outcome; missing: readonly FactName[] } {
    const key = JSON.stringify(values);
    const known = this.known.get(key) ?? this.decided(values);
    this.known.set(key, { outcome: known.outcome, missing: known.missing });
    return known;
  }
}

/** Every combination: of each dimension one of its values; the others stay as they are. */
function* combine(values: Values, dimensions: readonly (readonly [number, Values])[]): Generator<Values> {
  const [first, ...rest] = dimensions;
  if (!first) return yield values;
  const [at, options] = first;
  for (const option of options) yield* combine(values.with(at, option), rest);
}

/** What an open value can turn out to be; none for one that is known. */
function becomes(ask: Ask, values: Values, at: number): Values {
  const domain = ask.domains[at];
  if (values[at] === null) return domain?.known ?? [];
  const half = domain?.half;
  return half && JSON.stringify(half.value) === JSON.stringify(values[at]) ? half.becomes : [];
}

/** True when the fact alone makes a difference, however the other open facts turn out. */
function matters(ask: Ask, values: Values, at: number, open: readonly number[]): boolean {
  const turnsOut = (index: number) => [index, becomes(ask, values, index)] as const;
  for (const one of combine(values, open.filter((other) => other !== at).map(turnsOut))) {
    const outcomes = new Set([...combine(one, [turnsOut(at)])].map((full) => ask.of(full).outcome));
    if (outcomes.size > 1) return true;
  }
  return false;
}

/** Every case of the facts that the support looks at, known or not. Returns how many of them were undetermined. */
function checkSupport(ask: Ask): number {
  const { looked, domains } = ask;
  const blank = domains.map(() => null);
  const valuesOf = (at: number) => {
    const half = domains[at]?.half;
    return [at, [null, ...(domains[at]?.known ?? []), ...(half ? [half.value] : [])]] as const;
  };
  let undetermined = 0;
  for (const values of combine(blank, looked.map(valuesOf))) {
    const { outcome, missing } = ask.of(values);
    if (outcome !== 'UNDETERMINED') continue;
    undetermined += 1;
    const open = looked.filter((at) => becomes(ask, values, at).length > 0);
    const expected = open.filter((at) => matters(ask, values, at, open)).map((at) => domains[at]?.fact);
    if ([...missing].sort().join() !== expected.sort().join()) {
      expect({ values, missing }).toEqual({ values, missing: expected });
    }
  }
  return undetermined;
}

/** No fact that the support does not look at makes a difference to a case of which everything else is known. */
function checkOthers(ask: Ask): void {
  const { looked, domains } = ask;
  const known = (at: number) => [at, domains[at]?.known ?? []] as const;
  const others = [...domains.keys()].filter((at) => !looked.includes(at));
  const blank = domains.map(() => null);
  for (const full of combine(blank, looked.map(known))) {
    const { outcome } = ask.of(full);
    expect(outcome).not.toBe('UNDETERMINED');
    for (const at of others) {
      for (const changed of combine(full, [known(at)])) {
        if (ask.decided(changed).outcome !== outcome) expect(changed).toBe(`of no matter: ${domains[at]?.fact}`);
      }
    }
  }
}

const days: readonly (readonly [Plan, string])[] = [
  [haDong2024, '2024-06-15'],
  [haDong2024, '2025-02-01'],
  [songKim2026, '2026-05-01'],
  [songKim2026, '2027-05-01'],
];
const cases = days.flatMap(([plan, day]) =>
  supportsOf(plan).map((support) => ({ plan, support, day, title: `${plan.id} on ${day}: ${support.code}` })),
);

describe('an undetermined decision names exactly the facts that could change it', () => {
  it.each(cases)('$title', ({ plan, support, day }) => {
    const ask = new Ask(plan, support, isoDate(day), null);
    checkSupport(ask);
    checkOthers(ask);
  });

  it('of a child named until eighteen, its birth date among them', () => {
    const education = supportsOf(haDong2024).find(({ code }) => code === 'EDUCATION_SUPPORT');
    if (!education) throw new Error('No education');
    const ask = new Ask(haDong2024, education, isoDate('2029-02-01'), 18);
    expect(ask.looked.map((at) => ask.domains[at]?.fact)).toContain('member.birthDate');
    expect(checkSupport(ask)).toBeGreaterThan(100);
  });

  it('of a support for a member, the member while nobody is named: one is in scope, another is not', () => {
    const ageOf = (birthDate: string) => ({ birthDate: isoDate(birthDate) });
    const members = [
      { id: 'pupil', ...ageOf('2012-03-10'), schoolLevel: 'GENERAL_EDUCATION', inSchool: true },
      { id: 'parent', ...ageOf('1980-03-10'), schoolLevel: 'NONE', inSchool: false },
    ] as const;
    const exitedOn = isoDate('2024-11-01');
    const facts: HouseholdFacts = {
      ...{ household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn, inHardship: true },
      ...{ members, supports: [] },
    };
    for (const measure of ['EDUCATION_SUPPORT', 'SPONSORSHIP', 'BOOKS_AND_SCHOLARSHIP']) {
      const on = (member: string | null) => decide(haDong2024, { measure, member, facts, asOf: isoDate('2025-02-01') });
      expect(on(null)).toMatchObject({ outcome: 'UNDETERMINED', missing: ['member'] });
      expect([on('pupil').outcome, on('parent').outcome]).toEqual(['GRANTED', 'DENIED']);
    }
  });

  it('is no empty statement: more than a thousand cases are undetermined', () => {
    const counts = cases.map(({ plan, support, day }) => checkSupport(new Ask(plan, support, isoDate(day), null)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
  });
});

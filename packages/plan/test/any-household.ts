import fc from 'fast-check';
import {
  type FactName,
  type HouseholdFacts,
  householdClasses,
  type MemberFacts,
  needKinds,
  schoolLevels,
} from '../src/households/index.ts';
import { addDays, type IsoDate, isoDate, yearOf } from '../src/kernel/index.ts';

export const memberId = 'm';

/** Any day from a year before the plan to two years after it. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 2_300 })
  .map((days) => addDays(isoDate('2023-06-01'), days));

const anyBirthDate = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(isoDate('1944-01-01'), days));

const anyNeed = fc.record({ kind: fc.constantFrom(...needKinds), year: fc.constantFrom(2023, 2024, 2025) });

const anyMember: fc.Arbitrary<MemberFacts> = fc
  .record({
    birthDate: anyBirthDate,
    schoolLevel: fc.constantFrom(...schoolLevels),
    inSchool: fc.boolean(),
    isChildOfHousehold: fc.boolean(),
    supportedUntilAge: fc.constantFrom(null, null, 18, 21),
  })
  .map((facts) => ({ id: memberId, birthYear: yearOf(facts.birthDate), ...facts }));

const anyWorks = fc.oneof(
  fc.constant('NO' as const),
  fc.record({ year: fc.constantFrom(2023, 2024), kind: fc.constantFrom('NEW_BUILD' as const, 'REPAIR' as const) }),
);

/** A household of which everything is known. `codes` are the supports that it may hold. */
export function anyHousehold(codes: readonly string[]): fc.Arbitrary<HouseholdFacts> {
  const held = fc.record({
    assignment: fc.uuid(),
    measure: fc.constantFrom(...codes),
    member: fc.constantFrom(null, memberId, 'another'),
    effectiveOn: anyDay,
  });
  return fc.record({
    household: fc.constant('h'),
    class: fc.constantFrom(...householdClasses, 'NEAR_POOR' as const, 'EXITED_NEAR_POVERTY' as const),
    exitedOn: anyDay,
    needs: fc.array(anyNeed, { maxLength: 4 }),
    housingDilapidated: fc.boolean(),
    buildsOrRepairs: anyWorks,
    inHardship: fc.boolean(),
    eligibleByRegulation: fc
      .subarray([...codes])
      .map((found) => Object.fromEntries(codes.map((code) => [code, found.includes(code)]))),
    members: fc.tuple(anyMember, fc.constant({ id: 'another' })),
    supports: fc.array(held, { maxLength: 2 }),
  });
}

const householdFacts = [
  'class',
  'exitedOn',
  'needs',
  'housingDilapidated',
  'buildsOrRepairs',
  'inHardship',
  'eligibleByRegulation',
] as const satisfies readonly FactName[];
const memberFacts = ['birthDate', 'schoolLevel', 'inSchool', 'isChildOfHousehold'] as const;

/** Names of facts that a household can be without. */
export const concealable: readonly FactName[] = [
  ...householdFacts,
  ...memberFacts.map((name) => `member.${name}` as const),
];

/** The same household of which these facts are not known; the birth year goes only when it is named. */
export function conceal(facts: HouseholdFacts, names: readonly FactName[], andBirthYear = false): HouseholdFacts {
  const hidden = (keys: readonly string[], prefix: string) =>
    Object.fromEntries(keys.filter((key) => names.includes(`${prefix}${key}` as FactName)).map((key) => [key, null]));
  const birthYear = andBirthYear ? { birthYear: null } : {};
  const members = facts.members?.map((member) =>
    member.id === memberId ? { ...member, ...birthYear, ...hidden(memberFacts, 'member.') } : member,
  );
  return { ...facts, ...hidden(householdFacts, ''), members: members ?? null };
}

/** The partly known household with these facts of the fully known one. */
export function reveal(partial: HouseholdFacts, full: HouseholdFacts, names: readonly FactName[]): HouseholdFacts {
  const taken = (keys: readonly string[], prefix: string, source: object) =>
    Object.fromEntries(
      Object.entries(source).filter(([key]) => keys.includes(key) && names.includes(`${prefix}${key}` as FactName)),
    );
  const members = partial.members?.map((member) => {
    const known = full.members?.find((one) => one.id === member.id);
    return known && member.id === memberId ? { ...member, ...taken(memberFacts, 'member.', known) } : member;
  });
  return { ...partial, ...taken(householdFacts, '', full), members: members ?? null };
}

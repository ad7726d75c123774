import { type FactName, type HouseholdFacts, type MemberFacts, needKinds } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import { type Condition, factsOfCondition, isSeveral } from '../measures/index.ts';

/** Years of needs are counted from here on, 127 of them: 0 stands for a need without a year. */
const firstYear = 1970;

/**
 * What of the facts a step looks at. `named` and `namedBirth` are the age for which a pledge supports the child and, for
 * such a child alone, its birth.
 */
export type FactReader =
  | { readonly reads: FactName | 'day' | 'named' | 'namedBirth' }
  | { readonly reads: 'policy'; readonly policy: string }
  | { readonly reads: 'held'; readonly measures: readonly string[] }
  | { readonly reads: 'heldByMember'; readonly measure: string };

const needCodes: ReadonlyMap<string, number> = new Map(needKinds.map((kind, at) => [kind, at + 1]));

/** Needs as one number as long as it holds them, in their order, for what is found is told in it; as text beyond. */
export function readNeeds({ needs }: HouseholdFacts): unknown {
  if (needs == null) return null;
  let read = 0;
  for (let at = 0; at < needs.length; at += 1) {
    const { kind, year } = needs[at] as (typeof needs)[number];
    const code = needCodes.get(kind);
    const years = year === null ? 0 : year - firstYear;
    const fits = code !== undefined && years === (years & 127) && (years !== 0 || year === null) && at < 4;
    if (!fits) return spellNeeds(needs);
    read = (read * 16 + code) * 128 + years;
  }
  return read;
}

function spellNeeds(needs: NonNullable<HouseholdFacts['needs']>): string {
  return needs.map(({ kind, year }) => `${kind}/${year}`).join(' ');
}

export function readWorks({ buildsOrRepairs: works }: HouseholdFacts): unknown {
  if (works == null || works === 'NO') return works ?? null;
  const { kind, year } = works;
  return kind === 'NEW_BUILD' ? year : kind === 'REPAIR' ? -year : `${kind}/${year}`;
}

/** The supports held, of some measures, in their order: as one number while it holds them, as text beyond. */
export function readHeld({ supports }: HouseholdFacts, measures: readonly string[]): unknown {
  const base = measures.length + 1;
  let read = 0;
  for (let at = 0; at < supports.length; at += 1) {
    const place = measures.indexOf((supports[at] as (typeof supports)[number]).measure);
    if (place >= 0) read = read * base + place + 1;
  }
  if (read <= Number.MAX_SAFE_INTEGER) return read;
  return supports.map(({ measure }) => measures.indexOf(measure)).join(' ');
}

export function readHeldByMember({ supports }: HouseholdFacts, member: MemberFacts, measure: string): number {
  let read = 0;
  for (const held of supports) if (held.measure === measure && held.member === member.id) read += 1;
  return read;
}

/**
 * What a step looks at, as one plain value: equal values, equal step. Without a member a fact of one is `undefined`, another
 * value than `null`, the fact that is not known. One function with a switch is several times as fast here as a function
 * for each fact.
 */
export function readFact(
  reader: FactReader,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): unknown {
  switch (reader.reads) {
    case 'day':
      return asOf;
    case 'class':
      return facts.class ?? null;
    case 'exitedOn':
      return facts.exitedOn ?? null;
    case 'needs':
      return readNeeds(facts);
    case 'housingDilapidated':
      return facts.housingDilapidated ?? null;
    case 'buildsOrRepairs':
      return readWorks(facts);
    case 'inHardship':
      return facts.inHardship ?? null;
    case 'eligibleByRegulation':
      return JSON.stringify(facts.eligibleByRegulation ?? null);
    case 'policy':
      return facts.eligibleByRegulation?.[reader.policy] ?? null;
    case 'held':
      return readHeld(facts, reader.measures);
    case 'heldByMember':
      return member === null ? undefined : readHeldByMember(facts, member, reader.measure);
    case 'member':
      return member !== null;
    case 'member.birthDate':
      return member === null ? undefined : (member.birthDate ?? member.birthYear ?? null);
    case 'member.schoolLevel':
      return member === null ? undefined : (member.schoolLevel ?? null);
    case 'member.inSchool':
      return member === null ? undefined : (member.inSchool ?? null);
    case 'member.isChildOfHousehold':
      return member === null ? undefined : (member.isChildOfHousehold ?? null);
    case 'named':
      return member?.supportedUntilAge ?? null;
    case 'namedBirth':
      return member?.supportedUntilAge == null ? null : (member.birthDate ?? member.birthYear ?? null);
  }
}

/** Equal for readers that read the same. */
export function keyOfReader(reader: FactReader): string {
  return JSON.stringify(reader);
}

/** The readers of some facts. */
export function readersOfFacts(names: readonly FactName[]): readonly FactReader[] {
  return [...new Set(names)].map((reads) => ({ reads }));
}

/** Conditions that say the same on every day. */
const dayless: readonly Condition['kind'][] = [
  'CLASS_IN',
  'NEED',
  'NEED_IN',
  'DILAPIDATED_HOUSING',
  'SCHOOL_LEVEL_IN',
  'IN_SCHOOL',
  'IN_HARDSHIP',
  'HOUSEHOLD_OR_ITS_CHILD',
  'NOT_BUILDING_OR_REPAIRING',
];

function readersOfRule(condition: Condition): readonly FactReader[] {
  if (condition.kind === 'BY_REGULATION') return [{ reads: 'policy', policy: condition.policy }];
  if (isSeveral(condition)) return condition.of.flatMap(readersOf);
  const read = readersOfFacts(factsOfCondition(condition));
  if (condition.kind === 'WITHIN_YEARS_OF_EXIT') return [{ reads: 'day' }, { reads: 'named' }, ...read];
  return dayless.includes(condition.kind) ? read : [{ reads: 'day' }, ...read];
}

/** What a condition looks at: what its rule does, and the day where it is doubtful on some days only. */
export function readersOf(condition: Condition): readonly FactReader[] {
  const read = readersOfRule(condition);
  return condition.ambiguousIn === undefined ? read : [{ reads: 'day' }, ...read];
}

/** What a step looks at for a child that a pledge names. */
export const namedChild: readonly FactReader[] = [{ reads: 'named' }, { reads: 'namedBirth' }];

import type { RegisteredPerson } from '@vuonlen/database/imports';
import { yearOf } from '@vuonlen/plan/kernel';
import type { MemberInput } from '../households/index.ts';
import { foldTitle } from './fold-title.ts';
import type { RegisterMatch } from './list-kind.ts';
import type { HouseholdEntry } from './read-entry.ts';

/** People of the register, found by number or by name. */
export interface PeopleIndex {
  readonly byNumber: ReadonlyMap<string, readonly RegisteredPerson[]>;
  readonly byHead: ReadonlyMap<string, readonly RegisteredPerson[]>;
}

function groupBy(people: readonly RegisteredPerson[], keyOf: (person: RegisteredPerson) => string | null) {
  const groups = new Map<string, RegisteredPerson[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
}

/** Makes people findable by number, and heads by name. */
export function indexPeople(people: readonly RegisteredPerson[]): PeopleIndex {
  return {
    byNumber: groupBy(people, ({ citizenNumber }) => citizenNumber),
    byHead: groupBy(people, ({ isHead, fullName }) => (isHead ? foldTitle(fullName) : null)),
  };
}

/** Citizen numbers of an entry. */
export function numbersOf({ input }: HouseholdEntry): string[] {
  return input.members.flatMap(({ citizenNumber }) => citizenNumber ?? []);
}

/** Name of the head of an entry. */
export function namesOf({ input }: HouseholdEntry): string[] {
  return input.members.filter(({ relation }) => relation === 'HEAD').map(({ fullName }) => fullName);
}

/** The year of a member's birth, where it is known. */
export function birthYearOf({ birthDate, birthYear }: MemberInput): number | null {
  return birthDate ? yearOf(birthDate) : (birthYear ?? null);
}

/** True unless both are known and differ. */
export function agree(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * The households of the register that an entry may be: one in which somebody has a number of the entry, or whose head has
 * the name, the ward and, where both are known, the year of birth. Codes are not asked: they collide in real lists.
 */
export function matchEntry(entry: HouseholdEntry, { byNumber, byHead }: PeopleIndex): readonly RegisterMatch[] {
  const found = new Map<string, RegisterMatch['by']>();
  for (const number of numbersOf(entry)) {
    for (const { household } of byNumber.get(number) ?? []) found.set(household, 'CITIZEN_NUMBER');
  }
  for (const head of entry.input.members.filter(({ relation }) => relation === 'HEAD')) {
    for (const person of byHead.get(foldTitle(head.fullName)) ?? []) {
      const isAlike = person.place === entry.input.place && agree(person.birthYear, birthYearOf(head));
      if (isAlike && !found.has(person.household)) found.set(person.household, 'HEAD');
    }
  }
  return [...found].map(([household, by]) => ({ household, by }));
}

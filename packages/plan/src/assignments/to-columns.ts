import {
  type HouseholdFacts,
  householdClasses,
  type MemberFacts,
  needKinds,
  schoolLevels,
} from '../households/index.ts';
import { daysBetween, type IsoDate, isoDate } from '../kernel/index.ts';
import { type HouseholdColumns, type MemberColumns, type RegisterColumns, unknownDay } from './register-columns.ts';

const epoch = isoDate('1970-01-01');

/** Days from 1970-01-01. */
export function dayNumberOf(date: IsoDate): number {
  return daysBetween(epoch, date);
}

function dayOf(date: IsoDate | null | undefined): number {
  return date == null ? unknownDay : dayNumberOf(date);
}

function flagOf(found: boolean | null | undefined): number {
  return found == null ? 0 : found ? 2 : 1;
}

function placeIn<Code>(codes: readonly Code[], found: Code | null | undefined): number {
  return found == null ? 0 : codes.indexOf(found) + 1;
}

function columnOf<Key>(columns: Map<Key, Uint8Array>, key: Key, count: number): Uint8Array {
  const column = columns.get(key) ?? new Uint8Array(count);
  columns.set(key, column);
  return column;
}

function worksIn(works: HouseholdFacts['buildsOrRepairs']): number {
  return works == null ? -1 : works === 'NO' ? 0 : works.year;
}

function toHouseholdColumns(register: readonly HouseholdFacts[]): HouseholdColumns {
  const count = register.length;
  const needs = new Uint8Array(count);
  const needsUndated = new Uint8Array(count);
  const needsOf = new Map<number, Uint8Array>();
  const eligible = new Map<string, Uint8Array>();
  const holds = new Map<string, Uint8Array>();
  for (const [row, facts] of register.entries()) {
    for (const { kind, year } of facts.needs ?? []) {
      const bit = 1 << needKinds.indexOf(kind);
      const dated = year === null ? needsUndated : columnOf(needsOf, year, count);
      needs[row] = (needs[row] ?? 0) | bit;
      dated[row] = (dated[row] ?? 0) | bit;
    }
    for (const [policy, found] of Object.entries(facts.eligibleByRegulation ?? {})) {
      columnOf(eligible, policy, count)[row] = flagOf(found);
    }
    for (const { measure } of facts.supports) columnOf(holds, measure, count)[row] = 1;
  }
  return {
    count,
    class: Uint8Array.from(register, (facts) => placeIn(householdClasses, facts.class)),
    exitedOn: Int32Array.from(register, (facts) => dayOf(facts.exitedOn)),
    housingDilapidated: Uint8Array.from(register, (facts) => flagOf(facts.housingDilapidated)),
    inHardship: Uint8Array.from(register, (facts) => flagOf(facts.inHardship)),
    worksIn: Int16Array.from(register, (facts) => worksIn(facts.buildsOrRepairs)),
    needsAsked: Uint8Array.from(register, (facts) => (facts.needs == null ? 0 : 1)),
    needs,
    needsUndated,
    needsOf,
    eligible,
    holds,
  };
}

interface MemberRow {
  readonly facts: HouseholdFacts;
  readonly household: number;
  readonly member: MemberFacts | null;
}

function toMemberColumns(register: readonly HouseholdFacts[]): MemberColumns {
  const rows = register.flatMap((facts, household): readonly MemberRow[] =>
    facts.members == null
      ? [{ facts, household, member: null }]
      : facts.members.map((member) => ({ facts, household, member })),
  );
  const holds = new Map<string, Uint8Array>();
  for (const [row, { facts, member }] of rows.entries()) {
    for (const held of facts.supports) {
      if (member !== null && held.member === member.id) columnOf(holds, held.measure, rows.length)[row] = 1;
    }
  }
  return {
    count: rows.length,
    household: Int32Array.from(rows, ({ household }) => household),
    known: Uint8Array.from(rows, ({ member }) => (member === null ? 0 : 1)),
    birthDate: Int32Array.from(rows, ({ member }) => dayOf(member?.birthDate)),
    birthYear: Int16Array.from(rows, ({ member }) => member?.birthYear ?? 0),
    schoolLevel: Uint8Array.from(rows, ({ member }) => placeIn(schoolLevels, member?.schoolLevel)),
    inSchool: Uint8Array.from(rows, ({ member }) => flagOf(member?.inSchool)),
    isChildOfHousehold: Uint8Array.from(rows, ({ member }) => flagOf(member?.isChildOfHousehold)),
    supportedUntilAge: Float64Array.from(rows, ({ member }) => member?.supportedUntilAge ?? Number.NaN),
    holds,
  };
}

/**
 * A register as columns: the facts of each household as of one day, in the order given; members follow in the order of
 * their households. Whoever reads rows from elsewhere fills the columns directly.
 * @example toColumns([{ household: 'a', class: 'NEAR_POOR', supports: [] }, { household: 'b', supports: [] }]).households.class // new Uint8Array([2, 0])
 * @example toColumns([{ household: 'a', members: [{ id: 'm', inSchool: true }], supports: [] }]).members.inSchool // new Uint8Array([2])
 */
export function toColumns(register: readonly HouseholdFacts[]): RegisterColumns {
  return { households: toHouseholdColumns(register), members: toMemberColumns(register) };
}

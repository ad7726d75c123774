import type { FlatHousehold, FlatMember, FlatSupport } from './flat-facts.ts';
import { houseOrBook, supportedLevels } from './measures.ts';

/** Classes as small numbers; 0 is not known. */
export const classes = { nearPoor: 1, poor: 2, out: 3 } as const;
/** Bits of needs. */
export const needBits = { house: 1, repair: 2, items: 4 } as const;
/** A fact that holds; one that does not hold or is not known is 0. */
export const YES = 1;

/** The facts of all households, one row each. */
export interface HouseholdColumns {
  readonly asOf: Int32Array;
  readonly class: Uint8Array;
  readonly needs: Uint8Array;
  readonly dilapidated: Uint8Array;
  /** Year of the works, 0 for none, -1 for not known. */
  readonly worksYear: Int32Array;
  readonly holdsHouseOrBook: Uint8Array;
}

/** The facts of all members, one row each. Days that are not known are 0. */
export interface MemberColumns {
  readonly asOf: Int32Array;
  readonly class: Uint8Array;
  readonly exitedOn: Int32Array;
  readonly levelSupported: Uint8Array;
  readonly inSchool: Uint8Array;
  readonly birth: Int32Array;
  readonly untilAge: Uint8Array;
  readonly hasEducation: Uint8Array;
}

function codeOfClass(name: string | undefined): number {
  if (name === undefined) return 0;
  if (name === 'NEAR_POOR') return classes.nearPoor;
  return name === 'POOR' ? classes.poor : classes.out;
}

function bitsOfNeeds({ needs = [] }: FlatHousehold): number {
  const inYear = (wanted: string) => needs.some(({ kind, year }) => kind === wanted && year === 2024);
  return (
    (inYear('HOUSING_NEW_BUILD') ? needBits.house : 0) |
    (inYear('HOUSING_REPAIR') ? needBits.repair : 0) |
    (needs.some(({ kind }) => kind === 'ESSENTIAL_ITEMS') ? needBits.items : 0)
  );
}

function holdsOneOf(supports: readonly FlatSupport[], codes: readonly string[]): number {
  return supports.some(({ measure }) => codes.includes(measure)) ? YES : 0;
}

/** The households of a register as columns. */
export function householdColumns(households: readonly FlatHousehold[]): HouseholdColumns {
  return {
    asOf: Int32Array.from(households, (one) => one.asOf),
    class: Uint8Array.from(households, (one) => codeOfClass(one.class)),
    needs: Uint8Array.from(households, (one) => bitsOfNeeds(one)),
    dilapidated: Uint8Array.from(households, (one) => (one.dilapidated === true ? YES : 0)),
    worksYear: Int32Array.from(households, (one) => one.worksYear ?? -1),
    holdsHouseOrBook: Uint8Array.from(households, (one) => holdsOneOf(one.supports, houseOrBook)),
  };
}

/** The members of a register as columns. */
export function memberColumns(members: readonly FlatMember[]): MemberColumns {
  const levels: readonly string[] = supportedLevels;
  return {
    asOf: Int32Array.from(members, (one) => one.asOf),
    class: Uint8Array.from(members, (one) => codeOfClass(one.class)),
    exitedOn: Int32Array.from(members, (one) => one.exitedOn ?? 0),
    levelSupported: Uint8Array.from(members, (one) => (levels.includes(one.level ?? '') ? YES : 0)),
    inSchool: Uint8Array.from(members, (one) => (one.inSchool === true ? YES : 0)),
    birth: Int32Array.from(members, (one) => one.birth ?? 0),
    untilAge: Uint8Array.from(members, (one) => one.untilAge ?? 0),
    hasEducation: Uint8Array.from(members, (one) => holdsOneOf(one.supports, ['EDUCATION_SUPPORT'])),
  };
}

import {
  type HouseholdClass,
  type HouseholdFacts,
  type MemberFacts,
  type NeedKind,
  needKinds,
  type SchoolLevel,
} from '../households/index.ts';

/**
 * Where each fact of few values stands in the code of the facts. Comparisons in turn are several times faster here than
 * looking a code up, and every decision asks for them.
 */
export const codeBits = {
  class: 7,
  'member.schoolLevel': 15 << 3,
  housingDilapidated: 3 << 7,
  inHardship: 3 << 9,
  'member.inSchool': 3 << 11,
  'member.isChildOfHousehold': 3 << 13,
  member: 1 << 15,
  /** Which of the ages of the measure's pledges is that of the child; 0 for a child not named for one. */
  untilAge: 0x1fff << 16,
} as const;
/** Both bits of a flag at once are no value of it. */
const firstBitOfFlags = (1 << 7) | (1 << 9) | (1 << 11) | (1 << 13);

function codeOfClass(found: HouseholdClass | null | undefined): number {
  switch (found) {
    case 'POOR':
      return 1;
    case 'NEAR_POOR':
      return 2;
    case 'EXITED_POVERTY':
      return 3;
    case 'EXITED_NEAR_POVERTY':
      return 4;
    case 'AVERAGE_LIVING_STANDARD':
      return 5;
    case 'WELL_OFF':
      return 6;
    case null:
    case undefined:
      return 0;
    default:
      found satisfies never;
      return 7;
  }
}

function codeOfLevel(found: SchoolLevel | null | undefined): number {
  switch (found) {
    case 'NONE':
      return 1;
    case 'CRECHE':
      return 2;
    case 'KINDERGARTEN':
      return 3;
    case 'GENERAL_EDUCATION':
      return 4;
    case 'CONTINUING_EDUCATION':
      return 5;
    case 'VOCATIONAL':
      return 6;
    case 'PROFESSIONAL_SECONDARY':
      return 7;
    case 'COLLEGE':
      return 8;
    case 'UNIVERSITY':
      return 9;
    case null:
    case undefined:
      return 0;
    default:
      found satisfies never;
      return 15;
  }
}

function codeOfFlag(found: boolean | null | undefined): number {
  return found === true ? 2 : found === false ? 1 : found == null ? 0 : 3;
}

/** The facts of few values as one number; equal numbers are equal facts unless `isOutsideVocabulary`. */
export function codeOfFacts(facts: HouseholdFacts, member: MemberFacts | null): number {
  const ofHousehold =
    codeOfClass(facts.class) | (codeOfFlag(facts.housingDilapidated) << 7) | (codeOfFlag(facts.inHardship) << 9);
  if (member === null) return ofHousehold;
  return (
    ofHousehold |
    (codeOfLevel(member.schoolLevel) << 3) |
    (codeOfFlag(member.inSchool) << 11) |
    (codeOfFlag(member.isChildOfHousehold) << 13) |
    codeBits.member
  );
}

/** The code stands for a value that the vocabularies do not have, which data without types can carry. */
export function isOutsideVocabulary(code: number): boolean {
  return (code & 7) === 7 || ((code >> 3) & 15) === 15 || (code & (code >> 1) & firstBitOfFlags) !== 0;
}

const needCodes: ReadonlyMap<NeedKind, number> = new Map(needKinds.map((kind, code) => [kind, code]));

/** A kind of need as a number from 0; -1 for one that the vocabulary does not have. */
export function codeOfNeed(kind: NeedKind): number {
  return needCodes.get(kind) ?? -1;
}

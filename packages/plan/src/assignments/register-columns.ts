/** A day that is not known, in a column of days. */
export const unknownDay = -(2 ** 31);

/**
 * Households as columns, one row each. Flags are 0 not known, 1 no, 2 yes; days count from 1970-01-01 (`unknownDay` when
 * not known). Left out is what settles no decision: the household's name and ward, the standard, the kind of works.
 */
export interface HouseholdColumns {
  readonly count: number;
  /** 0 not known; else the place in `householdClasses`, from 1. */
  readonly class: Uint8Array;
  readonly exitedOn: Int32Array;
  readonly housingDilapidated: Uint8Array;
  readonly inHardship: Uint8Array;
  /** Year in which the household builds or repairs; 0 that it does not, -1 not known. */
  readonly worksIn: Int16Array;
  /** 1 where the needs were asked for. */
  readonly needsAsked: Uint8Array;
  /** Needs as bits, by the place in `needKinds`: of any year, recorded without a year, and of each year that occurs. */
  readonly needs: Uint8Array;
  readonly needsUndated: Uint8Array;
  readonly needsOf: ReadonlyMap<number, Uint8Array>;
  /** Findings of the competent bodies as flags, by policy; a policy without a column has no finding. */
  readonly eligible: ReadonlyMap<string, Uint8Array>;
  /** 1 where the household holds the measure, in its own name or a member's; a measure without a column nobody holds. */
  readonly holds: ReadonlyMap<string, Uint8Array>;
}

/** Members as columns. A household of which the members are not known has one row that stands for nobody. */
export interface MemberColumns {
  readonly count: number;
  /** Row of the member's household. */
  readonly household: Int32Array;
  /** 0 in the row that stands for nobody. */
  readonly known: Uint8Array;
  readonly birthDate: Int32Array;
  /** 0 not known. */
  readonly birthYear: Int16Array;
  /** 0 not known; else the place in `schoolLevels`, from 1. */
  readonly schoolLevel: Uint8Array;
  readonly inSchool: Uint8Array;
  readonly isChildOfHousehold: Uint8Array;
  /** NaN for a child that no pledge names. */
  readonly supportedUntilAge: Float64Array;
  readonly holds: ReadonlyMap<string, Uint8Array>;
}

/** A register as of a day. The columns are read as they are and taken not to change: others are another register. */
export interface RegisterColumns {
  readonly households: HouseholdColumns;
  readonly members: MemberColumns;
}

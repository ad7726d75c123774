import type { HouseholdClass, NeedKind, SchoolLevel, StandardLevel } from '../households/index.ts';
import type { IsoDate } from '../kernel/index.ts';

/** A live support that the household already holds. */
export interface HeldSupport {
  readonly assignment: string;
  readonly measure: string;
  readonly member: string | null;
  readonly effectiveOn: IsoDate;
}

/** What is known of a member; undefined or null means not known (and never "no"). */
export interface MemberFacts {
  readonly id: string;
  readonly birthDate?: IsoDate | null;
  readonly birthYear?: number | null;
  readonly schoolLevel?: SchoolLevel | null;
  readonly inSchool?: boolean | null;
  readonly isChildOfHousehold?: boolean | null;
  /** Pledge that supports this child until a given age, where one was named for it. */
  readonly supportedUntilAge?: number | null;
}

/** Facts of a household as of a day. Absent means unknown: a decision that hangs on it is UNDETERMINED. */
export interface HouseholdFacts {
  readonly household: string;
  readonly place?: string | null;
  readonly class?: HouseholdClass | null;
  readonly standard?: StandardLevel | null;
  /** Day from which the household is no longer near-poor. */
  readonly exitedOn?: IsoDate | null;

  readonly needs?: readonly { readonly kind: NeedKind; readonly year: number | null }[] | null;
  readonly housingDilapidated?: boolean | null;
  /** The household builds or repairs in the plan's year, however it is paid. */
  readonly buildsOrRepairs?: { readonly year: number; readonly kind: 'NEW_BUILD' | 'REPAIR' } | 'NO' | null;
  readonly inHardship?: boolean | null;
  readonly members?: readonly MemberFacts[] | null;
  readonly supports: readonly HeldSupport[];
}

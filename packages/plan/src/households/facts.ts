import type { IsoDate } from '../kernel/index.ts';
import type { HouseholdClass, NeedKind, SchoolLevel, StandardLevel } from './vocabulary.ts';

/** A live support that the household already holds; a cancelled one is not among the facts. */
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
  /**
   * Age until which a pledge of the plan supports this child, where the child was named for it. Naming is an act of the
   * committee, not a circumstance: absent means that the child was not named.
   */
  readonly supportedUntilAge?: number | null;
}

/**
 * Facts of a household **as of a day**: the class is the class of that day, an exit that takes effect later is not yet an
 * exit. Absent or null means unknown: a decision that hangs on it is UNDETERMINED.
 */
export interface HouseholdFacts {
  readonly household: string;
  readonly place?: string | null;
  readonly class?: HouseholdClass | null;
  readonly standard?: StandardLevel | null;
  /** Day from which the household is no longer near-poor. */
  readonly exitedOn?: IsoDate | null;

  /** All recorded needs; an empty list says that none was recorded when asked, null that nobody asked. */
  readonly needs?: readonly { readonly kind: NeedKind; readonly year: number | null }[] | null;
  readonly housingDilapidated?: boolean | null;
  /** The household builds or repairs in the plan's year, however it is paid. */
  readonly buildsOrRepairs?: { readonly year: number; readonly kind: 'NEW_BUILD' | 'REPAIR' } | 'NO' | null;
  readonly inHardship?: boolean | null;
  /**
   * Findings of the competent bodies by code of the policy, where the plan leaves the conditions to the regulation: true
   * when the household was found eligible. A policy that is absent has no finding yet; one finding says nothing of others.
   */
  readonly eligibleByRegulation?: Readonly<Record<string, boolean>> | null;
  readonly members?: readonly MemberFacts[] | null;
  readonly supports: readonly HeldSupport[];
}

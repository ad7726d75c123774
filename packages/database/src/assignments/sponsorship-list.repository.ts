import type { GiverKind } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  readKeyset,
  type Scope,
  type SortKey,
  withinScope,
} from '../kernel/index.ts';
import {
  type SponsorshipRecord,
  type SponsorshipState,
  sponsorshipColumns,
  sponsorshipsFrom,
} from './sponsorship.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. Voided ones only when asked for. */
export interface SponsorshipWhere {
  readonly state?: readonly SponsorshipState[] | null | undefined;
  readonly sponsorKind?: readonly GiverKind[] | null | undefined;
  /** Bodies of the plan that sponsor. */
  readonly sponsor?: readonly string[] | null | undefined;
  readonly place?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
  /** Runs on this day. */
  readonly runsOn?: IsoDate | null | undefined;
}

export type SponsorshipOrderField = 'RECORDED_AT' | 'STARTS_ON';

const sortKeys: Readonly<Record<SponsorshipOrderField, SortKey>> = {
  RECORDED_AT: { key: sql`s.recorded_at`, type: 'timestamptz' },
  STARTS_ON: { key: sql`s.starts_on`, type: 'date' },
};

const heldOnes: readonly SponsorshipState[] = ['RUNNING', 'ENDED'];

function listed(scope: Scope, where: SponsorshipWhere): Listed {
  const { state, sponsorKind, sponsor, place, household, runsOn } = where;
  const conditions: RawBuilder<SqlBool>[] = [
    withinScope(scope),
    sql`s.state = any(${[...(state ?? heldOnes)]}::text[])`,
  ];
  if (sponsorKind) conditions.push(sql`s.sponsor_kind = any(${[...sponsorKind]}::text[])`);
  if (sponsor) conditions.push(sql`s.sponsor_agency = any(${[...sponsor]}::text[])`);
  if (place) conditions.push(sql`household.place = any(${[...place]}::text[])`);
  if (household) conditions.push(sql`s.household_id = ${household}::uuid`);
  if (runsOn) conditions.push(sql`s.starts_on <= ${runsOn}::date and (s.until is null or ${runsOn}::date < s.until)`);
  return { list: 'sponsorships', columns: sponsorshipColumns(scope), from: sponsorshipsFrom, conditions };
}

/** One page of sponsorships. @throws BadCursor for a cursor that is not of this list and order. */
export function listSponsorships(
  reader: Reader,
  scope: Scope,
  where: SponsorshipWhere,
  options: KeysetOptions<SponsorshipOrderField>,
): Promise<Page<SponsorshipRecord>> {
  return readKeyset(reader, listed(scope, where), sortKeys, options);
}

/** How many sponsorships of the scope meet the conditions. */
export function countSponsorships(reader: Reader, scope: Scope, where: SponsorshipWhere = {}): Promise<number> {
  return countListed(reader, listed(scope, where));
}

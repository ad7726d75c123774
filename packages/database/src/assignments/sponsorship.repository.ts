import type { GiverKind } from '@vuonlen/plan/funding';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

export type SponsorshipState = 'RUNNING' | 'ENDED' | 'VOIDED';

/** What a sponsorship says when it is recorded. */
export interface SponsorshipContent {
  readonly household: string;
  /** The child or elderly person. */
  readonly member: string;
  readonly sponsorKind: GiverKind;
  readonly sponsorAgency: string | null;
  /** Of a benefactor guarded: null for a masked scope. */
  readonly sponsorName: string | null;
  readonly startsOn: IsoDate;
  /** First day on which it no longer runs; null: no end is known. */
  readonly until: IsoDate | null;
  /** On what it stands: the review, the decision, the minutes. */
  readonly basis: string;
  /** What the sponsor gives, in words. Guarded. */
  readonly content: string | null;
}

/** A sponsorship as it stands now. */
export interface SponsorshipRecord extends SponsorshipContent {
  readonly id: string;
  readonly state: SponsorshipState;
  /** Day on which it was ended or voided. */
  readonly closedOn: IsoDate | null;
  /** Guarded. */
  readonly closingReason: string | null;
  readonly decision: string;
  readonly corrects: string | null;
  /** Why it was recorded late, or corrects another one. Guarded. */
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewSponsorship extends SponsorshipContent {
  readonly committee: string;
  readonly id: string;
  /** The sponsor as it is compared. */
  readonly sponsorKey: string;
  readonly decision: string;
  readonly corrects: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** How a sponsorship ends, or is voided. */
export interface SponsorshipClosing {
  readonly state: 'ENDED' | 'VOIDED';
  readonly until: IsoDate | null;
  readonly closedOn: IsoDate;
  readonly closingReason: string;
  readonly at: Date;
  readonly by: string;
}

/** The columns of a record; the table is `s`, its household under its own name. */
export function sponsorshipColumns(scope: Scope) {
  const named = sql`case when s.sponsor_kind = 'BENEFACTOR' and ${scope.masked}::boolean then null else s.sponsor_name end`;
  return sql`s.id, s.household_id as household, s.member_id as member, s.sponsor_kind as "sponsorKind",
    s.sponsor_agency as "sponsorAgency", ${named} as "sponsorName", s.starts_on as "startsOn", s.until, s.basis,
    ${unlessMasked(scope, sql`s.content`)} as content, s.state, s.closed_on as "closedOn",
    ${unlessMasked(scope, sql`s.closing_reason`)} as "closingReason", s.decision_id as decision, s.corrects,
    ${unlessMasked(scope, sql`s.reason`)} as reason, s.recorded_at as "recordedAt", s.version`;
}

export const sponsorshipsFrom = sql`sponsorship s
  join household on household.committee_id = s.committee_id and household.id = s.household_id`;

async function read(reader: Reader, scope: Scope, column: 's.id' | 's.household_id', ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = sql<Record<string, unknown>>`(select ${sponsorshipColumns(scope)} from ${sponsorshipsFrom}
    where ${withinScope(scope)} and ${sql.ref(column)} = any(${[...ids]}::uuid[]))`;
  const found = await reader
    .selectFrom(rows.as('found'))
    .selectAll()
    .orderBy(sql`"recordedAt"`)
    .orderBy(sql`id`)
    .execute();
  return found as unknown as SponsorshipRecord[];
}

/** Sponsorships of several households, ended and voided ones too, in the order in which they were recorded. */
export function findSponsorshipsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<SponsorshipRecord[]> {
  return read(reader, scope, 's.household_id', households);
}

/** Sponsorships of the scope among the ids, in the order in which they were recorded. */
export function findSponsorships(reader: Reader, scope: Scope, ids: readonly string[]): Promise<SponsorshipRecord[]> {
  return read(reader, scope, 's.id', ids);
}

/** Writes a sponsorship. The table refuses a second one of the same sponsor for the same person at a time. */
export async function insertSponsorship(trx: Transaction, row: NewSponsorship): Promise<void> {
  await trx
    .insertInto('sponsorship')
    .values({
      committee_id: row.committee,
      id: row.id,
      household_id: row.household,
      member_id: row.member,
      sponsor_kind: row.sponsorKind,
      sponsor_agency: row.sponsorAgency,
      sponsor_name: row.sponsorName,
      sponsor_key: row.sponsorKey,
      starts_on: row.startsOn,
      until: row.until,
      basis: row.basis,
      content: row.content,
      state: 'RUNNING',
      closed_on: null,
      closing_reason: null,
      decision_id: row.decision,
      corrects: row.corrects,
      reason: row.reason,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
      updated_at: row.recordedAt,
      updated_by: row.recordedBy,
      version: 1,
    })
    .execute();
}

/** Ends or voids a sponsorship whose household the transaction holds; its version grows by one. */
export async function closeSponsorship(
  trx: Transaction,
  committee: string,
  id: string,
  closing: SponsorshipClosing,
): Promise<void> {
  await trx
    .updateTable('sponsorship')
    .set((eb) => ({
      state: closing.state,
      until: closing.until,
      closed_on: closing.closedOn,
      closing_reason: closing.closingReason,
      updated_at: closing.at,
      updated_by: closing.by,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

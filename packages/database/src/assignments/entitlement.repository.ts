import type { Decision, Outcome, Reason } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { type SqlBool, sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

/** What may be corrected: when it was given, by whom, until when. */
export interface EntitlementDetails {
  /** The body that listed the receiver. */
  readonly listedBy: string | null;
  /** The body that gave it: printed the card, paid the allowance. */
  readonly givenBy: string | null;
  readonly givenOn: IsoDate | null;
  /** First day on which it no longer holds; null: no end is known. */
  readonly validUntil: IsoDate | null;
  readonly amount: number | null;
  readonly document: string | null;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
  readonly withdrawn: boolean;
}

/** An entitlement as it stands after its last correction. */
export interface EntitlementRecord extends EntitlementDetails {
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly policy: string | null;
  readonly duty: string | null;
  readonly effectiveOn: IsoDate;
  readonly outcome: Outcome | null;
  readonly reasons: readonly Reason[] | null;
  readonly missing: readonly string[];
  readonly regulation: string | null;
  readonly recordedAt: Date;
  /** Number of its last revision. */
  readonly version: number;
}

export interface NewEntitlement {
  readonly committee: string;
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly policy: string | null;
  readonly duty: string | null;
  readonly effectiveOn: IsoDate;
  /** Null where the plan has no rule. */
  readonly decided: { readonly decision: Decision; readonly facts: HouseholdFacts } | null;
  readonly planRevision: string;
  readonly regulation: string | null;
  readonly guarded: boolean;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** Entitlements of the scope with their last revision, as a query to go on with. What is guarded a masked scope never sees. */
export function entitlementsWithin(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('entitlement as e')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'e.committee_id').onRef('household.id', '=', 'e.household_id'),
    )
    .innerJoin('entitlement_revision as r', (join) =>
      join.onRef('r.committee_id', '=', 'e.committee_id').onRef('r.entitlement_id', '=', 'e.id'),
    )
    .where(withinScope(scope))
    .where(sql<SqlBool>`not (e.guarded and ${scope.masked}::boolean)`)
    .where(sql<SqlBool>`not exists (select from entitlement_revision n where n.committee_id = r.committee_id
      and n.entitlement_id = r.entitlement_id and n.revision > r.revision)`);
}

const revisionColumns = [
  'r.listed_by as listedBy',
  'r.given_by as givenBy',
  'r.given_on as givenOn',
  'r.valid_until as validUntil',
  'r.amount',
  'r.document',
  'r.withdrawn',
] as const;

/** The columns of a record. */
export function selectEntitlements(reader: Reader, scope: Scope) {
  return entitlementsWithin(reader, scope)
    .select(['e.id', 'e.household_id as household', 'e.member_id as member', 'e.policy', 'e.duty', 'e.outcome'])
    .select(['e.reasons', 'e.missing', 'e.regulation', 'e.effective_on as effectiveOn', 'e.recorded_at as recordedAt'])
    .select(revisionColumns)
    .select(['r.revision as version', unlessMasked<string>(scope, sql.ref('r.note')).as('note')]);
}

/** Entitlements of several households, withdrawn ones too, in the order in which they were recorded. */
export async function findEntitlementsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<EntitlementRecord[]> {
  if (households.length === 0) return [];
  return selectEntitlements(reader, scope)
    .where('e.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('e.household_id')
    .orderBy('e.recorded_at')
    .orderBy('e.id')
    .execute();
}

/** Entitlements of the scope among the ids, in no order. */
export async function findEntitlements(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<EntitlementRecord[]> {
  if (ids.length === 0) return [];
  return selectEntitlements(reader, scope)
    .where('e.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function insertEntitlement(trx: Transaction, entitlement: NewEntitlement): Promise<void> {
  const { decided } = entitlement;
  const outcome = decided?.decision.outcome ?? null;
  if (outcome !== null && outcome !== 'GRANTED' && outcome !== 'UNDETERMINED') {
    throw new RangeError(`An entitlement that the rules refuse is not recorded: ${outcome}`);
  }
  await trx
    .insertInto('entitlement')
    .values({
      committee_id: entitlement.committee,
      id: entitlement.id,
      household_id: entitlement.household,
      member_id: entitlement.member,
      policy: entitlement.policy,
      duty: entitlement.duty,
      effective_on: entitlement.effectiveOn,
      outcome,
      reasons: decided === null ? null : JSON.stringify(decided.decision.reasons),
      missing: [...(decided?.decision.missing ?? [])],
      facts: decided === null ? null : JSON.stringify(decided.facts),
      plan_revision: entitlement.planRevision,
      regulation: entitlement.regulation,
      guarded: entitlement.guarded,
      recorded_at: entitlement.recordedAt,
      recorded_by: entitlement.recordedBy,
    })
    .execute();
}

/** One revision of an entitlement with its number. */
export interface EntitlementRevisionRecord extends EntitlementDetails {
  readonly entitlement: string;
  readonly revision: number;
  /** Day of which it is said. */
  readonly correctedOn: IsoDate;
  /** Why it was corrected or recorded after its day. Guarded. */
  readonly reason: string | null;
  readonly recordedAt: Date;
}

export interface NewEntitlementRevision extends EntitlementRevisionRecord {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Every revision of several entitlements of the scope, the first one first. */
export async function findEntitlementRevisions(
  reader: Reader,
  scope: Scope,
  entitlements: readonly string[],
): Promise<EntitlementRevisionRecord[]> {
  if (entitlements.length === 0) return [];
  return reader
    .selectFrom('entitlement as e')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'e.committee_id').onRef('household.id', '=', 'e.household_id'),
    )
    .innerJoin('entitlement_revision as r', (join) =>
      join.onRef('r.committee_id', '=', 'e.committee_id').onRef('r.entitlement_id', '=', 'e.id'),
    )
    .where(withinScope(scope))
    .where(sql<SqlBool>`not (e.guarded and ${scope.masked}::boolean)`)
    .where('e.id', '=', (eb) => eb.fn.any(eb.val([...entitlements])))
    .select(revisionColumns)
    .select(['e.id as entitlement', 'r.revision', 'r.corrected_on as correctedOn', 'r.recorded_at as recordedAt'])
    .select([
      unlessMasked<string>(scope, sql.ref('r.note')).as('note'),
      unlessMasked<string>(scope, sql.ref('r.reason')).as('reason'),
    ])
    .orderBy('e.id')
    .orderBy('r.revision')
    .execute();
}

/** Adds a revision. The table refuses one that does not follow the last, and any after a withdrawal. */
export async function insertEntitlementRevision(trx: Transaction, row: NewEntitlementRevision): Promise<void> {
  await trx
    .insertInto('entitlement_revision')
    .values({
      committee_id: row.committee,
      entitlement_id: row.entitlement,
      revision: row.revision,
      listed_by: row.listedBy,
      given_by: row.givenBy,
      given_on: row.givenOn,
      valid_until: row.validUntil,
      amount: row.amount,
      document: row.document,
      note: row.note,
      withdrawn: row.withdrawn,
      corrected_on: row.correctedOn,
      reason: row.reason,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}

import { type RawBuilder, sql } from 'kysely';
import { type AggregateKind, type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** Who changed something last, by which act, when and in which fields: no value of the event. */
export interface LatestChange {
  readonly actorName: string;
  readonly action: string;
  readonly recordedAt: Date;
  /** Fields that the act changed, as the trail names them; empty where it compares none. */
  readonly fields: readonly string[];
}

/** Records of a household that a reader may name, and where they are kept. */
const tables = {
  HouseholdMember: 'household_member',
  HouseholdReview: 'household_review',
  Need: 'need',
  Assignment: 'assignment',
  SupportProposal: 'support_proposal',
  Entitlement: 'entitlement',
  Loan: 'loan',
  Sponsorship: 'sponsorship',
  Gift: 'gift',
} as const;

export type RecordOfHousehold = keyof typeof tables | 'Household';

/** True for what belongs to the file of one household. */
export function isOfHousehold(type: string): type is RecordOfHousehold {
  return type === 'Household' || Object.hasOwn(tables, type);
}

/** What leaves an event and changes nothing. */
const onlyRead = [
  ...['household.revealCitizenNumber', 'household.checkCitizenNumber'],
  ...['document.read', 'list.export', 'attachment.take'],
];

const actorName = sql<string>`coalesce(
  (select u.name from "user" u where u.id = e.actor),
  (select k.name from api_key k where k.committee_id = e.committee_id and 'api-key:' || k.id = e.actor),
  e.actor)`;

const fields = sql<string[]>`array(
  select change ->> 'field' from jsonb_array_elements(coalesce(e.payload -> 'changes', '[]'::jsonb)) change)`;

function latest(reader: Reader, scope: Scope, aggregate: AggregateKind, aggregateId: RawBuilder<string>) {
  return reader
    .selectFrom('audit_event as e')
    .where('e.committee_id', '=', scope.committee)
    .where('e.aggregate', '=', aggregate)
    .where('e.aggregate_id', '=', aggregateId)
    .where('e.action', 'not in', onlyRead)
    .select(['e.action', 'e.recorded_at as recordedAt', actorName.as('actorName'), fields.as('fields')])
    .limit(1);
}

/**
 * The latest act on a record of a household of the scope: one that names the record, else the latest on its household.
 * Null outside of the scope.
 */
export async function findLatestChangeOfRecord(
  reader: Reader,
  scope: Scope,
  type: RecordOfHousehold,
  id: string,
): Promise<LatestChange | null> {
  const household =
    type === 'Household'
      ? sql`${id}::uuid`
      : sql`(select r.household_id from ${sql.table(tables[type])} r where r.committee_id = ${scope.committee} and r.id = ${id}::uuid)`;
  const own = sql<string>`(select household.id::text from household where household.id = ${household} and ${withinScope(scope)})`;
  const row = await latest(reader, scope, 'HOUSEHOLD', own)
    .orderBy(sql`position(${id} in e.payload::text) > 0`, 'desc')
    .orderBy('e.sequence', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** The latest act on something that is an aggregate of its own, as a batch of payments. */
export async function findLatestChange(
  reader: Reader,
  scope: Scope,
  aggregate: AggregateKind,
  aggregateId: string,
): Promise<LatestChange | null> {
  const row = await latest(reader, scope, aggregate, sql`${aggregateId}`)
    .orderBy('e.sequence', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

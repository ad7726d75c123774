import type { Plan } from '@vuonlen/plan/plans';
import { sql } from 'kysely';
import type { Tables, Transaction } from '../kernel/index.ts';
import { projectPlan } from './project-plan.ts';
import type { Projection } from './project-rows.ts';

/** Something that a plan would no longer have, or no longer have enough of, although rows refer to it. */
export interface PlanLossRecord {
  /** Table of what is lost. */
  readonly table: keyof Tables;
  /** Its key within the committee; of several columns, joined by a space. */
  readonly id: string;
  /** Table whose rows refer to it. */
  readonly from: keyof Tables;
  readonly rows: number;
}

/** A pledge that would hold less than is used of it. */
export interface PledgeShortfallRecord {
  readonly pledge: string;
  readonly limit: number;
  readonly used: number;
}

interface ForeignKey {
  from: keyof Tables;
  columns: string[];
  table: keyof Tables;
  keys: string[];
}

/** Rebuilt with the plan, or falling with it: they hold nothing on the ground. */
const fallWithThePlan = ['pledge_counter', 'assignment_exclusion'];

/** Every foreign key from a table that a plan does not rebuild to one that it does, as the database has them. */
async function foreignKeysInto(trx: Transaction, tables: readonly string[]): Promise<ForeignKey[]> {
  const names = (side: 'conkey' | 'confkey', relation: 'conrelid' | 'confrelid') => sql`
    (select array_agg(a.attname::text order by k.position)
      from unnest(${sql.ref(`c.${side}`)}) with ordinality k(number, position)
      join pg_attribute a on a.attrelid = ${sql.ref(`c.${relation}`)} and a.attnum = k.number)`;
  const { rows } = await sql<ForeignKey>`
    select f.relname as "from", ${names('conkey', 'conrelid')} as columns, t.relname as "table",
      ${names('confkey', 'confrelid')} as keys
    from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and t.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and t.relname = any(${[...tables]}::text[])
      and not (f.relname = any(${[...tables, ...fallWithThePlan]}::text[]))
    order by t.relname, f.relname, c.conname
  `.execute(trx);
  return rows;
}

async function lossesOf(
  trx: Transaction,
  committee: string,
  key: ForeignKey,
  projection: Projection,
): Promise<PlanLossRecord[]> {
  const own = key.keys
    .map((name, index) => ({ name, column: key.columns[index] ?? name }))
    .filter(({ name }) => name !== 'committee_id');
  const parts = projection.key
    .map((name) => own.find((one) => one.name === name)?.column)
    .filter((name) => name != null);
  const id = sql.join(parts.map((column) => sql.ref(`r.${column}`)));
  const isNamed = sql.join(
    own.map(({ column }) => sql`${sql.ref(`r.${column}`)} is not null`),
    sql` and `,
  );
  const isKept = sql.join(
    own.map(({ name, column }) => sql`${sql.ref(`kept.${name}`)} = ${sql.ref(`r.${column}`)}`),
    sql` and `,
  );
  const { rows } = await sql<{ id: string; rows: number }>`
    select concat_ws(' ', ${id}) as id, count(*)::int as rows from ${sql.table(key.from)} r
    where r.committee_id = ${committee} and ${isNamed} and not exists (
      select from jsonb_populate_recordset(null::${sql.table(key.table)}, ${JSON.stringify(projection.rows)}::jsonb) kept
      where ${isKept})
    group by 1 order by 1
  `.execute(trx);
  return rows.map((row) => ({ table: key.table, from: key.from, ...row }));
}

/**
 * What rows refer to and a plan would not have any more: found by the foreign keys of the database itself, so that a
 * table that comes later is not forgotten. Several keys of one table to the same thing are counted once, by the most rows.
 */
export async function findPlanLosses(trx: Transaction, committee: string, plan: Plan): Promise<PlanLossRecord[]> {
  const projections = new Map(projectPlan(committee, plan).map((projection) => [projection.table, projection]));
  const found = new Map<string, PlanLossRecord>();
  for (const key of await foreignKeysInto(trx, [...projections.keys()])) {
    const projection = projections.get(key.table);
    if (projection === undefined) continue;
    for (const loss of await lossesOf(trx, committee, key, projection)) {
      const name = [loss.table, loss.id, loss.from].join(' ');
      if ((found.get(name)?.rows ?? 0) < loss.rows) found.set(name, loss);
    }
  }
  return [...found.values()];
}

/** Pledges that would hold less than is used of them, with what came beyond the plan or was moved. */
export async function findPledgeShortfalls(
  trx: Transaction,
  committee: string,
  plan: Plan,
): Promise<PledgeShortfallRecord[]> {
  const wanted = plan.pledges.map(({ id, quantity }) => ({ id, quantity: quantity.value }));
  const { rows } = await sql<PledgeShortfallRecord>`
    select c.pledge, w.quantity + c.added as "limit", greatest(c.used, 0) as used
    from pledge_counter c join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(id text, quantity bigint)
      on w.id = c.pledge
    where c.committee_id = ${committee} and c.used > w.quantity + c.added
    order by c.pledge
  `.execute(trx);
  return rows;
}

/** A code that recorded rows name. */
export interface CodeInUse {
  readonly kind: 'POLICY' | 'LOAN' | 'AMBIGUITY' | 'READING';
  /** Of a reading the entry and the reading, with a space between. */
  readonly code: string;
  readonly rows: number;
}

/**
 * Codes that recorded rows name without a foreign key: policies of entitlements, kinds of loans, entries that were ruled
 * on and the readings that were chosen.
 */
export async function countCodesInUse(trx: Transaction, committee: string): Promise<readonly CodeInUse[]> {
  const { rows } = await sql<CodeInUse>`
    select 'POLICY' as kind, policy as code, count(*)::int as rows from entitlement
      where committee_id = ${committee} and policy is not null group by policy
    union all select 'LOAN', kind, count(*)::int from loan where committee_id = ${committee} group by kind
    union all select 'AMBIGUITY', ambiguity, count(*)::int from ambiguity_ruling
      where committee_id = ${committee} group by ambiguity
    union all select 'READING', ambiguity || ' ' || reading, count(*)::int from ambiguity_ruling
      where committee_id = ${committee} group by ambiguity, reading
    order by 1, 2
  `.execute(trx);
  return rows;
}

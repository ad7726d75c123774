import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  countListed,
  type KeysetOptions,
  type Listed,
  type Page,
  type Reader,
  type RoleName,
  readAll,
  readKeyset,
  type SortKey,
  type Transaction,
} from '../kernel/index.ts';

export interface DelegationRecord {
  readonly id: string;
  readonly action: 'disbursement.approve';
  /** Memberships of the two, and the names of the persons. */
  readonly delegator: string;
  readonly delegatorName: string;
  readonly delegate: string;
  readonly delegateName: string;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
  readonly basisDocument: string;
  readonly endedOn: IsoDate | null;
  readonly endReason: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface DelegationWhere {
  readonly delegator?: string | null | undefined;
  readonly delegate?: string | null | undefined;
  /** In force on this day. */
  readonly inForceOn?: IsoDate | null | undefined;
}

export type DelegationOrderField = 'VALID_FROM' | 'RECORDED_AT';

const sortKeys: Readonly<Record<DelegationOrderField, SortKey>> = {
  VALID_FROM: { key: sql`d.valid_from`, type: 'date' },
  RECORDED_AT: { key: sql`d.recorded_at`, type: 'timestamptz' },
};

function inForce(on: IsoDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${on}::date between d.valid_from and d.valid_until
    and (d.ended_on is null or ${on}::date < d.ended_on))`;
}

function delegations(committee: string, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  const person = (name: string) => sql`membership ${sql.ref(name)} on ${sql.ref(name)}.committee_id = d.committee_id`;
  return {
    list: 'delegations',
    columns: sql`d.id, d.action, d.delegator, coalesce(gu.name, '') as "delegatorName", d.delegate,
      coalesce(tu.name, '') as "delegateName", d.valid_from as "validFrom", d.valid_until as "validUntil",
      d.basis_document as "basisDocument", d.ended_on as "endedOn", d.end_reason as "endReason",
      d.recorded_at as "recordedAt", d.version`,
    from: sql`delegation d
      join ${person('g')} and g.id = d.delegator left join "user" gu on gu.id = g.user_id
      join ${person('t')} and t.id = d.delegate left join "user" tu on tu.id = t.user_id`,
    conditions: [sql<SqlBool>`d.committee_id = ${committee}`, ...conditions],
  };
}

function conditionsOf({ delegator, delegate, inForceOn }: DelegationWhere): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (delegator) conditions.push(sql`d.delegator = ${delegator}::uuid`);
  if (delegate) conditions.push(sql`d.delegate = ${delegate}::uuid`);
  if (inForceOn) conditions.push(inForce(inForceOn));
  return conditions;
}

/** One page of delegations. @throws BadCursor for a cursor that is not of this list and order. */
export function listDelegations(
  reader: Reader,
  committee: string,
  where: DelegationWhere,
  options: KeysetOptions<DelegationOrderField>,
): Promise<Page<DelegationRecord>> {
  return readKeyset(reader, delegations(committee, conditionsOf(where)), sortKeys, options);
}

export function countDelegations(reader: Reader, committee: string, where: DelegationWhere): Promise<number> {
  return countListed(reader, delegations(committee, conditionsOf(where)));
}

export async function findDelegations(
  reader: Reader,
  committee: string,
  ids: readonly string[],
): Promise<DelegationRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, delegations(committee, [sql`d.id = any(${[...ids]}::uuid[])`]));
}

export async function findDelegation(reader: Reader, committee: string, id: string): Promise<DelegationRecord | null> {
  return (await findDelegations(reader, committee, [id]))[0] ?? null;
}

/** The delegation, held until the act ends. */
export async function lockDelegation(
  trx: Transaction,
  committee: string,
  id: string,
): Promise<DelegationRecord | null> {
  await trx
    .selectFrom('delegation')
    .select('id')
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findDelegation(trx, committee, id);
}

/**
 * Delegations of an action to an account that are in force on a day, by whom, the oldest first: kept as they are until
 * the act ends. Those of a disabled person are not among them.
 */
export function shareDelegationsTo(
  trx: Transaction,
  committee: string,
  { action, userId, on }: { readonly action: 'disbursement.approve'; readonly userId: string; readonly on: IsoDate },
): Promise<{ readonly id: string; readonly delegatorRole: RoleName }[]> {
  return trx
    .selectFrom('delegation as d')
    .innerJoin('membership as t', (join) =>
      join.onRef('t.committee_id', '=', 'd.committee_id').onRef('t.id', '=', 'd.delegate'),
    )
    .innerJoin('membership as g', (join) =>
      join.onRef('g.committee_id', '=', 'd.committee_id').onRef('g.id', '=', 'd.delegator'),
    )
    .select(['d.id', 'g.role as delegatorRole'])
    .where('d.committee_id', '=', committee)
    .where('d.action', '=', action)
    .where('t.user_id', '=', userId)
    .where('g.user_id', '<>', userId)
    .where('g.disabled_at', 'is', null)
    .where(inForce(on))
    .orderBy('d.recorded_at')
    .orderBy('d.id')
    .forShare('d')
    .execute();
}

export interface NewDelegation
  extends Pick<
    DelegationRecord,
    'id' | 'action' | 'delegator' | 'delegate' | 'validFrom' | 'validUntil' | 'basisDocument' | 'recordedAt'
  > {
  readonly committee: string;
  readonly recordedBy: string;
}

export async function insertDelegation(trx: Transaction, delegation: NewDelegation): Promise<void> {
  await trx
    .insertInto('delegation')
    .values({
      committee_id: delegation.committee,
      id: delegation.id,
      action: delegation.action,
      delegator: delegation.delegator,
      delegate: delegation.delegate,
      valid_from: delegation.validFrom,
      valid_until: delegation.validUntil,
      basis_document: delegation.basisDocument,
      ended_on: null,
      end_reason: null,
      recorded_at: delegation.recordedAt,
      recorded_by: delegation.recordedBy,
      updated_at: delegation.recordedAt,
      version: 1,
    })
    .execute();
}

/** Ends a delegation that the transaction holds: from this day it holds no longer. */
export async function updateDelegationEnd(
  trx: Transaction,
  committee: string,
  id: string,
  ended: { readonly on: IsoDate; readonly reason: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('delegation')
    .set((eb) => ({
      ended_on: ended.on,
      end_reason: ended.reason,
      updated_at: ended.at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

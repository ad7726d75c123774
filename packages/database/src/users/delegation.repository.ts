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
  /** Memberships of the two, the names of the persons, and who they are now. */
  readonly delegator: string;
  readonly delegatorName: string;
  readonly delegatorRole: RoleName;
  readonly delegatorAgency: string | null;
  readonly delegatorPlace: string | null;
  readonly delegatorDisabled: boolean;
  readonly delegate: string;
  readonly delegateName: string;
  readonly delegateRole: RoleName;
  readonly delegateAgency: string | null;
  readonly delegatePlace: string | null;
  readonly delegateDisabled: boolean;
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

/** Whose delegations are read: all of the committee, or those in which an account is one of the two persons. */
export type DelegationReach = 'ALL' | { readonly account: string };

export type DelegationOrderField = 'VALID_FROM' | 'RECORDED_AT';

const sortKeys: Readonly<Record<DelegationOrderField, SortKey>> = {
  VALID_FROM: { key: sql`d.valid_from`, type: 'date' },
  RECORDED_AT: { key: sql`d.recorded_at`, type: 'timestamptz' },
};

function inForce(on: IsoDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${on}::date between d.valid_from and d.valid_until
    and (d.ended_on is null or ${on}::date < d.ended_on))`;
}

/** Whose delegations, and of which committee. */
interface Readable {
  readonly committee: string;
  readonly reach: DelegationReach;
}

function isWithinReach(reach: DelegationReach): RawBuilder<SqlBool> {
  return reach === 'ALL'
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(g.user_id = ${reach.account} or t.user_id = ${reach.account})`;
}

function delegations({ committee, reach }: Readable, conditions: readonly RawBuilder<SqlBool>[]): Listed {
  const person = (name: string) => sql`membership ${sql.ref(name)} on ${sql.ref(name)}.committee_id = d.committee_id`;
  return {
    list: 'delegations',
    columns: sql`d.id, d.action,
      d.delegator, coalesce(gu.name, '') as "delegatorName", g.role as "delegatorRole", g.agency as "delegatorAgency",
      g.place as "delegatorPlace", g.disabled_at is not null as "delegatorDisabled",
      d.delegate, coalesce(tu.name, '') as "delegateName", t.role as "delegateRole", t.agency as "delegateAgency",
      t.place as "delegatePlace", t.disabled_at is not null as "delegateDisabled", d.valid_from as "validFrom", d.valid_until as "validUntil",
      d.basis_document as "basisDocument", d.ended_on as "endedOn", d.end_reason as "endReason",
      d.recorded_at as "recordedAt", d.version`,
    from: sql`delegation d
      join ${person('g')} and g.id = d.delegator left join "user" gu on gu.id = g.user_id
      join ${person('t')} and t.id = d.delegate left join "user" tu on tu.id = t.user_id`,
    conditions: [sql<SqlBool>`d.committee_id = ${committee}`, isWithinReach(reach), ...conditions],
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
  readable: Readable,
  where: DelegationWhere,
  options: KeysetOptions<DelegationOrderField>,
): Promise<Page<DelegationRecord>> {
  return readKeyset(reader, delegations(readable, conditionsOf(where)), sortKeys, options);
}

export function countDelegations(reader: Reader, readable: Readable, where: DelegationWhere): Promise<number> {
  return countListed(reader, delegations(readable, conditionsOf(where)));
}

export async function findDelegations(
  reader: Reader,
  readable: Readable,
  ids: readonly string[],
): Promise<DelegationRecord[]> {
  if (ids.length === 0) return [];
  return readAll(reader, delegations(readable, [sql`d.id = any(${[...ids]}::uuid[])`]));
}

/** A delegation for an act, whoever acts. */
export async function findDelegation(reader: Reader, committee: string, id: string): Promise<DelegationRecord | null> {
  return (await findDelegations(reader, { committee, reach: 'ALL' }, [id]))[0] ?? null;
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

/** A delegation of an action to an account on a day. */
interface DelegationTo {
  readonly action: 'disbursement.approve';
  readonly userId: string;
  readonly on: IsoDate;
}

function delegationsTo(reader: Reader, committee: string, { action, userId, on }: DelegationTo) {
  return reader
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
    .orderBy('d.id');
}

type DelegationsTo = Promise<{ readonly id: string; readonly delegatorRole: RoleName }[]>;

/**
 * Delegations of an action to an account that are in force on a day, by whom, the oldest first. Those of a disabled
 * person are not among them.
 */
export function readDelegationsTo(reader: Reader, committee: string, to: DelegationTo): DelegationsTo {
  return delegationsTo(reader, committee, to).execute();
}

/** The same, kept as they are until the act ends. */
export function shareDelegationsTo(trx: Transaction, committee: string, to: DelegationTo): DelegationsTo {
  return delegationsTo(trx, committee, to).forShare('d').execute();
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

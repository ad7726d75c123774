import type { NeedKind } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { byKeys, hangsWithinScope, type Reader, type Scope, type Transaction, unlessMasked } from '../kernel/index.ts';

export interface NeedRecord {
  readonly id: string;
  readonly household: string;
  readonly kind: NeedKind;
  readonly year: number;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
  readonly recordedOn: IsoDate;
  readonly withdrawn: boolean;
}

export interface NewNeed extends Omit<NeedRecord, 'withdrawn'> {
  readonly committee: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

function selectNeeds(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('need as n')
    .where(hangsWithinScope(scope, 'n'))
    .select(['n.id', 'n.household_id as household', 'n.kind', 'n.year', 'n.recorded_on as recordedOn'])
    .select([
      sql<boolean>`n.withdrawn_at is not null`.as('withdrawn'),
      unlessMasked<string>(scope, sql.ref('n.note')).as('note'),
    ]);
}

/** Needs of several households, withdrawn ones too, in the order in which they were recorded. */
export const findNeedsByHouseholds = byKeys<NeedRecord>((reader, scope, households) =>
  selectNeeds(reader, scope)
    .where('n.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('n.household_id')
    .orderBy('n.recorded_at')
    .orderBy('n.id'),
);

export async function findNeed(reader: Reader, scope: Scope, id: string): Promise<NeedRecord | null> {
  const row = await selectNeeds(reader, scope).where('n.id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Records needs. The index `need_once` refuses a second one of the same household, kind and year. */
export async function insertNeeds(trx: Transaction, needs: readonly NewNeed[]): Promise<void> {
  if (needs.length === 0) return;
  const rows = needs.map((need) => ({
    committee_id: need.committee,
    id: need.id,
    household_id: need.household,
    kind: need.kind,
    year: need.year,
    note: need.note,
    recorded_on: need.recordedOn,
    recorded_at: need.recordedAt,
    recorded_by: need.recordedBy,
    withdrawn_at: null,
    withdraw_reason: null,
  }));
  await trx.insertInto('need').values(rows).execute();
}

export async function markNeedWithdrawn(
  trx: Transaction,
  committee: string,
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('need')
    .set({ withdrawn_at: at, withdraw_reason: reason })
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

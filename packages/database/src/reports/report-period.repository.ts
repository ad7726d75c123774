import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import type { Reader, Transaction } from '../kernel/index.ts';

/** A period of form 3. */
export interface ReportPeriodRecord {
  readonly id: string;
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
  readonly state: 'OPEN' | 'CLOSED';
  readonly closedOn: IsoDate | null;
  /** 1 when it is closed, one more with each correction; 0 while it is open. */
  readonly revision: number;
  /** When its last revision was sealed: what was recorded later is not in it; null while it is open. */
  readonly sealedAt: Date | null;
  readonly recordedAt: Date;
  /** Grows by one when it is closed and with each correction. */
  readonly version: number;
}

/** A dated entry that corrects a closed period. */
export interface ReportCorrectionRecord {
  readonly id: string;
  readonly period: string;
  /** The revision that it made, 2, 3, 4 … */
  readonly revision: number;
  readonly correctedOn: IsoDate;
  readonly reason: string;
  readonly recordedAt: Date;
}

const corrections = sql<number>`(select count(*) from report_correction c
  where c.committee_id = p.committee_id and c.period_id = p.id)`;

const sealed = sql<Date | null>`case when p.state = 'CLOSED' then coalesce((select max(c.recorded_at)
  from report_correction c where c.committee_id = p.committee_id and c.period_id = p.id), p.updated_at) end`;

function selectPeriods(reader: Reader, committee: string) {
  return reader
    .selectFrom('report_period as p')
    .where('p.committee_id', '=', committee)
    .select(['p.id', 'p.from_on as from', 'p.to_on as to', 'p.state', 'p.closed_on as closedOn'])
    .select(['p.recorded_at as recordedAt', sql<number>`p.version + ${corrections}`.as('version')])
    .select(sealed.as('sealedAt'))
    .select(sql<number>`case when p.state = 'CLOSED' then 1 + ${corrections} else 0 end`.as('revision'));
}

/** Every period, the latest first. A few a year. */
export function listReportPeriods(reader: Reader, committee: string): Promise<ReportPeriodRecord[]> {
  return selectPeriods(reader, committee).orderBy('p.from_on', 'desc').execute();
}

export async function findReportPeriod(
  reader: Reader,
  committee: string,
  id: string,
): Promise<ReportPeriodRecord | null> {
  return (await selectPeriods(reader, committee).where('p.id', '=', id).executeTakeFirst()) ?? null;
}

/** The closed period that ends on the day before another begins; null where none does. */
export async function findPeriodBefore(
  reader: Reader,
  committee: string,
  from: IsoDate,
): Promise<ReportPeriodRecord | null> {
  const query = selectPeriods(reader, committee)
    .where('p.state', '=', 'CLOSED')
    .where(sql<boolean>`p.to_on = ${from}::date - 1`);
  return (await query.executeTakeFirst()) ?? null;
}

/** The corrections of several periods, in their order. */
export function findReportCorrections(
  reader: Reader,
  committee: string,
  periods: readonly string[],
): Promise<ReportCorrectionRecord[]> {
  return reader
    .selectFrom('report_correction as c')
    .where('c.committee_id', '=', committee)
    .where('c.period_id', '=', (eb) => eb.fn.any(eb.val([...periods])))
    .orderBy('c.period_id')
    .orderBy('c.revision')
    .select(['c.id', 'c.period_id as period', 'c.revision', 'c.corrected_on as correctedOn', 'c.reason'])
    .select('c.recorded_at as recordedAt')
    .execute();
}

export interface NewReportPeriod {
  readonly committee: string;
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** Opens a period. The table refuses one that does not follow the one before it, and a second open one. */
export async function insertReportPeriod(trx: Transaction, period: NewReportPeriod): Promise<void> {
  await trx
    .insertInto('report_period')
    .values({
      committee_id: period.committee,
      id: period.id,
      from_on: period.from,
      to_on: period.to,
      state: 'OPEN',
      closed_on: null,
      closed_by: null,
      recorded_at: period.recordedAt,
      recorded_by: period.recordedBy,
      updated_at: period.recordedAt,
      version: 1,
    })
    .execute();
}

/** Closes a period of which the figures are written: from then on the table refuses every change. */
export async function markReportPeriodClosed(
  trx: Transaction,
  committee: string,
  id: string,
  closed: { readonly on: IsoDate; readonly by: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('report_period')
    .set((eb) => ({
      state: 'CLOSED' as const,
      closed_on: closed.on,
      closed_by: closed.by,
      updated_at: closed.at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

/** Takes a period out that was never closed; the table refuses to let a closed one go. */
export async function deleteReportPeriod(trx: Transaction, committee: string, id: string): Promise<void> {
  await trx.deleteFrom('report_period').where('committee_id', '=', committee).where('id', '=', id).execute();
}

export interface NewReportCorrection extends ReportCorrectionRecord {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Seals a further revision of which the figures are written. */
export async function insertReportCorrection(trx: Transaction, row: NewReportCorrection): Promise<void> {
  await trx
    .insertInto('report_correction')
    .values({
      committee_id: row.committee,
      id: row.id,
      period_id: row.period,
      revision: row.revision,
      corrected_on: row.correctedOn,
      reason: row.reason,
      recorded_at: row.recordedAt,
      recorded_by: row.recordedBy,
    })
    .execute();
}

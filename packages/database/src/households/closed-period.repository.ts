import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import type { Reader } from '../kernel/index.ts';

/** A period of form 3 of which the figures are frozen. */
export interface ClosedPeriod {
  readonly from: IsoDate;
  /** Its last day. */
  readonly to: IsoDate;
}

/** The closed period in which a day lies; null where none does. Periods do not overlap. */
export async function findClosedPeriodOn(
  reader: Reader,
  committee: string,
  day: IsoDate,
): Promise<ClosedPeriod | null> {
  const row = await reader
    .selectFrom('report_period as p')
    .where('p.committee_id', '=', committee)
    .where('p.state', '=', 'CLOSED')
    .where(sql<boolean>`${day}::date between p.from_on and p.to_on`)
    .select(['p.from_on as from', 'p.to_on as to'])
    .executeTakeFirst();
  return row ?? null;
}

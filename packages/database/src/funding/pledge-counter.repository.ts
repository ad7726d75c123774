import { sql } from 'kysely';
import type { Reader, Transaction } from '../kernel/index.ts';

export interface PledgeCounterRecord {
  readonly pledge: string;
  /** In the pledge's own unit. */
  readonly limit: number;
  readonly used: number;
  /** Đồng of the live legs that name an amount. */
  readonly usedMoney: number;
}

/** What is promised and used of every pledge of the committee: figures of the whole plan, the same for every reader. */
export function listPledgeCounters(reader: Reader, committee: string): Promise<PledgeCounterRecord[]> {
  return reader
    .selectFrom('pledge_counter as c')
    .select(['c.pledge', 'c.limit', 'c.used'])
    .select(
      sql<number>`coalesce((
        select sum(l.amount) from assignment_leg l
        join assignment a on a.committee_id = l.committee_id and a.id = l.assignment_id
        where l.committee_id = c.committee_id and l.pledge = c.pledge and a.state = 'ASSIGNED'), 0)`.as('usedMoney'),
    )
    .where('c.committee_id', '=', committee)
    .orderBy('c.pledge')
    .execute();
}

export async function findPledgeCounter(
  reader: Reader,
  committee: string,
  pledge: string,
): Promise<{ readonly limit: number; readonly used: number } | null> {
  const row = await reader
    .selectFrom('pledge_counter')
    .select(['limit', 'used'])
    .where('committee_id', '=', committee)
    .where('pledge', '=', pledge)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Holds the counters until the transaction ends, always in the same order: two supports that draw on the same two
 * pledges wait for each other instead of locking each other out. Includes the pledges that these are a part of.
 *
 * @returns limit and use of each, in the order in which they are held
 */
export async function lockPledgeCounters(
  trx: Transaction,
  committee: string,
  pledges: readonly string[],
): Promise<Omit<PledgeCounterRecord, 'usedMoney'>[]> {
  const { rows } = await sql<Omit<PledgeCounterRecord, 'usedMoney'>>`
    with recursive wanted as (
      select p.id, p.part_of from pledge p where p.committee_id = ${committee} and p.id = any(${[...pledges]}::text[])
      union
      select p.id, p.part_of from pledge p join wanted w on p.committee_id = ${committee} and p.id = w.part_of
    )
    select c.pledge, c."limit", c.used from pledge_counter c
    where c.committee_id = ${committee} and c.pledge in (select id from wanted)
    order by c.pledge for update
  `.execute(trx);
  return rows;
}

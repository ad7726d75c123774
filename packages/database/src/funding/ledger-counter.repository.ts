import { sql } from 'kysely';
import type { Reader, Transaction } from '../kernel/index.ts';

/** Where a pledge stands, in its own unit; money in đồng. */
export interface LedgerCounter {
  readonly pledge: string;
  readonly pledged: number;
  readonly received: number;
  readonly allocated: number;
  readonly disbursed: number;
  readonly receivedMoney: number;
  readonly disbursedMoney: number;
  /** What it pays has to come in first. */
  readonly throughFund: boolean;
}

/** The counters of every pledge of the committee, as of one moment. */
export function listLedgerCounters(reader: Reader, committee: string): Promise<LedgerCounter[]> {
  return reader
    .selectFrom('pledge_counter')
    .select([
      'pledge',
      'limit as pledged',
      'received',
      'used as allocated',
      'disbursed',
      'received_money as receivedMoney',
      'disbursed_money as disbursedMoney',
      'through_fund as throughFund',
    ])
    .where('committee_id', '=', committee)
    .orderBy('pledge')
    .execute();
}

/** What an act adds to the counters of a pledge; below 0 takes away. */
export interface LedgerPosting {
  readonly pledge: string;
  readonly pledged?: number;
  readonly received?: number;
  readonly disbursed?: number;
  readonly receivedMoney?: number;
  readonly disbursedMoney?: number;
}

/**
 * Adds postings to the counters, and to those of the pledges that these are a part of, in one statement. The caller holds
 * the counters and has asked the rules; what they let through wrongly, the checks of the table refuse.
 */
export async function postToLedger(
  trx: Transaction,
  committee: string,
  postings: readonly LedgerPosting[],
): Promise<void> {
  if (postings.length === 0) return;
  await sql`
    with recursive posted as (
      select w.pledge, coalesce(w.pledged, 0) as pledged, coalesce(w.received, 0) as received,
        coalesce(w.disbursed, 0) as disbursed, coalesce(w."receivedMoney", 0) as received_money,
        coalesce(w."disbursedMoney", 0) as disbursed_money
      from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb)
        as w (pledge text, pledged bigint, received bigint, disbursed bigint, "receivedMoney" bigint, "disbursedMoney" bigint)
      union all
      select p.part_of, s.pledged, s.received, s.disbursed, s.received_money, s.disbursed_money
      from posted s join pledge p on p.committee_id = ${committee}::uuid and p.id = s.pledge
      where p.part_of is not null
    ),
    total as (
      select pledge, sum(pledged)::bigint as pledged, sum(received)::bigint as received,
        sum(disbursed)::bigint as disbursed, sum(received_money)::bigint as received_money,
        sum(disbursed_money)::bigint as disbursed_money
      from posted group by pledge
    )
    update pledge_counter c set "limit" = c."limit" + t.pledged, added = c.added + t.pledged,
      received = c.received + t.received, disbursed = c.disbursed + t.disbursed,
      received_money = c.received_money + t.received_money, disbursed_money = c.disbursed_money + t.disbursed_money
    from total t
    where c.committee_id = ${committee}::uuid and c.pledge = t.pledge
  `.execute(trx);
}

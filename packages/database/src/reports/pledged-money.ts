import { type RawBuilder, sql } from 'kysely';

/**
 * Đồng that the pledge `p` stands for by its counter `c`: what the plan pledges, what was pledged beyond it by a document
 * or by what came, and what was moved, as the ledger of sources has it. The plan writes the worth of all that it pledges,
 * a whole number of units, so that one is worth its share. Null where the plan states no amount of one unit.
 */
export const pledgedMoney: RawBuilder<number | null> = sql<
  number | null
>`(c."limit" * (p.money / nullif(p.quantity, 0)))`;

/** What is pledged by now of the pledge `p` stands on its counter; a pledge that is part of another one is counted there. */
export const pledgeByNow: RawBuilder<unknown> = sql`pledge p
  join pledge_counter c on c.committee_id = p.committee_id and c.pledge = p.id`;

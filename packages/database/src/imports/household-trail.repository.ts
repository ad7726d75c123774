import type { Reader } from '../kernel/index.ts';

/** Number of the last event in the trail of each household: whoever touches one leaves an event there. */
export async function findTrailLengths(
  reader: Reader,
  committee: string,
  households: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (households.length === 0) return new Map();
  const rows = await reader
    .selectFrom('audit_event')
    .select((eb) => ['aggregate_id as household', eb.fn.max('sequence').as('sequence')])
    .where('committee_id', '=', committee)
    .where('aggregate', '=', 'HOUSEHOLD')
    .where('aggregate_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .groupBy('aggregate_id')
    .execute();
  return new Map(rows.map(({ household, sequence }) => [household, Number(sequence)]));
}

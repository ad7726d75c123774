import type { Reader } from '../kernel/index.ts';

/** Households of the live members who have a citizen number, in any ward: for the act that tells no more than its reader may know. */
export async function findHouseholdsOfNumber(
  reader: Reader,
  committee: string,
  citizenNumber: string,
  exceptMember: string | null,
): Promise<readonly string[]> {
  let query = reader
    .selectFrom('household_member')
    .select('household_id')
    .distinct()
    .where('committee_id', '=', committee)
    .where('removed_at', 'is', null)
    .where('citizen_number', '=', citizenNumber)
    .orderBy('household_id');
  if (exceptMember !== null) query = query.where('id', '<>', exceptMember);
  return (await query.execute()).map(({ household_id }) => household_id);
}

/** How many numbers somebody has had looked up since then, by the trail. */
export async function countNumberChecks(
  reader: Reader,
  committee: string,
  actor: string,
  since: Date,
): Promise<number> {
  const { count } = await reader
    .selectFrom('audit_event')
    .where('committee_id', '=', committee)
    .where('actor', '=', actor)
    .where('recorded_at', '>', since)
    .where('action', '=', 'household.checkCitizenNumber')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

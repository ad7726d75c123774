import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** A household that exited near-poverty once, also one that fell back since. */
export interface ExitedHousehold {
  readonly id: string;
  /** Day from which the last exit took effect. */
  readonly lastExitOn: IsoDate;
}

/**
 * Households of the scope with an exit in effect by the day, by name of the head.
 *
 * @param places only of these wards; of all that the scope reaches when null
 */
export function listExitedHouseholds(
  reader: Reader,
  scope: Scope,
  asOf: IsoDate,
  places: readonly string[] | null = null,
): Promise<ExitedHousehold[]> {
  let query = reader
    .selectFrom('household')
    .innerJoin('classification_decision as c', (join) =>
      join.onRef('c.committee_id', '=', 'household.committee_id').onRef('c.household_id', '=', 'household.id'),
    )
    .where(withinScope(scope))
    .where('c.change', '=', 'EXITED_NEAR_POVERTY')
    .where('c.effective_on', '<=', asOf)
    .groupBy(['household.id', sql`household.head_name_key`])
    .select(['household.id', (eb) => eb.fn.max<IsoDate>('c.effective_on').as('lastExitOn')])
    .orderBy(sql`household.head_name_key`)
    .orderBy('household.id');
  if (places !== null) query = query.where('household.place', '=', (eb) => eb.fn.any(eb.val([...places])));
  return query.execute();
}

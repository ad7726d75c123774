import { randomUUIDv7 } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { toGlobalId } from '../kernel/index.ts';
import type { TestRegister } from './test-register.ts';

/** A household after its exit that is in hardship, and a child of it. */
export interface Exited {
  readonly id: string;
  readonly child: string;
}

/** Exits of the demo register lie ahead: what the rules ask for is written down for a household. */
export async function exitedOf({ database, committee }: TestRegister, place: string): Promise<Exited> {
  const { writers } = database;
  const { id, child } = await writers
    .selectFrom('household as h')
    .innerJoin('household_member as m', 'm.household_id', 'h.id')
    .select(['h.id', 'm.id as child'])
    .where('h.place', '=', place)
    .where('h.class', '=', 'NEAR_POOR')
    .where((eb) => eb.or([eb('m.birth_year', '>=', 2012), eb('m.birth_date', '>=', isoDate('2012-01-01'))]))
    .orderBy('h.id')
    .orderBy('m.id')
    .executeTakeFirstOrThrow();
  await writers.updateTable('household').set({ in_hardship: true }).where('id', '=', id).execute();
  const days = { decided_on: isoDate('2024-12-20'), effective_on: isoDate('2024-12-31') };
  const exit = { class: 'EXITED_NEAR_POVERTY', change: 'EXITED_NEAR_POVERTY', standard: null, reason: null } as const;
  const recorded = { recorded_at: new Date(), recorded_by: 'x' };
  await writers
    .insertInto('classification_decision')
    .values({
      committee_id: committee,
      id: randomUUIDv7(),
      household_id: id,
      number: '9/QĐ',
      ...days,
      ...exit,
      ...recorded,
    })
    .execute();
  return { id: toGlobalId('Household', id), child: toGlobalId('HouseholdMember', child) };
}

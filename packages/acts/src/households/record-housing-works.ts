import { type HouseholdRecord, planYear, updateHousehold } from '@vuonlen/database/households';
import type { HousingWorks } from '@vuonlen/plan/households';
import { act, changedFields, recordEvent, requireVersion, type Warning } from '../kernel/index.ts';
import { holdHousehold, readHousehold } from './household-of.ts';
import { warnOfHousingWorks } from './housing-works-warnings.ts';

export interface RecordHousingWorksInput {
  readonly household: string;
  /** What the household does to its house in the plan's year, however it is paid. */
  readonly works: HousingWorks;
  readonly expectedVersion?: number | null;
}

export interface RecordHousingWorksValue {
  readonly household: HouseholdRecord;
  /** Supports that the household holds and that the plan gives only to those who neither build nor repair. */
  readonly warnings: readonly Warning[];
}

/**
 * Records whether a household builds or repairs in the plan's year. A savings book goes to those who do not, whoever
 * pays the works.
 *
 * @clause II.2.2.2#1
 */
export const recordHousingWorks = act<RecordHousingWorksInput, RecordHousingWorksValue>({
  action: 'household.recordHousingWorks',
  run: async (trx, context, input) => {
    const household = await holdHousehold(trx, context, input.household);
    requireVersion('Household', household, input.expectedVersion);
    const patch = { housingWorks: input.works, housingWorksYear: planYear(context.plan) };
    await updateHousehold(trx, context.actor.committee, household.id, patch, context.now());
    await recordEvent(trx, context, {
      action: 'household.recordHousingWorks',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      payload: { changes: changedFields(['housingWorks', 'housingWorksYear'], household, patch) },
    });
    const warnings = await warnOfHousingWorks(trx, context, household.id, input.works);
    return { household: await readHousehold(trx, context, household.id), warnings };
  },
});

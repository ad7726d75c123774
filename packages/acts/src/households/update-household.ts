import {
  type HouseholdPatch,
  type HouseholdRecord,
  planYear,
  updateHousehold as writeHousehold,
} from '@vuonlen/database/households';
import type { HousingWorks } from '@vuonlen/plan/households';
import type { Plan } from '@vuonlen/plan/plans';
import {
  act,
  changedFields,
  emptyToNull,
  recordEvent,
  refuseIssues,
  requireVersion,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { holdHousehold, readHousehold } from './household-of.ts';
import { warnOfHousingWorks } from './housing-works-warnings.ts';
import { requirePlace } from './require-place.ts';

/** What is left out stays as it is; null clears it. */
export interface UpdateHouseholdInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly code?: string | null;
  readonly place?: string | null;
  readonly residentialGroup?: string | null;
  readonly address?: string | null;
  readonly housingDilapidated?: boolean | null;
  readonly housingWorks?: HousingWorks | null;
  readonly inHardship?: boolean | null;
}

export interface UpdateHouseholdValue {
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

function patchOf(input: UpdateHouseholdInput, plan: Plan): HouseholdPatch {
  const { code, place, residentialGroup, address, housingDilapidated, housingWorks, inHardship } = input;
  const year = housingWorks === null ? null : planYear(plan);
  return {
    ...(code === undefined ? {} : { code: emptyToNull(code) }),
    ...(place == null ? {} : { place }),
    ...(residentialGroup === undefined ? {} : { residentialGroup: emptyToNull(residentialGroup) }),
    ...(address === undefined ? {} : { address: emptyToNull(address) }),
    ...(housingDilapidated === undefined ? {} : { housingDilapidated }),
    ...(housingWorks === undefined ? {} : { housingWorks, housingWorksYear: year }),
    ...(inHardship === undefined ? {} : { inHardship }),
  };
}

const compared = [
  ...(['code', 'place', 'residentialGroup', 'address'] as const),
  ...(['housingDilapidated', 'housingWorks', 'housingWorksYear', 'inHardship'] as const),
] as const;

/** Edits what is known of a household. Its class changes by a classification decision only. */
export const updateHousehold = act<UpdateHouseholdInput, UpdateHouseholdValue>({
  action: 'household.update',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('code', input.code, { max: 50 }),
      ...textIssues('residentialGroup', input.residentialGroup, { max: 200 }),
      ...textIssues('address', input.address, { max: 500 }),
    ]);
    const household = await holdHousehold(trx, context, input.id);
    requireVersion('Household', household, input.expectedVersion);
    if (input.place != null && input.place !== household.place) {
      await requirePlace(trx, context, input.place, 'household.update');
    }
    const patch = patchOf(input, context.plan);
    await writeHousehold(trx, context.actor.committee, household.id, patch, context.now());
    await recordEvent(trx, context, {
      action: 'household.update',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      left: { places: [household.place] },
      payload: { changes: changedFields(compared, household, patch) },
    });
    const warnings = await warnOfHousingWorks(trx, context, household.id, input.housingWorks);
    return { household: await readHousehold(trx, context, household.id), warnings };
  },
});

import { listHeldMeasures, planYear } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { HousingWorks } from '@vuonlen/plan/households';
import type { ActContext, Warning } from '../kernel/index.ts';

/**
 * Warns of each support that the household holds although it builds or repairs: the plan gives it to those who do
 * neither. What is true of the house is recorded all the same, and no support is taken back silently.
 *
 * @clause II.2.2.2#1
 */
export async function warnOfHousingWorks(
  trx: Transaction,
  { actor, plan }: ActContext,
  household: string,
  works: HousingWorks | null | undefined,
): Promise<Warning[]> {
  if (works == null || works === 'NONE') return [];
  const year = planYear(plan);
  const held = await listHeldMeasures(trx, actor.committee, household);
  return plan.measures
    .filter(({ code }) => held.includes(code))
    .flatMap(({ name, conditions }) =>
      conditions.flatMap((condition): Warning[] => {
        if (condition.kind !== 'NOT_BUILDING_OR_REPAIRING' || condition.year !== year) return [];
        const { clause, quote } = condition;
        return [
          {
            code: 'HELD_SUPPORT_WITH_HOUSING_WORKS',
            text: {
              vi: `Hộ đang được bố trí hỗ trợ “${name.vi}”, chỉ dành cho hộ không xây dựng mới, sửa chữa nhà ở năm ${year}: đề nghị xem xét lại hỗ trợ này.`,
              en: `The household holds the support “${name.en}”, which is for those who neither build nor repair in ${year}: please review that support.`,
            },
            clause,
            quote,
          },
        ];
      }),
    );
}

import type { Agency } from '../agencies/index.ts';
import type { Duty } from './duty.ts';

/**
 * The bodies that carry a duty, one by one, in the order of the plan: an entry that speaks for several bodies stands for
 * each of them ("UBND các phường" is the committee of each ward), one whose bodies the text does not list for itself.
 * @example bodiesOfDuty(haDong2024.agencies, haDong2024.duties.find((duty) => duty.id === 'iv-12-2-review')).length // 6
 * @example bodiesOfDuty(haDong2024.agencies, haDong2024.duties.find((duty) => duty.id === 'iv-8-4-report')).map((agency) => agency.id) // ['social-policy-bank']
 */
export function bodiesOfDuty(agencies: readonly Agency[], duty: Pick<Duty, 'agencies'>): readonly Agency[] {
  const speaksFor = (id: string) => agencies.some(({ memberOf }) => memberOf === id);
  return agencies.filter(
    ({ id, memberOf }) =>
      (duty.agencies.includes(id) && !speaksFor(id)) || (memberOf !== undefined && duty.agencies.includes(memberOf)),
  );
}

/**
 * The standing agency of the plan, through which difficulties go: the body whose duty says so; undefined where none does.
 * @example standingAgencyOf(haDong2024.duties) // 'labour-division'
 */
export function standingAgencyOf(duties: readonly Duty[]): string | undefined {
  return duties.find(({ roles }) => roles.includes('STANDING_AGENCY'))?.agencies[0];
}

/**
 * The duty by which a body reports difficulties: it names the body through which they go and the one that settles them.
 * Undefined where the plan gives the body no such duty.
 * @example difficultyRouteOf(haDong2024, 'red-cross')?.through // 'labour-division'
 * @example difficultyRouteOf(haDong2024, 'ward-peoples-committee/ha-cau')?.recipient // ['district-peoples-committee']
 * @example difficultyRouteOf(haDong2024, 'political-academy') // undefined
 */
export function difficultyRouteOf(
  plan: { readonly agencies: readonly Agency[]; readonly duties: readonly Duty[] },
  agency: string,
): Duty | undefined {
  return plan.duties.find(
    (duty) => duty.through !== undefined && bodiesOfDuty(plan.agencies, duty).some(({ id }) => id === agency),
  );
}

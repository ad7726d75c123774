import type { HeldSupport, HouseholdFacts, MemberFacts } from '../src/households/index.ts';
import { isoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { decide } from '../src/plans/index.ts';

export const june2024 = isoDate('2024-06-15');

export const nearPoor: HouseholdFacts = { household: 'h', class: 'NEAR_POOR', supports: [] };

/** Needs a new house in place of a dilapidated one. */
export const housing: HouseholdFacts = {
  ...nearPoor,
  housingDilapidated: true,
  needs: [{ kind: 'HOUSING_NEW_BUILD', year: 2024 }],
};

/** Needs a repair of a dilapidated house. */
export const repairing: HouseholdFacts = { ...housing, needs: [{ kind: 'HOUSING_REPAIR', year: 2024 }] };

/** Neither builds nor repairs. */
export const keeper: HouseholdFacts = { ...nearPoor, buildsOrRepairs: 'NO' };

export const pupil: MemberFacts = {
  id: 'm',
  birthDate: isoDate('2012-03-10'),
  schoolLevel: 'GENERAL_EDUCATION',
  inSchool: true,
  isChildOfHousehold: true,
};

export function exited(on: string, member: MemberFacts = pupil): HouseholdFacts {
  return { household: 'h', class: 'EXITED_NEAR_POVERTY', exitedOn: isoDate(on), members: [member], supports: [] };
}

export function holding(measure: string, member: string | null = null): readonly HeldSupport[] {
  return [{ assignment: `a-${measure}`, measure, member, effectiveOn: june2024 }];
}

/** What the plan of 2024 says, in short: the outcome, what is missing, the rule that settles it. */
export function outcomeOf(
  measure: string,
  facts: HouseholdFacts,
  asOf = '2024-06-15',
  member: string | null = null,
): { outcome: string; missing: readonly string[]; rule: string | undefined } {
  const { outcome, missing, reasons } = decide(haDong2024, { measure, facts, member, asOf: isoDate(asOf) });
  return { outcome, missing, rule: reasons[0]?.rule };
}

import { conditionsOf, isPerMember, type Support } from '../../assignments/index.ts';
import type { HouseholdFacts, MemberFacts } from '../../households/index.ts';
import { addDays, addYears, type IsoDate, isStated, yearOf } from '../../kernel/index.ts';
import type { Condition } from '../../measures/index.ts';
import type { DecideRequest } from '../decide.ts';
import type { Plan } from '../plan.ts';

/** The first day of the support's period, or the day of the plan where the period begins before it or is not stated. */
export function exampleDay(plan: Plan, support: Support): IsoDate {
  const issued = isStated(plan.issuedOn) ? plan.issuedOn.value : plan.earliestIssue.value;
  const from = isStated(support.window) ? support.window.value.from : null;
  return from === null || from < issued ? issued : from;
}

interface Known {
  readonly household: Partial<HouseholdFacts>;
  readonly member: Partial<MemberFacts>;
}

function together(known: readonly Known[]): Known {
  const household: Partial<HouseholdFacts> = Object.assign({}, ...known.map((one) => one.household));
  const member: Partial<MemberFacts> = Object.assign({}, ...known.map((one) => one.member));
  return { household, member };
}

/** Facts with which the condition is met on the day, and no more. */
function factsThatMeet(condition: Condition, asOf: IsoDate): Known {
  const household = (facts: Partial<HouseholdFacts>): Known => ({ household: facts, member: {} });
  const member = (facts: Partial<MemberFacts>): Known => ({ household: {}, member: facts });
  const exitedOn = addDays(asOf, -1);
  switch (condition.kind) {
    case 'CLASS_IN':
      return household({ class: condition.classes[0] ?? null });
    case 'EXITED':
      return household({ class: 'EXITED_NEAR_POVERTY', exitedOn });
    case 'WITHIN_YEARS_OF_EXIT':
    case 'HOUSEHOLD_OR_ITS_CHILD':
      return household({});
    case 'NEED':
      return household({ needs: [{ kind: condition.need, year: condition.year ?? yearOf(asOf) }] });
    case 'NEED_IN':
      return household({ needs: condition.needs.slice(0, 1).map((kind) => ({ kind, year: yearOf(asOf) })) });
    case 'DILAPIDATED_HOUSING':
      return household({ housingDilapidated: true });
    case 'NOT_BUILDING_OR_REPAIRING':
      return household({ buildsOrRepairs: 'NO' });
    case 'IN_HARDSHIP':
      return household({ inHardship: true });
    case 'BY_REGULATION':
      return household({ eligibleByRegulation: { [condition.policy]: true } });
    case 'CHILD_OR_ELDERLY':
      return member({ birthDate: addYears(asOf, -10) });
    case 'SCHOOL_LEVEL_IN':
      return member({ schoolLevel: condition.levels[0] ?? null });
    case 'IN_SCHOOL':
      return member({ inSchool: true });
    case 'ANY_OF':
      return condition.of.slice(0, 1).map((one) => factsThatMeet(one, asOf))[0] ?? household({});
    case 'ALL_OF':
      return together(condition.of.map((one) => factsThatMeet(one, asOf)));
  }
}

/** A typical household of the support: known of it is what the conditions ask for, and each of them is met. */
export function exampleRequest(plan: Plan, support: Support): DecideRequest {
  const asOf = exampleDay(plan, support);
  const known = together(conditionsOf(support).map((condition) => factsThatMeet(condition, asOf)));
  const facts: HouseholdFacts = { household: 'h-1', ...known.household, supports: [] };
  if (!isPerMember(support)) return { measure: support.code, facts, asOf };
  const member: MemberFacts = { id: 'm-1', ...known.member };
  return { measure: support.code, member: member.id, facts: { ...facts, members: [member] }, asOf };
}

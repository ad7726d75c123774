import type { FactName } from '../households/index.ts';
import { isWithin } from '../kernel/index.ts';
import type { Finding, Question } from './finding.ts';
import type { Condition } from './measure.ts';
import { decideByRegulation } from './rules/by-regulation.ts';
import { decideChildOrElderly } from './rules/child-or-elderly.ts';
import { decideClassIn } from './rules/class-in.ts';
import { decideDilapidatedHousing } from './rules/dilapidated-housing.ts';
import { decideExited } from './rules/exited.ts';
import { decideHouseholdOrItsChild } from './rules/household-or-its-child.ts';
import { decideInHardship } from './rules/in-hardship.ts';
import { decideInSchool } from './rules/in-school.ts';
import { decideNeedIn } from './rules/need-in.ts';
import { decideNotBuildingOrRepairing } from './rules/not-building-or-repairing.ts';
import { decideSchoolLevelIn } from './rules/school-level-in.ts';
import { decideSeveral } from './rules/several.ts';
import { decideWithinYearsOfExit } from './rules/within-years-of-exit.ts';

type ConditionKind = Condition['kind'];
type Several = Extract<Condition, { readonly of: readonly Condition[] }>;

/** One rule a kind of condition: a new kind does not compile until it has one. */
const rules: {
  readonly [Kind in ConditionKind]: (condition: Extract<Condition, { kind: Kind }>, question: Question) => Finding;
} = {
  CLASS_IN: decideClassIn,
  NEED: (condition, question) => decideNeedIn({ needs: [condition.need], year: condition.year }, question),
  NEED_IN: decideNeedIn,
  DILAPIDATED_HOUSING: decideDilapidatedHousing,
  EXITED: decideExited,
  SCHOOL_LEVEL_IN: decideSchoolLevelIn,
  IN_SCHOOL: decideInSchool,
  WITHIN_YEARS_OF_EXIT: decideWithinYearsOfExit,
  IN_HARDSHIP: decideInHardship,
  CHILD_OR_ELDERLY: decideChildOrElderly,
  HOUSEHOLD_OR_ITS_CHILD: decideHouseholdOrItsChild,
  NOT_BUILDING_OR_REPAIRING: decideNotBuildingOrRepairing,
  BY_REGULATION: decideByRegulation,
  ANY_OF: (condition, question) => decideSeveral(condition, 'MET', (one) => evaluateCondition(one, question)),
  ALL_OF: (condition, question) => decideSeveral(condition, 'NOT_MET', (one) => evaluateCondition(one, question)),
};

/**
 * What each kind looks at beside the day, so that equal facts need one evaluation. A birth year is part of the birth
 * date; the age until which a pledge supports a child is known to every rule.
 */
const facts: Readonly<Record<Exclude<ConditionKind, Several['kind']>, readonly FactName[]>> = {
  CLASS_IN: ['class'],
  NEED: ['needs'],
  NEED_IN: ['needs'],
  DILAPIDATED_HOUSING: ['housingDilapidated'],
  EXITED: ['class', 'exitedOn'],
  SCHOOL_LEVEL_IN: ['member', 'member.schoolLevel'],
  IN_SCHOOL: ['member', 'member.inSchool'],
  WITHIN_YEARS_OF_EXIT: ['class', 'exitedOn'],
  IN_HARDSHIP: ['inHardship'],
  CHILD_OR_ELDERLY: ['member', 'member.birthDate'],
  HOUSEHOLD_OR_ITS_CHILD: ['member', 'member.isChildOfHousehold'],
  NOT_BUILDING_OR_REPAIRING: ['buildsOrRepairs'],
  BY_REGULATION: ['eligibleByRegulation'],
};

/** Conditions that only a member can meet. */
const aboutMember: readonly ConditionKind[] = ['SCHOOL_LEVEL_IN', 'IN_SCHOOL', 'CHILD_OR_ELDERLY'];

/** Conditions whose failing excludes instead of denying: the household has the other support, however it is paid. */
const excluding: readonly ConditionKind[] = ['NOT_BUILDING_OR_REPAIRING'];

/**
 * What the rule of the condition says on the facts: met, not met, or unknown with the facts that are missing.
 * @example evaluateCondition({ kind: 'DILAPIDATED_HOUSING', clause: 'II.2.2.1#1', quote: 'nhà ở xuống cấp' }, { facts: { household: 'h', supports: [] }, member: null, asOf: isoDate('2024-06-15'), afterExit: false, untilAge: null }).missing // ['housingDilapidated']
 */
export function evaluateCondition(condition: Condition, question: Question): Finding {
  const rule = rules[condition.kind] as (condition: Condition, question: Question) => Finding;
  const finding = rule(condition, question);
  return isDoubtful(condition, question) ? { ...finding, assumed: true } : finding;
}

function isDoubtful({ ambiguity, ambiguousIn }: Condition, { asOf }: Question): boolean {
  return ambiguity !== undefined && (ambiguousIn === undefined || isWithin(ambiguousIn.value, asOf));
}

/**
 * True for a condition that holds others: a choice, or a whole.
 * @example isSeveral({ kind: 'EXITED', clause: 'II.2.2.3#1', quote: 'sau khi thoát cận nghèo' }) // false
 */
export function isSeveral(condition: Condition): condition is Several {
  return 'of' in condition;
}

/**
 * The facts that the condition looks at: two households that agree in them get the same finding on the same day.
 * @example factsOfCondition({ kind: 'EXITED', clause: 'II.2.2.3#1', quote: 'sau khi thoát cận nghèo' }) // ['class', 'exitedOn']
 */
export function factsOfCondition(condition: Condition): readonly FactName[] {
  return isSeveral(condition) ? condition.of.flatMap(factsOfCondition) : facts[condition.kind];
}

/**
 * True when a member can meet the condition, or a part of it, and the household as a whole cannot: the decision is then
 * taken for each member. What else the condition offers to the household, each of its members meets.
 * @example isAboutMember({ kind: 'IN_SCHOOL', clause: 'II.2.2.3#1', quote: 'thời gian học thực tế' }) // true
 */
export function isAboutMember(condition: Condition): boolean {
  return isSeveral(condition) ? condition.of.some(isAboutMember) : aboutMember.includes(condition.kind);
}

/**
 * True when failing the condition excludes the household (it has, or pays itself, the other support) instead of denying.
 * @example isExcluding({ kind: 'NOT_BUILDING_OR_REPAIRING', year: 2024, clause: 'II.2.2.2#1', quote: 'năm 2024' }) // true
 */
export function isExcluding(condition: Condition): boolean {
  return excluding.includes(condition.kind);
}

import type { HouseholdFacts, MemberFacts } from '@vuonlen/plan/households';
import { classificationAsOf } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import {
  findClassificationDecisionsByHouseholds,
  findHouseholds,
  findMembersByHouseholds,
  findNeedsByHouseholds,
  type HouseholdRecord,
  type MemberRecord,
  planYear,
} from '../households/index.ts';
import type { Reader, Scope } from '../kernel/index.ts';
import { type AssignmentRecord, assignmentColumns, assignmentsWithin } from './assignment.repository.ts';

/** "con hộ cận nghèo": whether a member is a child of the household; null where the relation does not tell. */
function isChild({ relation }: MemberRecord): boolean | null {
  if (relation === 'CHILD' || relation === 'GRANDCHILD') return true;
  return relation === 'SIBLING' || relation === 'OTHER' ? null : false;
}

/** Works carry their own year; "none" of another year says nothing of the year that the plan asks about. */
function buildsOrRepairs(
  { housingWorks, housingWorksYear }: HouseholdRecord,
  asked: number,
): NonNullable<HouseholdFacts['buildsOrRepairs']> | null {
  if (housingWorks === null || housingWorksYear === null) return null;
  if (housingWorks !== 'NONE') return { year: housingWorksYear, kind: housingWorks };
  return housingWorksYear === asked ? 'NO' : null;
}

function memberFacts(member: MemberRecord, untilAge: ReadonlyMap<string, number>): MemberFacts {
  return {
    id: member.id,
    birthDate: member.birthDate,
    birthYear: member.birthYear,
    schoolLevel: member.schoolLevel,
    inSchool: member.inSchool,
    isChildOfHousehold: isChild(member),
    supportedUntilAge: untilAge.get(member.id) ?? null,
  };
}

/** Members whom a pledge of a live support names until an age. */
async function findNamedMembers(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await assignmentsWithin(reader, scope)
    .innerJoin('assignment_leg as l', (join) =>
      join.onRef('l.committee_id', '=', 'a.committee_id').onRef('l.assignment_id', '=', 'a.id'),
    )
    .innerJoin('pledge as p', (join) =>
      join.onRef('p.committee_id', '=', 'l.committee_id').onRef('p.id', '=', 'l.pledge'),
    )
    .where('a.state', '=', 'ASSIGNED')
    .where('p.until_age', 'is not', null)
    .where('a.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .select(['a.member_id as member', 'p.until_age as untilAge'])
    .execute();
  return new Map(rows.flatMap(({ member, untilAge }) => (member && untilAge ? [[member, untilAge] as const] : [])));
}

function listLive(reader: Reader, scope: Scope, households: readonly string[]): Promise<AssignmentRecord[]> {
  return assignmentsWithin(reader, scope)
    .select(assignmentColumns(scope))
    .where('a.state', '=', 'ASSIGNED')
    .where('a.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('a.recorded_at')
    .orderBy('a.id')
    .execute();
}

function groupBy<Row extends { readonly household: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ household }) => household);
}

/** For which rules facts are read, and as of which day. */
export interface FactsQuestion {
  readonly plan: Plan;
  readonly asOf: IsoDate;
}

/**
 * What is known of several households as of a day, for the rules: six statements, however many households. Class and
 * exit are those of the day. What was never asked is unknown, and never "no": no need on record at all is unknown.
 */
export async function readFactsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
  { plan, asOf }: FactsQuestion,
): Promise<ReadonlyMap<string, HouseholdFacts>> {
  if (households.length === 0) return new Map();
  const year = planYear(plan);
  const [records, members, needs, decisions, supports, untilAge] = [
    await findHouseholds(reader, scope, households),
    groupBy(await findMembersByHouseholds(reader, scope, households)),
    groupBy(await findNeedsByHouseholds(reader, scope, households)),
    groupBy(await findClassificationDecisionsByHouseholds(reader, scope, households)),
    groupBy(await listLive(reader, scope, households)),
    await findNamedMembers(reader, scope, households),
  ];
  return new Map(
    records.map((household) => {
      const known = needs.get(household.id);
      const facts: HouseholdFacts = {
        household: household.id,
        place: household.place,
        ...classificationAsOf(decisions.get(household.id) ?? [], asOf),
        needs: known?.filter(({ withdrawn }) => !withdrawn).map(({ kind, year }) => ({ kind, year })) ?? null,
        housingDilapidated: household.housingDilapidated,
        buildsOrRepairs: buildsOrRepairs(household, year),
        inHardship: household.inHardship,
        members: (members.get(household.id) ?? []).map((member) => memberFacts(member, untilAge)),
        supports: (supports.get(household.id) ?? []).map(({ id, measure, member, effectiveOn }) => ({
          assignment: id,
          measure,
          member,
          effectiveOn,
        })),
      };
      return [household.id, facts] as const;
    }),
  );
}

/** Facts of one household for the question; null outside of the scope. */
export async function readHouseholdFacts(
  reader: Reader,
  scope: Scope,
  household: string,
  question: FactsQuestion,
): Promise<HouseholdFacts | null> {
  return (await readFactsByHouseholds(reader, scope, [household], question)).get(household) ?? null;
}

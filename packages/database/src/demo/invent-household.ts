import type { Deprivation, NeedKind, PovertyCause } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import type { NewClassificationDecision, NewHousehold, NewMember, NewNeed, NewReview } from '../households/index.ts';
import type { WardShare } from './distribution.ts';
import { inventFamilyName, inventPerson, type PersonPlan } from './invent-person.ts';
import type { PupilPlan } from './invent-pupils.ts';
import type { Invention } from './invention.ts';

/** What the distribution fixes of a household. */
export interface HouseholdPlan {
  /** `NEW_BUILD`, `REPAIR`, or the pledge of its savings book. */
  readonly support: 'NEW_BUILD' | 'REPAIR' | { readonly book: string };
  readonly pupils: readonly PupilPlan[];
  readonly item: boolean;
  readonly standard: 'CENTRAL' | 'CITY';
}

/** An invented household with everything on record about it. */
export interface DemoHousehold {
  readonly household: NewHousehold;
  readonly members: readonly NewMember[];
  /** The pupils among the members, in the order of the plan's pupils. */
  readonly pupils: readonly NewMember[];
  readonly review: NewReview;
  readonly baseline: NewClassificationDecision;
  readonly needs: readonly NewNeed[];
}

const registered = new Date('2024-01-10T02:00:00Z');
const reviewedOn = isoDate('2023-11-20');
const decidedOn = isoDate('2023-12-25');

interface Owner {
  readonly committee: string;
  readonly household: string;
  readonly at: Date;
  readonly author: string;
}

function planPeople(invention: Invention, plan: HouseholdPlan): { people: PersonPlan[]; isOld: boolean } {
  const isOld = invention.chance(plan.pupils.length === 0 ? 0.55 : 0.2);
  const familyName = inventFamilyName(invention);
  const headSex = invention.chance(0.5) ? 'FEMALE' : 'MALE';
  const headYear = isOld ? 1940 + invention.below(20) : 1974 + invention.below(14);
  const people: PersonPlan[] = [{ relation: 'HEAD', birthYear: headYear, sex: headSex, familyName }];
  if (invention.chance(isOld ? 0.35 : 0.7)) {
    people.push({
      relation: 'SPOUSE',
      birthYear: headYear + invention.below(6) - 2,
      sex: headSex === 'MALE' ? 'FEMALE' : 'MALE',
    });
  }
  for (const { schoolLevel, grade, birthYear } of plan.pupils) {
    people.push({ relation: isOld ? 'GRANDCHILD' : 'CHILD', birthYear, schoolLevel, grade, familyName });
  }
  if (isOld && invention.chance(0.4))
    people.push({ relation: 'CHILD', birthYear: 1975 + invention.below(15), familyName });
  if (!isOld && invention.chance(0.3)) people.push({ relation: 'PARENT', birthYear: 1940 + invention.below(14) });
  if (!isOld && invention.chance(0.15)) {
    people.push({ relation: 'CHILD', birthYear: 2022 + invention.below(2), schoolLevel: 'CRECHE', familyName });
  }
  if (!isOld && invention.chance(0.12)) {
    people.push({ relation: 'CHILD', birthYear: 2004 + invention.below(3), schoolLevel: 'UNIVERSITY', familyName });
  }
  return { people, isOld };
}

function inventCauses(invention: Invention, isOld: boolean, members: number): PovertyCause[] {
  const causes = new Set<PovertyCause>();
  if (isOld) causes.add('ELDERLY_WITHOUT_PENSION');
  if (isOld && members <= 2) causes.add('NO_WORKING_AGE_MEMBER');
  const young = [
    'ILLNESS',
    'CRITICAL_ILLNESS',
    'ACCIDENT',
    'NO_STABLE_INCOME',
    'NO_BUSINESS_CAPITAL',
    'LACK_OF_SKILLS',
  ] as const;
  causes.add(
    isOld
      ? invention.pick(['ILLNESS', 'CRITICAL_ILLNESS', 'UNABLE_TO_WORK', 'INTELLECTUAL_DISABILITY'])
      : invention.pick(young),
  );
  if (!isOld) causes.add(invention.pick(young));
  return [...causes];
}

function inventReview(
  invention: Invention,
  owner: Owner,
  causes: readonly PovertyCause[],
  isPoorHouse: boolean,
): NewReview {
  const deprivations: readonly Deprivation[] = isPoorHouse
    ? ['HOUSING_QUALITY', 'EMPLOYMENT']
    : invention.pick<readonly Deprivation[]>([
        ['EMPLOYMENT', 'DEPENDANTS'],
        ['HEALTH_INSURANCE'],
        ['INFORMATION_MEANS'],
      ]);
  return {
    committee: owner.committee,
    id: invention.id(owner.at),
    household: owner.household,
    reviewedOn,
    kind: 'YEARLY',
    b1: 120 + invention.below(12) * 5,
    b2: deprivations.length * 10,
    deprivations,
    causes,
    computedClass: 'NEAR_POOR',
    note: null,
    recordedAt: owner.at,
    recordedBy: owner.author,
  };
}

function listNeeds(invention: Invention, plan: HouseholdPlan, causes: readonly PovertyCause[]): NeedKind[] {
  const needs = new Set<NeedKind>();
  if (plan.support === 'NEW_BUILD') needs.add('HOUSING_NEW_BUILD');
  if (plan.support === 'REPAIR') needs.add('HOUSING_REPAIR');
  if (plan.pupils.length > 0) needs.add('EDUCATION');
  if (plan.item || plan.pupils.some(({ bicycle }) => bicycle)) needs.add('ESSENTIAL_ITEMS');
  if (causes.some((cause) => cause.includes('ILLNESS'))) needs.add('HEALTH');
  if (causes.includes('NO_BUSINESS_CAPITAL')) needs.add(invention.chance(0.5) ? 'CREDIT' : 'PRODUCTION');
  if (needs.size === 0) needs.add('OTHER');
  return [...needs];
}

function toHousehold(
  invention: Invention,
  owner: Owner,
  share: WardShare,
  plan: HouseholdPlan,
  index: number,
  headName: string,
): NewHousehold {
  const works = plan.support === 'NEW_BUILD' || plan.support === 'REPAIR' ? plan.support : 'NONE';
  return {
    committee: owner.committee,
    id: owner.household,
    code: `${share.code}-${String(index + 1).padStart(3, '0')}`,
    headName,
    place: `${share.ward}-2024`,
    residentialGroup: `Tổ dân phố ${1 + invention.below(12)}`,
    address: `Số ${1 + invention.below(90)}, ngõ ${1 + invention.below(40)} (giả định)`,
    class: 'NEAR_POOR',
    standard: plan.standard,
    housingDilapidated: works !== 'NONE',
    housingWorks: works,
    housingWorksYear: 2024,
    inHardship: invention.chance(0.25),
    demo: true,
    recordedAt: owner.at,
  };
}

/** Invents one household of a ward: people, causes, needs, review and the decision that it is near-poor. */
export function inventHousehold(
  invention: Invention,
  { committee, author }: { readonly committee: string; readonly author: string },
  share: WardShare,
  plan: HouseholdPlan,
  index: number,
): DemoHousehold {
  const at = new Date(registered.getTime() + index * 60_000);
  const owner: Owner = { committee, household: invention.id(at), at, author };
  const { people, isOld } = planPeople(invention, plan);
  const members = people.map((person) => inventPerson(invention, owner, person));
  const firstPupil = people.findIndex(({ relation }) => relation !== 'HEAD' && relation !== 'SPOUSE');
  const causes = inventCauses(invention, isOld, members.length);
  const isPoorHouse = plan.support === 'NEW_BUILD' || plan.support === 'REPAIR';
  const common = { committee, household: owner.household, recordedAt: at, recordedBy: author };
  return {
    household: toHousehold(invention, owner, share, plan, index, members[0]?.fullName ?? ''),
    members,
    pupils: plan.pupils.length === 0 ? [] : members.slice(firstPupil, firstPupil + plan.pupils.length),
    review: inventReview(invention, owner, causes, isPoorHouse),
    baseline: {
      ...common,
      id: invention.id(at),
      number: '01/QĐ-GĐ',
      decidedOn,
      effectiveOn: isoDate('2023-12-31'),
      class: 'NEAR_POOR',
      standard: plan.standard,
      change: invention.chance(0.8) ? 'UNCHANGED' : 'NEWLY_NEAR_POOR',
      reason: null,
    },
    needs: listNeeds(invention, plan, causes).map((kind) => needOf(invention, common, kind)),
  };
}

function needOf(
  invention: Invention,
  common: { committee: string; household: string; recordedAt: Date; recordedBy: string },
  kind: NeedKind,
): NewNeed {
  const recordedOn: IsoDate = isoDate('2024-01-10');
  return { ...common, id: invention.id(common.recordedAt), kind, year: 2024, note: null, recordedOn };
}

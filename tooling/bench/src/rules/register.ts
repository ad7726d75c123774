import type { HeldSupport, HouseholdClass, HouseholdFacts, IsoDate, MemberFacts, SchoolLevel } from '@vuonlen/plan';
import { ageOn, isoDate } from '@vuonlen/plan';
import { type Random, seededRandom } from './random.ts';

/** A household as it stands on the day on which its supports are decided. */
export interface RegisteredHousehold {
  readonly facts: HouseholdFacts & { readonly members: readonly MemberFacts[] };
  readonly asOf: IsoDate;
}

/** An invented register: nobody in it exists. */
export type Register = readonly RegisteredHousehold[];

/** Days of decision, a register each: in the plan's year, at its edges, in the years after, and past the end. */
const days = (
  ['2024-06-15', '2024-06-15', '2024-12-31', '2025-01-01', '2026-09-05', '2027-12-31', '2028-01-01'] as const
).map((day) => isoDate(day)) as [IsoDate, ...IsoDate[]];

function drawDay(random: Random, first: number, years: number): IsoDate {
  const year = first + random.below(years);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  return isoDate(`${year}-${month}-${day}`);
}

function drawClass(random: Random, asOf: IsoDate): HouseholdClass | null {
  if (random.percent(4)) return null;
  if (asOf < '2025-01-01') return random.pick(['NEAR_POOR', 'NEAR_POOR', 'NEAR_POOR', 'NEAR_POOR', 'POOR', 'WELL_OFF']);
  return random.pick(['EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY', 'EXITED_NEAR_POVERTY', 'NEAR_POOR', 'POOR']);
}

/** Each of six wards decides once a year, in December. Leap days and the edges of the plan's years come up, too. */
/** Days of December on which the wards decide. */
const meetings = ['10', '13', '17', '20', '24', '26'] as const;

function drawExit(random: Random): IsoDate | null {
  if (random.percent(8)) return null;
  if (random.percent(25)) return isoDate(random.pick(['2024-02-29', '2024-12-31', '2025-01-01']));
  return isoDate(`${2023 + random.below(4)}-12-${random.pick(meetings)}`);
}

/** Most households have one need or none; the year is that of the plan, but for a few. */
function drawNeeds(random: Random): HouseholdFacts['needs'] {
  if (random.percent(6)) return null;
  const kinds = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'ESSENTIAL_ITEMS', 'HEALTH'] as const;
  return kinds
    .filter(() => random.percent(20))
    .map((kind) => ({ kind, year: random.percent(90) ? 2024 : random.pick([2025, null]) }));
}

function drawWorks(random: Random): HouseholdFacts['buildsOrRepairs'] {
  if (random.percent(6)) return null;
  if (random.percent(65)) return 'NO';
  return { year: random.pick([2024, 2024, 2023]), kind: random.pick(['NEW_BUILD', 'REPAIR']) };
}

function drawLevel(random: Random, age: number): SchoolLevel | null {
  if (random.percent(8)) return null;
  if (age < 3) return 'CRECHE';
  if (age < 6) return 'KINDERGARTEN';
  if (age < 15) return 'GENERAL_EDUCATION';
  if (age < 23) return random.pick(['GENERAL_EDUCATION', 'CONTINUING_EDUCATION', 'VOCATIONAL', 'UNIVERSITY']);
  return 'NONE';
}

/** Children of whom some come of age in the years of the plan, and grown-ups. */
function drawBirth(random: Random, named: boolean): IsoDate {
  if (named) return drawDay(random, 2006, 4);
  return random.percent(55) ? drawDay(random, 2004, 18) : drawDay(random, 1940, 62);
}

/** A child that a pledge names has its birth date on record, or nothing: the year alone is left out. */
function drawMember(random: Random, id: string, asOf: IsoDate): MemberFacts {
  const named = random.percent(3);
  const birthDate = drawBirth(random, named);
  const age = ageOn(birthDate, asOf);
  const known = random.below(10);
  return {
    id,
    birthDate: known < 7 ? birthDate : null,
    birthYear: known < 7 || (known < 9 && !named) ? Number(birthDate.slice(0, 4)) : null,
    schoolLevel: drawLevel(random, age),
    inSchool: random.percent(8) ? null : age >= 3 && age < 23 && !random.percent(15),
    isChildOfHousehold: age < 23,
    ...(named ? { supportedUntilAge: 18 } : {}),
  };
}

function drawSupports(random: Random, household: string, members: readonly MemberFacts[]): readonly HeldSupport[] {
  const hold = (measure: string, member: string | null): HeldSupport => ({
    assignment: `${household}-${measure}`,
    measure,
    member,
    effectiveOn: isoDate('2024-06-15'),
  });
  const codes = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK', 'HOUSING_LOAN', 'STUDENT_BICYCLE'] as const;
  const own = codes.filter(() => random.percent(5)).map((code) => hold(code, null));
  return [...own, ...members.filter(() => random.percent(6)).map((member) => hold('EDUCATION_SUPPORT', member.id))];
}

function drawHousehold(random: Random, household: string, asOf: IsoDate): RegisteredHousehold {
  const klass = drawClass(random, asOf);
  const near = klass === 'NEAR_POOR' || klass === 'POOR';
  const members = Array.from({ length: 1 + random.below(5) }, (_, at) =>
    drawMember(random, `${household}-${at}`, asOf),
  );
  const facts = {
    household,
    class: klass,
    exitedOn: near && !random.percent(10) ? null : drawExit(random),
    needs: drawNeeds(random) ?? null,
    housingDilapidated: random.percent(8) ? null : random.percent(45),
    buildsOrRepairs: drawWorks(random) ?? null,
    members,
    supports: drawSupports(random, household, members),
  };
  return { facts, asOf };
}

/** A register of so many households as of one day, the same for the same seed; seeds in a row go through the days. */
export function generateRegister(seed: number, households: number): Register {
  const random = seededRandom(seed);
  const asOf = days[seed % days.length] ?? days[0];
  return Array.from({ length: households }, (_, at) => drawHousehold(random, `h-${at}`, asOf));
}

import type { Classification } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { HouseholdHistory, Membership, Residence } from '@vuonlen/plan/reports';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reader } from '../kernel/index.ts';

/** Whose reports somebody reads: those of some wards, or of all. */
export interface ReportScope {
  readonly committee: string;
  readonly places: readonly string[] | 'ALL';
}

/**
 * Households that lie in the wards or lay there once: a file that went over still counts where it was. For figures
 * alone; who it was is read within the scope of households.
 */
function everIn({ committee, places }: ReportScope): RawBuilder<SqlBool> {
  if (places === 'ALL') return sql<SqlBool>`household.committee_id = ${committee}`;
  const own = sql`any(${[...places]}::text[])`;
  return sql<SqlBool>`(household.committee_id = ${committee} and (household.place = ${own} or exists (
    select from household_handover o where o.committee_id = household.committee_id
      and o.household_id = household.id and (o.from_place = ${own} or o.to_place = ${own}))))`;
}

interface Moved {
  readonly household: string;
  readonly from: string | null;
  readonly place: string;
  readonly since: IsoDate | null;
}

function readResidences(reader: Reader, scope: ReportScope): Promise<Moved[]> {
  return reader
    .selectFrom('household')
    .leftJoin('household_handover as o', (join) =>
      join.onRef('o.committee_id', '=', 'household.committee_id').onRef('o.household_id', '=', 'household.id'),
    )
    .where(everIn(scope))
    .orderBy('household.id')
    .orderBy('o.recorded_at')
    .orderBy('o.id')
    .select(['household.id as household', 'o.from_place as from', 'o.handed_over_on as since'])
    .select(sql<string>`coalesce(o.to_place, household.place)`.as('place'))
    .execute();
}

type Decided = Classification & { readonly household: string };

function readDecisions(reader: Reader, scope: ReportScope): Promise<Decided[]> {
  return reader
    .selectFrom('classification_decision as c')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'c.committee_id').onRef('household.id', '=', 'c.household_id'),
    )
    .where(everIn(scope))
    .orderBy('c.household_id')
    .orderBy('c.effective_on')
    .orderBy('c.recorded_at')
    .orderBy('c.id')
    .select(['c.household_id as household', 'c.effective_on as effectiveOn', 'c.class', 'c.standard', 'c.change'])
    .execute();
}

type Belonging = Membership & { readonly household: string };

/** A child belongs to the household from its birth. */
function readMembers(reader: Reader, scope: ReportScope): Promise<Belonging[]> {
  return reader
    .selectFrom('household_member as m')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'm.committee_id').onRef('household.id', '=', 'm.household_id'),
    )
    .where(everIn(scope))
    .select(['m.household_id as household', 'm.id as member', 'm.left_on as until'])
    .select(sql<IsoDate | null>`greatest(m.joined_on, m.birth_date)`.as('since'))
    .execute();
}

/** A file that went over again with an earlier day was not where the record before said. */
function residencesOf(moved: readonly Moved[]): Residence[] {
  const [first] = moved;
  if (first === undefined) return [];
  return moved.reduce<Residence[]>(
    (known, { since, place }) =>
      since === null ? known : [...known.filter((one) => one.since === null || one.since < since), { since, place }],
    [{ since: null, place: first.from ?? first.place }],
  );
}

/** Class, ward and members over time, of every household that is or was in the scope. Three statements. */
export async function readHouseholdHistories(reader: Reader, scope: ReportScope): Promise<HouseholdHistory[]> {
  const [moved, decided, members] = await Promise.all([
    readResidences(reader, scope),
    readDecisions(reader, scope),
    readMembers(reader, scope),
  ]);
  const decisionsOf = Map.groupBy(decided, ({ household }) => household);
  const membersOf = Map.groupBy(members, ({ household }) => household);
  return [...Map.groupBy(moved, ({ household }) => household)].map(([household, own]) => ({
    household,
    decisions: decisionsOf.get(household) ?? [],
    residences: residencesOf(own),
    members: membersOf.get(household) ?? [],
  }));
}

import { type MemberRelation, type SchoolLevel, type Sex, vietnameseNameKey } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import {
  byKeys,
  hangsWithinScope,
  type Reader,
  type Scope,
  selectColumns,
  type Transaction,
  unlessMasked,
  withinScope,
} from '../kernel/index.ts';

export interface MemberRecord {
  readonly id: string;
  readonly household: string;
  readonly fullName: string;
  readonly relation: MemberRelation;
  readonly sex: Sex | null;
  readonly birthDate: IsoDate | null;
  readonly birthYear: number | null;
  /** Guarded: null for a masked scope. */
  readonly ethnicGroup: string | null;
  /** Always masked, `001*****0011`: the whole number is read one at a time by those who may. */
  readonly citizenNumber: string | null;
  readonly schoolLevel: SchoolLevel | null;
  readonly grade: number | null;
  readonly inSchool: boolean | null;
  readonly version: number;
}

/** A member as it is written, with the whole citizen number. */
export interface NewMember extends Omit<MemberRecord, 'version'> {
  readonly committee: string;
  readonly recordedAt: Date;
  /** Day from which the member belongs to the household; none: from the beginning. An edit leaves it. */
  readonly joinedOn?: IsoDate | null;
}

const masked = sql<string | null>`
  left(household_member.citizen_number, 3) || '*****' || right(household_member.citizen_number, 4)`;

export function memberColumns(scope: Scope): Readonly<Record<keyof MemberRecord, unknown>> {
  return {
    id: 'household_member.id',
    household: 'household_member.household_id as household',
    fullName: 'household_member.full_name as fullName',
    relation: 'household_member.relation',
    sex: 'household_member.sex',
    birthDate: 'household_member.birth_date as birthDate',
    birthYear: 'household_member.birth_year as birthYear',
    schoolLevel: 'household_member.school_level as schoolLevel',
    grade: 'household_member.grade',
    inSchool: 'household_member.in_school as inSchool',
    version: 'household_member.version',
    citizenNumber: masked.as('citizenNumber'),
    ethnicGroup: unlessMasked<string>(scope, sql.ref('household_member.ethnic_group')).as('ethnicGroup'),
  };
}

function liveMembers(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('household_member')
    .where(hangsWithinScope(scope, 'household_member'))
    .where('household_member.removed_at', 'is', null);
}

/** Live members of several households: the head first, then by age, then by name. */
export const findMembersByHouseholds = byKeys<MemberRecord>((reader, scope, households, columns) =>
  selectColumns(
    liveMembers(reader, scope)
      .where('household_member.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
      .orderBy('household_member.household_id')
      .orderBy(sql`household_member.relation = 'HEAD'`, 'desc')
      .orderBy(
        sql`coalesce(extract(year from household_member.birth_date)::integer, household_member.birth_year)`,
        (order) => order.asc().nullsLast(),
      )
      .orderBy('household_member.name_key')
      .orderBy('household_member.id'),
    memberColumns(scope),
    columns,
  ),
);

/** Live members of the scope among the ids. */
export const findMembers = byKeys<MemberRecord>((reader, scope, ids, columns) =>
  selectColumns(
    liveMembers(reader, scope).where('household_member.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
    memberColumns(scope),
    columns,
  ),
);

export async function findMember(reader: Reader, scope: Scope, id: string): Promise<MemberRecord | null> {
  return (await findMembers(reader, scope, [id]))[0] ?? null;
}

/** Live members of each household; households without one are left out. */
export async function countMembersByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (households.length === 0) return new Map();
  const rows = await reader
    .selectFrom('household_member')
    .where(hangsWithinScope(scope, 'household_member'))
    .where('household_member.removed_at', 'is', null)
    .where('household_member.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .groupBy('household_member.household_id')
    .select((eb) => ['household_member.household_id as household', eb.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ household, count }) => [household, count]));
}

/** The whole citizen number of a member, for the act that reveals it or compares it; never for a list. */
export async function readWholeCitizenNumber(reader: Reader, scope: Scope, id: string): Promise<string | null> {
  const row = await reader
    .selectFrom('household_member')
    .innerJoin('household', (join) =>
      join
        .onRef('household.committee_id', '=', 'household_member.committee_id')
        .onRef('household.id', '=', 'household_member.household_id'),
    )
    .where(withinScope(scope))
    .where('household_member.id', '=', id)
    .select('household_member.citizen_number')
    .executeTakeFirst();
  return row?.citizen_number ?? null;
}

/**
 * Which of the citizen numbers other live members of the committee already have, in any ward. It says only that one
 * exists: neither where nor who.
 */
export async function findTakenCitizenNumbers(
  reader: Reader,
  committee: string,
  numbers: readonly string[],
  exceptMember: string | null = null,
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  let query = reader
    .selectFrom('household_member')
    .select('citizen_number')
    .distinct()
    .where('committee_id', '=', committee)
    .where('removed_at', 'is', null)
    .where('citizen_number', '=', (eb) => eb.fn.any(eb.val([...numbers])));
  if (exceptMember !== null) query = query.where('id', '<>', exceptMember);
  const rows = await query.execute();
  return new Set(rows.flatMap(({ citizen_number }) => citizen_number ?? []));
}

function toRow(member: NewMember) {
  return {
    full_name: member.fullName,
    name_key: vietnameseNameKey(member.fullName),
    relation: member.relation,
    sex: member.sex,
    birth_date: member.birthDate,
    birth_year: member.birthYear,
    ethnic_group: member.ethnicGroup,
    citizen_number: member.citizenNumber,
    school_level: member.schoolLevel,
    grade: member.grade,
    in_school: member.inSchool,
    updated_at: member.recordedAt,
  };
}

export async function insertMembers(trx: Transaction, members: readonly NewMember[]): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map((member) => ({
    ...toRow(member),
    committee_id: member.committee,
    id: member.id,
    household_id: member.household,
    removed_at: null,
    remove_reason: null,
    joined_on: member.joinedOn ?? null,
    recorded_at: member.recordedAt,
    version: 1,
  }));
  await trx.insertInto('household_member').values(rows).execute();
}

/** Writes a member anew; its version grows by one. */
export async function updateMember(trx: Transaction, member: NewMember): Promise<void> {
  await trx
    .updateTable('household_member')
    .set((eb) => ({ ...toRow(member), version: eb('version', '+', 1) }))
    .where('committee_id', '=', member.committee)
    .where('id', '=', member.id)
    .execute();
}

/** Makes the head of a household another member of it; null where it has none. Comes before a new head is written. */
export async function demoteHead(
  trx: Transaction,
  committee: string,
  household: string,
  at: Date,
): Promise<string | null> {
  const row = await trx
    .updateTable('household_member')
    .set((eb) => ({ relation: 'OTHER', updated_at: at, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('household_id', '=', household)
    .where('relation', '=', 'HEAD')
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Takes a member out of the household from a day on; the row stays for the supports that name it. */
export async function markMemberRemoved(
  trx: Transaction,
  committee: string,
  id: string,
  { reason, on, at }: { readonly reason: string; readonly on: IsoDate; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('household_member')
    .set((eb) => ({
      removed_at: at,
      remove_reason: reason,
      left_on: on,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

/** Codes of the measures of which the household holds a live support, each once. */
export async function listHeldMeasures(reader: Reader, committee: string, household: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('assignment')
    .select('measure')
    .distinct()
    .where('committee_id', '=', committee)
    .where('household_id', '=', household)
    .where('state', '=', 'ASSIGNED')
    .orderBy('measure')
    .execute();
  return rows.map(({ measure }) => measure);
}

/** True while a live support names the member. */
export async function holdsLiveSupport(reader: Reader, committee: string, member: string): Promise<boolean> {
  const row = await reader
    .selectFrom('assignment')
    .select('id')
    .where('committee_id', '=', committee)
    .where('member_id', '=', member)
    .where('state', '=', 'ASSIGNED')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

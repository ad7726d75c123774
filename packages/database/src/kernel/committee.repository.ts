import type { IsoDate } from '@vuonlen/plan/kernel';
import { compiledOnce } from './compiled-statement.ts';
import type { Reader } from './create-database.ts';
import type { Transaction } from './transaction.ts';

export interface CommitteeRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Fixed working date; null: today in Asia/Ho_Chi_Minh. */
  readonly workingDate: IsoDate | null;
  readonly demo: boolean;
  /** Policy: money of a ward goes to households of that ward. */
  readonly wardMoneyStays: boolean;
  /** Id of the plan revision in force; null before a plan was adopted. */
  readonly planRevision: string | null;
  readonly version: number;
}

const columns = [
  ...(['id', 'slug', 'name_vi', 'name_en', 'working_date', 'demo', 'ward_money_stays'] as const),
  ...(['plan_revision', 'version'] as const),
] as const;

interface Row {
  id: string;
  slug: string;
  name_vi: string;
  name_en: string;
  working_date: IsoDate | null;
  demo: boolean;
  ward_money_stays: boolean;
  plan_revision: string | null;
  version: number;
}

function toCommittee(row: Row): CommitteeRecord {
  return {
    id: row.id,
    slug: row.slug,
    name: { vi: row.name_vi, en: row.name_en },
    workingDate: row.working_date,
    demo: row.demo,
    wardMoneyStays: row.ward_money_stays,
    planRevision: row.plan_revision,
    version: row.version,
  };
}

/** Every committee of this database, the oldest first. */
export async function listCommittees(reader: Reader): Promise<CommitteeRecord[]> {
  const rows = await reader.selectFrom('committee').select(columns).orderBy('recorded_at').orderBy('id').execute();
  return rows.map(toCommittee);
}

const readCommittee = compiledOnce((reader, { id }: { readonly id: string }) =>
  reader.selectFrom('committee').select(columns).where('id', '=', id),
);

export async function findCommittee(reader: Reader, id: string): Promise<CommitteeRecord | null> {
  const [row] = await readCommittee(reader, { id });
  return row === undefined ? null : toCommittee(row);
}

/** The committee, kept as it is until this transaction ends; others may keep it so at the same time. */
export async function shareCommittee(trx: Transaction, id: string): Promise<CommitteeRecord | null> {
  const row = await trx.selectFrom('committee').select(columns).where('id', '=', id).forShare().executeTakeFirst();
  return row === undefined ? null : toCommittee(row);
}

/** The committee, held alone: waits for everybody who shares it, and lets nobody share it until this transaction ends. */
export async function lockCommittee(trx: Transaction, id: string): Promise<CommitteeRecord | null> {
  const row = await trx.selectFrom('committee').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toCommittee(row);
}

export type NewCommittee = Omit<CommitteeRecord, 'version' | 'planRevision'> & { readonly recordedAt: Date };

export async function insertCommittee(trx: Transaction, committee: NewCommittee): Promise<void> {
  await trx
    .insertInto('committee')
    .values({
      id: committee.id,
      slug: committee.slug,
      name_vi: committee.name.vi,
      name_en: committee.name.en,
      working_date: committee.workingDate,
      demo: committee.demo,
      ward_money_stays: committee.wardMoneyStays,
      recorded_at: committee.recordedAt,
      version: 1,
    })
    .execute();
}

/** Fixes the working date; null lets it follow the calendar. */
export async function updateWorkingDate(trx: Transaction, id: string, date: IsoDate | null): Promise<void> {
  await trx
    .updateTable('committee')
    .set((eb) => ({ working_date: date, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Marks a committee as one of invented households. */
export async function markCommitteeAsDemo(trx: Transaction, id: string): Promise<void> {
  await trx
    .updateTable('committee')
    .set((eb) => ({ demo: true, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Id of the plan revision in force; null before a plan was adopted. */
export async function findAdoptedRevision(reader: Reader, committee: string): Promise<string | null> {
  return (await findCommittee(reader, committee))?.planRevision ?? null;
}

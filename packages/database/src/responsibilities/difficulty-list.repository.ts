import { type SqlBool, sql } from 'kysely';
import { type DifficultyState, type Keyset, type Page, pageOf, type Reader } from '../kernel/index.ts';
import {
  type DifficultyRecord,
  type DifficultyScope,
  difficultiesWithin,
  selectDifficulties,
} from './difficulty.repository.ts';

/** Conditions of a list, all of them necessary; null and undefined ask for nothing. */
export interface DifficultyWhere {
  readonly state?: readonly DifficultyState[] | null | undefined;
  readonly raisedBy?: readonly string[] | null | undefined;
  readonly duty?: readonly string[] | null | undefined;
  readonly household?: string | null | undefined;
}

export interface DifficultyListOptions {
  readonly where?: DifficultyWhere | null | undefined;
  /** Rows of the page, 1 … 500. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

const keyset: Keyset<'RECORDED_AT'> = {
  list: 'difficulties',
  id: sql`d.id`,
  keys: { RECORDED_AT: { key: sql`d.recorded_at`, type: 'timestamptz' } },
};
const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

function conditionOf({ state, raisedBy, duty, household }: DifficultyWhere) {
  const conditions = [sql<SqlBool>`true`];
  if (state) conditions.push(sql`d.state = any(${[...state]}::text[])`);
  if (raisedBy) conditions.push(sql`d.raised_by = any(${[...raisedBy]}::text[])`);
  if (duty) conditions.push(sql`d.duty = any(${[...duty]}::text[])`);
  if (household) conditions.push(sql`d.household_id = ${household}`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** One page of difficulties, the latest first. @throws BadCursor for a cursor that is not of this list. */
export function listDifficulties(
  reader: Reader,
  scope: DifficultyScope,
  options: DifficultyListOptions,
): Promise<Page<DifficultyRecord>> {
  const query = selectDifficulties(reader, scope).where(conditionOf(options.where ?? {}));
  return pageOf(query, keyset, { order: latestFirst, first: options.first, after: options.after });
}

/** How many difficulties of the scope meet the conditions. */
export async function countDifficulties(
  reader: Reader,
  scope: DifficultyScope,
  where: DifficultyWhere = {},
): Promise<number> {
  const row = await difficultiesWithin(reader, scope)
    .where(conditionOf(where))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

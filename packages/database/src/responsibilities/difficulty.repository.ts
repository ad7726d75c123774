import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  type DifficultyAction,
  type DifficultyState,
  type Reader,
  type Scope,
  type Transaction,
  withinScope,
} from '../kernel/index.ts';
import { type BodyScope, ofBodies } from './body-scope.ts';

export interface DifficultyRecord {
  readonly id: string;
  readonly raisedBy: string;
  readonly duty: string | null;
  readonly household: string | null;
  readonly raisedOn: IsoDate;
  /** Guarded where it is about a household: null for a masked scope that did not raise it. */
  readonly content: string | null;
  readonly state: DifficultyState;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewDifficulty extends Omit<DifficultyRecord, 'state' | 'version' | 'content'> {
  readonly committee: string;
  readonly content: string;
  readonly reason: string | null;
  readonly recordedBy: string;
}

/** What a reader of difficulties may see: of which bodies, and of which households where one is about a household. */
export interface DifficultyScope {
  readonly bodies: BodyScope;
  readonly households: Scope;
}

/** A difficulty about a household is read by who may read the household. */
function ofItsHousehold({ households }: DifficultyScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`(d.household_id is null or exists (select from household
    where household.committee_id = d.committee_id and household.id = d.household_id and ${withinScope(households)}))`;
}

/** What is said about a household is guarded; who raised it knows the words. */
function guardedText(scope: DifficultyScope, column: string): RawBuilder<string | null> {
  const { bodies } = scope.bodies;
  const own = bodies === 'ALL' ? sql`false` : sql`d.raised_by = any(${[...bodies]}::text[])`;
  return sql<string | null>`case when d.household_id is null or not ${scope.households.masked}::boolean or ${own}
    then ${sql.ref(column)} else null end`;
}

/** The difficulties of a scope, as a query to go on with. */
export function difficultiesWithin(reader: Reader, scope: DifficultyScope) {
  return reader
    .selectFrom('difficulty as d')
    .where(ofBodies(scope.bodies, 'd', 'raised_by'))
    .where(ofItsHousehold(scope));
}

/** The columns of a record. */
export function selectDifficulties(reader: Reader, scope: DifficultyScope) {
  return difficultiesWithin(reader, scope)
    .select(['d.id', 'd.raised_by as raisedBy', 'd.duty', 'd.household_id as household', 'd.raised_on as raisedOn'])
    .select(['d.state', 'd.recorded_at as recordedAt', 'd.version', guardedText(scope, 'd.content').as('content')]);
}

/** Difficulties by id within the scope, in no order. */
export function findDifficulties(
  reader: Reader,
  scope: DifficultyScope,
  ids: readonly string[],
): Promise<DifficultyRecord[]> {
  return selectDifficulties(reader, scope)
    .where('d.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

/** The difficulty, held until the act ends: steps come one after the other. */
export async function lockDifficulty(
  trx: Transaction,
  scope: DifficultyScope,
  id: string,
): Promise<DifficultyRecord | null> {
  return (await selectDifficulties(trx, scope).where('d.id', '=', id).forUpdate('d').executeTakeFirst()) ?? null;
}

export async function insertDifficulty(trx: Transaction, difficulty: NewDifficulty): Promise<void> {
  await trx
    .insertInto('difficulty')
    .values({
      committee_id: difficulty.committee,
      id: difficulty.id,
      raised_by: difficulty.raisedBy,
      duty: difficulty.duty,
      household_id: difficulty.household,
      raised_on: difficulty.raisedOn,
      content: difficulty.content,
      reason: difficulty.reason,
      state: 'RAISED',
      recorded_at: difficulty.recordedAt,
      recorded_by: difficulty.recordedBy,
      updated_at: difficulty.recordedAt,
      version: 1,
    })
    .execute();
}

export interface DifficultyStepRecord {
  readonly id: string;
  readonly difficulty: string;
  readonly sequence: number;
  readonly action: DifficultyAction;
  /** The body to which it was forwarded, that answered, or that closed it. */
  readonly agency: string;
  readonly effectiveOn: IsoDate;
  /** Guarded as the difficulty's own words. */
  readonly note: string | null;
  readonly document: string | null;
  readonly recordedAt: Date;
}

/** The steps of several difficulties of the scope, in their order. */
export function findStepsByDifficulties(
  reader: Reader,
  scope: DifficultyScope,
  difficulties: readonly string[],
): Promise<DifficultyStepRecord[]> {
  return difficultiesWithin(reader, scope)
    .innerJoin('difficulty_step as s', (join) =>
      join.onRef('s.committee_id', '=', 'd.committee_id').onRef('s.difficulty_id', '=', 'd.id'),
    )
    .where('d.id', '=', (eb) => eb.fn.any(eb.val([...difficulties])))
    .select(['s.id', 's.difficulty_id as difficulty', 's.sequence', 's.action', 's.agency', 's.document'])
    .select(['s.effective_on as effectiveOn', 's.recorded_at as recordedAt', guardedText(scope, 's.note').as('note')])
    .orderBy('s.difficulty_id')
    .orderBy('s.sequence')
    .execute();
}

export interface NewDifficultyStep extends Omit<DifficultyStepRecord, 'sequence'> {
  readonly reason: string | null;
  readonly committee: string;
  readonly recordedBy: string;
}

const stateAfter = { FORWARD: 'FORWARDED', ANSWER: 'ANSWERED', CLOSE: 'CLOSED' } as const;

/** Takes the difficulty one step on. The caller holds it; a step that its state does not allow is refused by the table. */
export async function takeDifficultyStep(trx: Transaction, step: NewDifficultyStep): Promise<void> {
  await trx
    .updateTable('difficulty')
    .set((eb) => ({ state: stateAfter[step.action], updated_at: step.recordedAt, version: eb('version', '+', 1) }))
    .where('committee_id', '=', step.committee)
    .where('id', '=', step.difficulty)
    .execute();
  await trx
    .insertInto('difficulty_step')
    .values((eb) => ({
      committee_id: step.committee,
      id: step.id,
      difficulty_id: step.difficulty,
      sequence: eb
        .selectFrom('difficulty_step as s')
        .where('s.committee_id', '=', step.committee)
        .where('s.difficulty_id', '=', step.difficulty)
        .select(sql<number>`count(*)::integer + 1`.as('next')),
      action: step.action,
      agency: step.agency,
      effective_on: step.effectiveOn,
      note: step.note,
      document: step.document,
      reason: step.reason,
      recorded_at: step.recordedAt,
      recorded_by: step.recordedBy,
    }))
    .execute();
}

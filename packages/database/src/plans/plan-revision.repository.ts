import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import type { Reader, Transaction } from '../kernel/index.ts';

export type PlanRevisionState = 'DRAFT' | 'ADOPTED' | 'ARCHIVED' | 'DISCARDED';

/** A version of the plan's document, without the document itself. */
export interface PlanRevisionRecord {
  readonly id: string;
  /** Id of the plan in the document, for example `ha-dong-2024`. */
  readonly plan: string;
  readonly title: string;
  readonly contentHash: string;
  readonly state: PlanRevisionState;
  readonly origin: 'BUILT_IN' | 'COMMITTEE';
  readonly note: string | null;
  readonly basisNumber: string | null;
  readonly basisDate: IsoDate | null;
  /** Account of who drafted it; null: it came with the system. */
  readonly draftedBy: string | null;
  readonly draftedByName: string | null;
  readonly recordedAt: Date;
  readonly adoptedBy: string | null;
  readonly adoptedByName: string | null;
  readonly adoptedAt: Date | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
  readonly reason: string | null;
  /** When it was archived or discarded. */
  readonly endedAt: Date | null;
  readonly version: number;
}

function selectRevisions(reader: Reader, committee: string) {
  return reader
    .selectFrom('plan_revision as r')
    .leftJoin('user as d', 'd.id', 'r.drafted_by')
    .leftJoin('user as a', 'a.id', 'r.adopted_by')
    .where('r.committee_id', '=', committee)
    .select(['r.id', 'r.plan', 'r.content_hash as contentHash', 'r.state', 'r.origin', 'r.note', 'r.reason'])
    .select((eb) => eb.fn.coalesce('r.title', 'r.plan').as('title'))
    .select(['r.basis_number as basisNumber', 'r.basis_date as basisDate'])
    .select(['r.drafted_by as draftedBy', 'd.name as draftedByName', 'r.recorded_at as recordedAt'])
    .select(['r.adopted_by as adoptedBy', 'a.name as adoptedByName', 'r.adopted_at as adoptedAt'])
    .select(['r.decision_number as decisionNumber', 'r.decision_date as decisionDate'])
    .select(['r.effective_on as effectiveOn', 'r.ended_at as endedAt', 'r.version']);
}

const mostListed = 200;

/** Revisions of the plan, the latest first; 200 at most. */
export function listPlanRevisions(
  reader: Reader,
  committee: string,
  states: readonly PlanRevisionState[],
): Promise<PlanRevisionRecord[]> {
  return selectRevisions(reader, committee)
    .where('r.state', '=', (eb) => eb.fn.any(eb.val([...states])))
    .orderBy('r.recorded_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(mostListed)
    .execute();
}

export async function findPlanRevisions(
  reader: Reader,
  committee: string,
  ids: readonly string[],
): Promise<PlanRevisionRecord[]> {
  return selectRevisions(reader, committee)
    .where('r.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function findPlanRevision(
  reader: Reader,
  committee: string,
  id: string,
): Promise<PlanRevisionRecord | null> {
  const [found] = await findPlanRevisions(reader, committee, [id]);
  return found ?? null;
}

/** An open draft, or the revision in force, with this content; null where there is none. */
export async function findRevisionOfContent(
  reader: Reader,
  committee: string,
  contentHash: string,
): Promise<PlanRevisionRecord | null> {
  const found = await selectRevisions(reader, committee)
    .where('r.content_hash', '=', contentHash)
    .where('r.state', 'in', ['ADOPTED', 'DRAFT'])
    .orderBy('r.state')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** The document of a revision with its hash, as it was stored; null where there is no such revision. */
export async function findPlanDocument(
  reader: Reader,
  committee: string,
  id: string,
): Promise<{ readonly document: unknown; readonly contentHash: string } | null> {
  const row = await reader
    .selectFrom('plan_revision')
    .select(['document', 'content_hash as contentHash'])
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Documents of several revisions, by id. */
export async function findPlanDocuments(
  reader: Reader,
  committee: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await reader
    .selectFrom('plan_revision')
    .select(['id', 'document'])
    .where('committee_id', '=', committee)
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return new Map(rows.map(({ id, document }) => [id, document]));
}

export interface NewPlanDraft {
  readonly committee: string;
  readonly id: string;
  readonly plan: Plan;
  readonly contentHash: string;
  readonly note: string | null;
  readonly basisNumber: string | null;
  readonly basisDate: IsoDate | null;
  readonly draftedBy: string;
  readonly recordedAt: Date;
}

/** Writes a draft. The index `plan_revision_one_draft` refuses a second one of the same content. */
export async function insertPlanDraft(trx: Transaction, draft: NewPlanDraft): Promise<void> {
  await trx
    .insertInto('plan_revision')
    .values({
      committee_id: draft.committee,
      id: draft.id,
      plan: draft.plan.id,
      content_hash: draft.contentHash,
      document: JSON.stringify(draft.plan),
      state: 'DRAFT',
      origin: 'COMMITTEE',
      version: 1,
      note: draft.note,
      basis_number: draft.basisNumber,
      basis_date: draft.basisDate,
      drafted_by: draft.draftedBy,
      recorded_at: draft.recordedAt,
    })
    .execute();
}

/** Ends a draft that nobody adopts. */
export async function discardDraft(trx: Transaction, committee: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('plan_revision')
    .set((eb) => ({ state: 'DISCARDED', ended_at: at, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

/** Ends the revision in force, if there is one; its id. */
export async function archiveAdopted(trx: Transaction, committee: string, at: Date): Promise<string | null> {
  const row = await trx
    .updateTable('plan_revision')
    .set((eb) => ({ state: 'ARCHIVED', ended_at: at, version: eb('version', '+', 1) }))
    .where('committee_id', '=', committee)
    .where('state', '=', 'ADOPTED')
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface PlanAdoption {
  readonly adoptedBy: string;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly reason: string | null;
  readonly at: Date;
}

/** Puts a draft in force, after `archiveAdopted`. */
export async function markAdopted(
  trx: Transaction,
  committee: string,
  id: string,
  adoption: PlanAdoption,
): Promise<void> {
  await trx
    .updateTable('plan_revision')
    .set((eb) => ({
      state: 'ADOPTED',
      adopted_at: adoption.at,
      adopted_by: adoption.adoptedBy,
      decision_number: adoption.decisionNumber,
      decision_date: adoption.decisionDate,
      effective_on: adoption.effectiveOn,
      reason: adoption.reason,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

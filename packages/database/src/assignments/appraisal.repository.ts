import { type AppraisalItem, appraisalItems } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

/** One point that was looked at. */
export interface AppraisalItemRecord {
  readonly item: AppraisalItem;
  readonly isMet: boolean;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
}

/** An appraisal as it was recorded. */
export interface AppraisalRecord {
  readonly id: string;
  readonly proposal: string;
  /** The decision of the rules on the facts of that day. */
  readonly decision: string;
  readonly effectiveOn: IsoDate;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
  readonly items: readonly AppraisalItemRecord[];
  readonly recordedAt: Date;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

export interface NewAppraisal extends Omit<AppraisalRecord, 'recordedBy'> {
  readonly committee: string;
  readonly by: string;
}

const itemOrder = sql`array_position(${sql.lit(`{${appraisalItems.join(',')}}`)}::text[], i.item)`;

/** The appraisals of several proposals, the latest first. */
export async function findAppraisalsByProposals(
  reader: Reader,
  scope: Scope,
  proposals: readonly string[],
): Promise<AppraisalRecord[]> {
  if (proposals.length === 0) return [];
  const note = sql`case when ${scope.masked}::boolean then null else i.note end`;
  return reader
    .selectFrom('appraisal as a')
    .innerJoin('support_proposal as p', (join) =>
      join.onRef('p.committee_id', '=', 'a.committee_id').onRef('p.id', '=', 'a.proposal_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'p.committee_id').onRef('household.id', '=', 'p.household_id'),
    )
    .leftJoin('user as u', 'u.id', 'a.recorded_by')
    .where(withinScope(scope))
    .where('a.proposal_id', '=', (eb) => eb.fn.any(eb.val([...proposals])))
    .select([
      'a.id',
      'a.proposal_id as proposal',
      'a.decision_id as decision',
      'a.effective_on as effectiveOn',
      'a.recorded_at as recordedAt',
      'u.name as recordedBy',
    ])
    .select([
      unlessMasked<string>(scope, sql.ref('a.note')).as('note'),
      sql<AppraisalItemRecord[]>`(select coalesce(jsonb_agg(jsonb_build_object('item', i.item, 'isMet', i.is_met,
        'note', ${note}) order by ${itemOrder}), '[]') from appraisal_item i
        where i.committee_id = a.committee_id and i.appraisal_id = a.id)`.as('items'),
    ])
    .orderBy('a.proposal_id')
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

/** Records an appraisal with its items. */
export async function insertAppraisal(trx: Transaction, appraisal: NewAppraisal): Promise<void> {
  const { committee, id, items } = appraisal;
  await trx
    .insertInto('appraisal')
    .values({
      committee_id: committee,
      id,
      proposal_id: appraisal.proposal,
      decision_id: appraisal.decision,
      effective_on: appraisal.effectiveOn,
      note: appraisal.note,
      recorded_at: appraisal.recordedAt,
      recorded_by: appraisal.by,
    })
    .execute();
  const rows = items.map(({ item, isMet, note }) => ({
    committee_id: committee,
    appraisal_id: id,
    item,
    is_met: isMet,
    note,
  }));
  await trx.insertInto('appraisal_item').values(rows).execute();
}

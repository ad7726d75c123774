import type { SupportProposalState, SupportProposalStep } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

/** A step that was taken with a proposal. */
export interface SupportProposalStepRecord {
  readonly id: string;
  readonly proposal: string;
  readonly step: SupportProposalStep;
  readonly fromState: SupportProposalState | null;
  readonly toState: SupportProposalState;
  /** Guarded: null for a masked scope. */
  readonly reason: string | null;
  readonly effectiveOn: IsoDate;
  readonly recordedAt: Date;
  /** Id of the person. */
  readonly by: string;
  /** Name of the person; null for one without an account. */
  readonly recordedBy: string | null;
}

export interface NewSupportProposalStep extends Omit<SupportProposalStepRecord, 'recordedBy'> {
  readonly committee: string;
}

/** The steps of several proposals, in the order in which they were taken. */
export async function findStepsByProposals(
  reader: Reader,
  scope: Scope,
  proposals: readonly string[],
): Promise<SupportProposalStepRecord[]> {
  if (proposals.length === 0) return [];
  return reader
    .selectFrom('support_proposal_step as s')
    .innerJoin('support_proposal as p', (join) =>
      join.onRef('p.committee_id', '=', 's.committee_id').onRef('p.id', '=', 's.proposal_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'p.committee_id').onRef('household.id', '=', 'p.household_id'),
    )
    .leftJoin('user as u', 'u.id', 's.recorded_by')
    .where(withinScope(scope))
    .where('s.proposal_id', '=', (eb) => eb.fn.any(eb.val([...proposals])))
    .select([
      's.id',
      's.proposal_id as proposal',
      's.step',
      's.from_state as fromState',
      's.to_state as toState',
      's.effective_on as effectiveOn',
      's.recorded_at as recordedAt',
      's.recorded_by as by',
      'u.name as recordedBy',
    ])
    .select(unlessMasked<string>(scope, sql.ref('s.reason')).as('reason'))
    .orderBy('s.proposal_id')
    .orderBy('s.sequence')
    .execute();
}

/** Adds a step to the history of a proposal; two steps never take the same place. */
export async function insertProposalStep(trx: Transaction, step: NewSupportProposalStep): Promise<void> {
  const next = sql<number>`(select coalesce(max(s.sequence), 0) + 1 from support_proposal_step s
    where s.committee_id = ${step.committee} and s.proposal_id = ${step.proposal})`;
  await trx
    .insertInto('support_proposal_step')
    .values({
      committee_id: step.committee,
      id: step.id,
      proposal_id: step.proposal,
      sequence: next,
      step: step.step,
      from_state: step.fromState,
      to_state: step.toState,
      reason: step.reason,
      effective_on: step.effectiveOn,
      recorded_at: step.recordedAt,
      recorded_by: step.by,
    })
    .execute();
}

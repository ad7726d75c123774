import { discardDraft, findPlanRevision } from '@vuonlen/database/plans';
import { act, recordEvent, requireFound } from '../kernel/index.ts';
import type { PlanRevisionValue } from './draft-plan-revision.ts';
import { holdDraft } from './hold-draft.ts';

export interface DiscardPlanDraftInput {
  readonly revision: string;
  readonly expectedVersion: number;
}

/**
 * Ends a draft that nobody adopts. It stays on record.
 *
 * Refuses with NOT_FOUND, STALE_VERSION, ILLEGAL_STEP, FORBIDDEN, PLAN_CHANGED.
 */
export const discardPlanDraft = act<DiscardPlanDraftInput, PlanRevisionValue>({
  action: 'plan.discardDraft',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    const { id } = await holdDraft(trx, context, { ...input, step: 'DISCARD' });
    const { committee } = context.actor;
    await discardDraft(trx, committee, id, context.now());
    await recordEvent(trx, context, {
      action: 'plan.discardDraft',
      aggregate: 'PLAN',
      aggregateId: `revision/${id}`,
      payload: { revision: id },
    });
    const revision = await requireFound('PlanRevision', id, (known) => findPlanRevision(trx, committee, known));
    return { revision, warnings: [] };
  },
});

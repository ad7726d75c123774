import type { Transaction } from '@vuonlen/database/kernel';
import { findPlanRevision, type PlanRevisionRecord } from '@vuonlen/database/plans';
import { type ActContext, refuse, requireFound, requireVersion } from '../kernel/index.ts';

/** The draft as it was read by who asks; the committee is held alone, so nobody changes it meanwhile. */
export async function holdDraft(
  trx: Transaction,
  { actor }: ActContext,
  asked: { readonly revision: string; readonly expectedVersion: number; readonly step: 'ADOPT' | 'DISCARD' },
): Promise<PlanRevisionRecord> {
  const find = (id: string) => findPlanRevision(trx, actor.committee, id);
  const found = await requireFound('PlanRevision', asked.revision, find);
  requireVersion('PlanRevision', found, asked.expectedVersion);
  if (found.state !== 'DRAFT') {
    const { id, state: from } = found;
    refuse({ code: 'ILLEGAL_STEP', type: 'PlanRevision', id, from, step: asked.step, legal: [] });
  }
  return found;
}

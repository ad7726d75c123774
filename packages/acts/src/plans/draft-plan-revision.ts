import type { Transaction } from '@vuonlen/database/kernel';
import {
  findPlanRevision,
  findRevisionOfContent,
  insertPlanDraft,
  type PlanRevisionRecord,
  planHash,
} from '@vuonlen/database/plans';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import {
  act,
  dateIssues,
  emptyToNull,
  issue,
  recordEvent,
  refuseIssues,
  requireFound,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { longestDocument, planWarnings, readPlanDocument } from './read-plan-document.ts';

export interface DraftPlanRevisionInput {
  /** The plan as JSON. */
  readonly document: string;
  readonly note?: string | null;
  /** The paper on which the draft stands. */
  readonly basisNumber?: string | null;
  readonly basisDate?: IsoDate | null;
}

export interface PlanRevisionValue {
  readonly revision: PlanRevisionRecord;
  readonly warnings: readonly Warning[];
}

async function refuseRepeated(trx: Transaction, committee: string, hash: string): Promise<void> {
  const same = await findRevisionOfContent(trx, committee, hash);
  if (same === null) return;
  const issues =
    same.state === 'ADOPTED'
      ? issue(
          'document',
          'ALREADY_IN_FORCE',
          'Nội dung trùng với bản kế hoạch đang áp dụng.',
          'It is the plan in force.',
        )
      : issue(
          'document',
          'ALREADY_DRAFTED',
          'Nội dung trùng với một bản dự thảo đã lưu.',
          'There is such a draft already.',
        );
  refuseIssues([issues]);
}

/** The plan that the text is. */
function readDocument(document: string): Plan {
  refuseIssues(textIssues('document', document, { max: longestDocument, required: true }));
  return readPlanDocument(document);
}

/**
 * Keeps a plan as a draft that a leader may adopt. It is read whole first: a document that is no plan, or names what it
 * does not hold, is refused with every place. Nothing follows from a draft.
 *
 * Refuses with INVALID_INPUT, FORBIDDEN, PLAN_CHANGED.
 */
export const draftPlanRevision = act<DraftPlanRevisionInput, PlanRevisionValue>({
  action: 'plan.draft',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('note', input.note, { max: 2000 }),
      ...textIssues('basisNumber', input.basisNumber, { max: 200 }),
      ...dateIssues('basisDate', input.basisDate),
    ]);
    const plan = readDocument(input.document);
    const { committee, userId } = context.actor;
    const contentHash = planHash(plan);
    await refuseRepeated(trx, committee, contentHash);
    const id = context.newId();
    await insertPlanDraft(trx, {
      ...{ committee, id, plan, contentHash, draftedBy: userId, recordedAt: context.now() },
      note: emptyToNull(input.note),
      basisNumber: emptyToNull(input.basisNumber),
      basisDate: input.basisDate ?? null,
    });
    await recordEvent(trx, context, {
      action: 'plan.draft',
      aggregate: 'PLAN',
      aggregateId: `revision/${id}`,
      payload: { revision: id, plan: plan.id, hash: contentHash },
    });
    const revision = await requireFound('PlanRevision', id, (known) => findPlanRevision(trx, committee, known));
    return { revision, warnings: planWarnings(plan) };
  },
});

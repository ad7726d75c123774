import { type AssignmentRecord, findAssignment } from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import {
  type ActContext,
  act,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { giveSupport } from './give-support.ts';
import type { ApproveProposalInput } from './proposal-input.ts';
import { measureOf, readLegs, requestOf, supportDay } from './proposed-support.ts';
import { supportIssues } from './support-input.ts';
import { holdForStep, moveOn, type ProposalValue, readProposalValue } from './take-proposal-step.ts';
import { type Remembered, withIdempotency } from './with-idempotency.ts';

export interface ApprovedValue extends ProposalValue {
  readonly assignment: AssignmentRecord;
  readonly warnings: readonly Warning[];
}

/** Approves one proposal within an act: the step, and the support that follows from it, in the same transaction. */
export async function approve(
  trx: Transaction,
  context: ActContext,
  input: Omit<ApproveProposalInput, 'idempotencyKey'>,
): Promise<Remembered> {
  refuseIssues(textIssues('overPlanReason', input.overPlanReason, { max: 2000 }));
  const held = await holdForStep(trx, context, 'APPROVE', input);
  const { proposal, household, reason } = held;
  const measure = measureOf(context, proposal);
  const on = supportDay(proposal, held.on);
  const request = {
    ...requestOf(proposal, await readLegs(trx, context, proposal.id)),
    effectiveOn: on,
    reason,
    ...(input.overPlanReason === undefined ? {} : { overPlanReason: input.overPlanReason }),
  };
  refuseIssues(supportIssues(context.plan, measure, request));
  const given = await giveSupport(trx, context, { id: context.newId(), measure, input: request, household, on });
  await moveOn(trx, context, held, { assignment: given.assignment, decidedBy: context.actor.userId });
  return given;
}

/** An approved proposal with the support that it gave. */
export async function readApproved(
  trx: Transaction,
  context: ActContext,
  id: string,
  { assignment, warnings }: Remembered,
): Promise<ApprovedValue> {
  const find = (known: string) => findAssignment(trx, scopeOf(context), known);
  const value = await readProposalValue(trx, context, id);
  return { ...value, assignment: await requireFound('Assignment', assignment, find), warnings };
}

/**
 * Approves an appraised proposal and assigns the support in the same transaction, by the same way as every other one: what
 * the rules and the pledges refuse, no approval can give. Who proposed or appraised it does not approve it.
 *
 * Refuses with ILLEGAL_STEP, SAME_PERSON, EXCLUDED_BY, INELIGIBLE, OUTSIDE_WINDOW, FACTS_MISSING (the rules),
 * PLEDGE_EXCEEDED, REASON_REQUIRED (beyond the planned quantity, or a day before the working date), STALE_VERSION,
 * INVALID_INPUT, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const approveProposal = act<ApproveProposalInput, ApprovedValue>({
  action: 'proposal.approve',
  run: async (trx, context, input) => {
    const remembered = await withIdempotency(trx, context, { action: 'proposal.approve', input }, () =>
      approve(trx, context, input),
    );
    return readApproved(trx, context, input.proposal, remembered);
  },
});

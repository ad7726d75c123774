import { findAdoptedRevision, postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import {
  archiveAdopted,
  findPlanDocument,
  findPlanRevision,
  markAdopted,
  type PlanRevisionRecord,
  writeProjections,
} from '@vuonlen/database/plans';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import type { Plan } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  endRehearsal,
  futureIssues,
  type InputIssue,
  type PlanLoss,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  requirePlan,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { type DecidedOtherwise, findDecidedOtherwise } from './decided-otherwise.ts';
import { holdDraft } from './hold-draft.ts';
import { findLosses } from './plan-losses.ts';
import { planWarnings } from './read-plan-document.ts';

export interface AdoptPlanRevisionInput {
  readonly revision: string;
  readonly expectedVersion: number;
  /** Number and day of the decision; wanted unless it is a dry run. */
  readonly decisionNumber?: string | null;
  readonly decisionDate?: IsoDate | null;
  /** Day from which the committee works by it; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
  /** Tells what would happen, and changes nothing. */
  readonly dryRun?: boolean | null;
  readonly idempotencyKey: string;
}

export interface AdoptedPlanValue {
  readonly revision: PlanRevisionRecord;
  /** Of a dry run: what loses its ground, for which the plan cannot be adopted. Empty where it was adopted. */
  readonly losses: readonly PlanLoss[];
  /** Live supports of which the plan says something else; they stay held. */
  readonly decidedOtherwise: readonly DecidedOtherwise[];
  readonly warnings: readonly Warning[];
}

function inputIssues(input: AdoptPlanRevisionInput, { workingDate }: ActContext): InputIssue[] {
  const { decisionNumber, decisionDate, effectiveOn, reason } = input;
  const wanted = input.dryRun !== true;
  const dates = [...dateIssues('decisionDate', decisionDate), ...dateIssues('effectiveOn', effectiveOn)];
  return [
    ...textIssues('decisionNumber', decisionNumber, { max: 200, required: wanted }),
    ...(wanted && decisionDate == null ? textIssues('decisionDate', '', { max: 10, required: true }) : []),
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('decisionDate', decisionDate, workingDate)),
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', effectiveOn, workingDate)),
    ...textIssues('reason', reason, { max: 2000 }),
  ];
}

async function readDraft(trx: Transaction, committee: string, id: string): Promise<Plan> {
  const found = await findPlanDocument(trx, committee, id);
  const read = parsePlan(found?.document);
  if (read.ok) return read.value;
  // It was a plan when it was drafted: this version of the system wants more of one.
  return refuse({
    code: 'INVALID_INPUT',
    issues: read.problems.slice(0, 100).map(({ path, code, text }) => ({ path: `document.${path}`, code, text })),
  });
}

/** What the database refuses although nothing was found before: named by its constraint, and nothing is written. */
async function project(trx: Transaction, committee: string, plan: Plan): Promise<void> {
  try {
    await writeProjections(trx, committee, plan);
  } catch (error) {
    const failure = postgresFailure(error);
    if (failure === null || !/^23/.test(failure.code)) throw error;
    const uses = [{ use: 'OTHER' as const, rows: 1 }];
    const loss: PlanLoss = { kind: 'OTHER', id: failure.constraint ?? failure.code, uses, limit: null, used: null };
    refuse({ code: 'PLAN_IN_USE', losses: [loss] });
  }
}

async function adopt(
  trx: Transaction,
  context: ActContext,
  input: AdoptPlanRevisionInput,
  { id, plan, at }: { readonly id: string; readonly plan: Plan; readonly at: Date },
): Promise<void> {
  const { committee, userId } = context.actor;
  const replaced = await archiveAdopted(trx, committee, at);
  const effectiveOn = input.effectiveOn ?? context.workingDate;
  const decisionNumber = emptyToNull(input.decisionNumber) ?? '—';
  const decisionDate = input.decisionDate ?? effectiveOn;
  const reason = emptyToNull(input.reason);
  await markAdopted(trx, committee, id, {
    ...{ adoptedBy: userId, decisionNumber, decisionDate, effectiveOn, reason, at },
  });
  await project(trx, committee, plan);
  await recordEvent(trx, context, {
    action: 'plan.adopt',
    aggregate: 'PLAN',
    aggregateId: `revision/${id}`,
    effectiveOn,
    payload: { revision: id, plan: plan.id, replaced, decisionDate },
  });
}

/** Adopts, or tells what adopting would do, and rolls everything back. */
async function adoptDraft(trx: Transaction, context: ActContext, input: AdoptPlanRevisionInput): Promise<object> {
  const { committee, userId } = context.actor;
  requirePlan(context, await findAdoptedRevision(trx, committee));
  const draft = await holdDraft(trx, context, { ...input, step: 'ADOPT' });
  if (draft.draftedBy === userId) refuse({ code: 'SAME_PERSON', type: 'PlanRevision', id: draft.id });
  const effectiveOn = input.effectiveOn ?? context.workingDate;
  if (input.dryRun !== true) requireBackdatingReason(context, effectiveOn, input.reason);
  const plan = await readDraft(trx, committee, draft.id);
  const losses = await findLosses(trx, committee, plan);
  if (losses.length > 0 && input.dryRun !== true) refuse({ code: 'PLAN_IN_USE', losses });
  const plans = { inForce: context.plan, next: plan };
  const decidedOtherwise = input.dryRun ? await findDecidedOtherwise(trx, committee, plans) : [];
  if (losses.length === 0) await adopt(trx, context, input, { id: draft.id, plan, at: context.now() });
  if (input.dryRun) {
    const value: AdoptedPlanValue = { revision: draft, losses, decidedOtherwise, warnings: planWarnings(plan) };
    endRehearsal(value);
  }
  return { revision: draft.id };
}

/**
 * Puts a draft in force in place of the plan that is: the tables that follow from the plan are made anew, in one
 * transaction that holds the committee alone. What records refer to must be in it: else it is refused with everything that
 * would lose its ground, and nothing changes. Supports that were decided stay held, whatever the new plan says of them; a
 * dry run lists them. Every act that was begun by the plan before is refused from here on.
 *
 * Refuses with PLAN_IN_USE, SAME_PERSON, STALE_VERSION, ILLEGAL_STEP, REASON_REQUIRED, INVALID_INPUT, NOT_FOUND,
 * FORBIDDEN, PLAN_CHANGED, IDEMPOTENCY_KEY_REUSED.
 */
export const adoptPlanRevision = act<AdoptPlanRevisionInput, AdoptedPlanValue>({
  action: 'plan.adopt',
  holdsCommittee: true,
  replacesPlan: true,
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    await withIdempotency(trx, context, { action: 'plan.adopt', input }, () => adoptDraft(trx, context, input));
    const find = (id: string) => findPlanRevision(trx, context.actor.committee, id);
    const revision = await requireFound('PlanRevision', input.revision, find);
    return { revision, losses: [], decidedOtherwise: [], warnings: [] };
  },
});

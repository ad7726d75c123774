import {
  type DisbursementBatchRecord,
  findDisbursementBatch,
  findPledgesOfBatch,
  type HeldLine,
  lockDisbursementBatch,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { findMeasure, findPledge } from '@vuonlen/plan/plans';
import { reachesFundOrLead } from '../funding/index.ts';
import {
  type ActContext,
  type ActEvent,
  changedFields,
  recordEvent,
  refuse,
  requireFound,
  requireVersion,
  scopeOf,
} from '../kernel/index.ts';
import { type BatchStep, legalBatchSteps } from './batch-next-steps.ts';

/** A step of a batch: which one, as whom it was read, and the key of the request. */
export interface BatchStepInput {
  readonly batch: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

export interface DisbursementBatchValue {
  readonly batch: DisbursementBatchRecord;
  /** Pledges whose counters changed. */
  readonly pledges: readonly string[];
}

/** The batch as the act leaves it. */
export function readBatch(trx: Transaction, context: ActContext, id: string): Promise<DisbursementBatchRecord> {
  return requireFound('DisbursementBatch', id, (known) => findDisbursementBatch(trx, scopeOf(context), known));
}

/** True where the money of a batch does not matter to what the actor may do with it: nobody but an agency is bound. */
export function worksInMeasure(
  { actor, plan }: Pick<ActContext, 'actor' | 'plan'>,
  { measure }: Pick<DisbursementBatchRecord, 'measure'>,
): boolean {
  return actor.role !== 'AGENCY_OFFICER' || findMeasure(plan, measure)?.lead === actor.agency;
}

/** True where the actor works with the money of each of these pledges. */
export function worksWithPledges(context: Pick<ActContext, 'actor' | 'plan'>, pledges: readonly string[]): boolean {
  return reachesFundOrLead(
    context,
    pledges.flatMap((id) => findPledge(context.plan, id) ?? []),
  );
}

/** An agency officer works in batches of the measures that the agency leads and of money that it keeps alone. */
export async function requireBatchRights(
  trx: Transaction,
  context: ActContext,
  batch: DisbursementBatchRecord,
  action: Action,
): Promise<void> {
  if (worksInMeasure(context, batch)) return;
  const pledges = await findPledgesOfBatch(trx, context.actor.committee, batch.id);
  if (!worksWithPledges(context, pledges)) refuse({ code: 'FORBIDDEN', action });
}

/** The batch, held until the act ends, in one of the states from which the step goes and as it was read. */
export async function holdBatch(
  trx: Transaction,
  context: ActContext,
  { batch: id, expectedVersion }: BatchStepInput,
  step: BatchStep,
): Promise<DisbursementBatchRecord> {
  const find = (known: string) => lockDisbursementBatch(trx, scopeOf(context), known);
  const batch = await requireFound('DisbursementBatch', id, find);
  requireVersion('DisbursementBatch', batch, expectedVersion);
  const legal = legalBatchSteps(batch.state);
  if (!legal.includes(step)) {
    refuse({ code: 'ILLEGAL_STEP', type: 'DisbursementBatch', id: batch.id, from: batch.state, step, legal });
  }
  return batch;
}

/** What a step changes of a batch, for the trail. */
export function batchMove({ state }: Pick<DisbursementBatchRecord, 'state'>, to: DisbursementBatchRecord['state']) {
  return changedFields(['batchState'], { batchState: state }, { batchState: to });
}

/** Leaves the trail of a step. */
export function recordStep(
  trx: Transaction,
  context: ActContext,
  batch: string,
  event: Pick<ActEvent, 'action' | 'payload'> & Partial<Pick<ActEvent, 'effectiveOn'>>,
): Promise<void> {
  return recordEvent(trx, context, {
    effectiveOn: context.workingDate,
    ...event,
    aggregate: 'DISBURSEMENT_BATCH',
    aggregateId: batch,
  });
}

/** What a line asks of its leg: đồng, or units where the leg names no money. */
export function askedOf({ amount, units }: Pick<HeldLine, 'amount' | 'units'>): number {
  return amount ?? units ?? 0;
}

/** Refuses because a leg does not hold what is asked of it, with its figures. */
export function refuseLeg(
  context: ActContext,
  leg: Pick<HeldLine, 'pledge' | 'assignment' | 'inMoney' | 'allocated' | 'disbursed'>,
  { asked, left }: { readonly asked: number; readonly left: number },
): never {
  const { pledge, assignment, allocated, disbursed, inMoney } = leg;
  const unit = inMoney ? 'VND' : (findPledge(context.plan, pledge)?.unit ?? 'VND');
  return refuse({
    code: 'ALLOCATION_EXCEEDED',
    pledge,
    unit,
    assignment,
    allocated,
    disbursed,
    asked,
    left: Math.max(left, 0),
  });
}

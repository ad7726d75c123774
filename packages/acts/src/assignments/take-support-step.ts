import {
  type AssignmentRecord,
  findAssignment,
  findHandingOversByAssignments,
  findUseChecksByAssignments,
  type HandingOverRecord,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import {
  type AssignedSupportStep,
  assignedSupportCycle,
  assignedSupportState,
  legalSteps,
  takeStep,
} from '@vuonlen/plan/assignments';
import { holdHousehold, readHousehold } from '../households/index.ts';
import { type ActContext, refuse, requireFound, requireVersion, scopeOf } from '../kernel/index.ts';

/** A support as an act after its assignment leaves it. */
export interface SupportStepValue {
  readonly assignment: AssignmentRecord;
  readonly household: HouseholdRecord;
}

/** A support whose household the transaction holds. */
export interface HeldSupportRecord extends SupportStepValue {
  readonly handingOver: HandingOverRecord | null;
}

/** An assignment of the scope, live or cancelled. */
export function readAssignment(trx: Transaction, context: ActContext, id: string): Promise<AssignmentRecord> {
  return requireFound('Assignment', id, (known) => findAssignment(trx, scopeOf(context), known));
}

/** Where a support stands, by what is on record. */
async function standingOf(trx: Transaction, context: ActContext, assignment: AssignmentRecord) {
  const scope = scopeOf(context);
  const [handingOver] = await findHandingOversByAssignments(trx, scope, [assignment.id]);
  const { length: useChecks } = await findUseChecksByAssignments(trx, scope, [assignment.id]);
  const isHandedOver = handingOver !== undefined;
  const state = assignedSupportState({ isCancelled: assignment.state === 'CANCELLED', isHandedOver, useChecks });
  return { state, handingOver: handingOver ?? null };
}

/** Refuses what the state of a support does not allow and what is no step of its life, such as a correction. */
export async function refuseStep(trx: Transaction, context: ActContext, id: string, step: string): Promise<never> {
  const { state } = await standingOf(trx, context, await readAssignment(trx, context, id));
  const legal = legalSteps(assignedSupportCycle, state).map((one) => one.step);
  return refuse({ code: 'ILLEGAL_STEP', type: 'Assignment', id, from: state, step, legal });
}

/** Refuses a step that does not lead out of the state in which a held support stands. */
export async function requireSupportStep(
  trx: Transaction,
  context: ActContext,
  assignment: AssignmentRecord,
  step: AssignedSupportStep,
): Promise<HandingOverRecord | null> {
  const { state, handingOver } = await standingOf(trx, context, assignment);
  const wanted = { state, step, by: context.actor.userId, history: [], reason: 'asked elsewhere' };
  const answer = takeStep(assignedSupportCycle, wanted);
  if (!answer.ok && answer.code === 'ILLEGAL_STEP') {
    refuse({ code: answer.code, type: 'Assignment', id: assignment.id, from: state, step, legal: answer.legal });
  }
  return handingOver;
}

/** Holds the household of a support, of the version that was read. */
export async function holdSupport(
  trx: Transaction,
  context: ActContext,
  input: { readonly assignment: string; readonly expectedVersion: number },
): Promise<SupportStepValue> {
  const before = await readAssignment(trx, context, input.assignment);
  const household = await holdHousehold(trx, context, before.household);
  const assignment = await readAssignment(trx, context, input.assignment);
  requireVersion('Assignment', assignment, input.expectedVersion);
  return { assignment, household };
}

/** The same for a step after its assignment. */
export async function holdForSupportStep(
  trx: Transaction,
  context: ActContext,
  step: AssignedSupportStep,
  input: { readonly assignment: string; readonly expectedVersion: number },
): Promise<HeldSupportRecord> {
  const held = await holdSupport(trx, context, input);
  return { ...held, handingOver: await requireSupportStep(trx, context, held.assignment, step) };
}

/** The support and its household as the act leaves them. */
export async function readSupportValue(trx: Transaction, context: ActContext, id: string): Promise<SupportStepValue> {
  const assignment = await readAssignment(trx, context, id);
  return { assignment, household: await readHousehold(trx, context, assignment.household) };
}

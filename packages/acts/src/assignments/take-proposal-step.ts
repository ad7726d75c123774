import {
  findStepsByProposals,
  findSupportProposal,
  insertProposalStep,
  moveSupportProposal,
  type ProposalMove,
  type SupportProposalRecord,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import {
  type SupportProposalState,
  type SupportProposalStep,
  supportProposalCycle,
  takeStep,
} from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { holdHousehold, readHousehold } from '../households/index.ts';
import {
  type ActContext,
  changedFields,
  emptyToNull,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  scopeOf,
} from '../kernel/index.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { orderIssues, type ProposalStepInput, stepIssues } from './proposal-input.ts';

export interface ProposalValue {
  readonly proposal: SupportProposalRecord;
  readonly household: HouseholdRecord;
}

/** The action of the catalogue that each step of a proposal needs. */
export const actionOfStep: Readonly<Record<SupportProposalStep, Action>> = {
  PROPOSE: 'support.propose',
  SUBMIT: 'proposal.submit',
  RETURN: 'proposal.return',
  APPRAISE: 'proposal.appraise',
  APPROVE: 'proposal.approve',
  REJECT: 'proposal.reject',
  WITHDRAW: 'proposal.withdraw',
};

/** A proposal whose household the transaction holds, and the step that is about to be taken with it. */
export interface HeldProposal {
  readonly proposal: SupportProposalRecord;
  readonly household: HouseholdRecord;
  readonly step: SupportProposalStep;
  readonly to: SupportProposalState;
  readonly on: IsoDate;
  readonly reason: string | null;
}

function readProposal(trx: Transaction, context: ActContext, id: string): Promise<SupportProposalRecord> {
  return requireFound('SupportProposal', id, (known) => findSupportProposal(trx, scopeOf(context), known));
}

/**
 * Holds the household of a proposal and asks the rules whether the step may be taken: the version is the one that was
 * read, the step leads out of the state, the person took no step that it checks, the reason that it wants is there.
 */
export async function holdForStep(
  trx: Transaction,
  context: ActContext,
  step: SupportProposalStep,
  input: ProposalStepInput,
): Promise<HeldProposal> {
  refuseIssues(stepIssues(input, context.workingDate));
  const household = await holdHousehold(trx, context, (await readProposal(trx, context, input.proposal)).household);
  const proposal = await readProposal(trx, context, input.proposal);
  requireVersion('SupportProposal', proposal, input.expectedVersion);
  const { state, id } = proposal;
  const history = await findStepsByProposals(trx, scopeOf(context), [id]);
  const reason = emptyToNull(input.reason);
  const answer = takeStep(supportProposalCycle, { state, step, by: context.actor.userId, history, reason });
  if (!answer.ok) {
    if (answer.code === 'ILLEGAL_STEP') {
      refuse({ code: answer.code, type: 'SupportProposal', id, from: state, step, legal: answer.legal });
    }
    if (answer.code === 'SAME_PERSON') refuse({ code: answer.code, step, before: answer.before });
    return refuse({ code: 'REASON_REQUIRED', for: 'STEP' });
  }
  const on = input.effectiveOn ?? context.workingDate;
  refuseIssues(orderIssues(on, proposal.stateSince));
  requireBackdatingReason(context, on, reason);
  return { proposal, household, step, to: answer.to, on, reason };
}

/** Writes the step into the history of the proposal. */
export async function writeStep(
  trx: Transaction,
  context: ActContext,
  taken: Pick<HeldProposal, 'step' | 'to' | 'on' | 'reason'> & {
    readonly proposal: Pick<SupportProposalRecord, 'id'>;
    readonly from: SupportProposalState | null;
  },
): Promise<void> {
  const { committee, userId } = context.actor;
  await insertProposalStep(trx, {
    committee,
    id: context.newId(),
    proposal: taken.proposal.id,
    step: taken.step,
    fromState: taken.from,
    toState: taken.to,
    reason: taken.reason,
    effectiveOn: taken.on,
    recordedAt: context.now(),
    by: userId,
  });
}

/** Moves a held proposal on: its state, its history, the trail. */
export async function moveOn(
  trx: Transaction,
  context: ActContext,
  held: HeldProposal,
  changes: Omit<ProposalMove, 'state' | 'stateSince' | 'at'> = {},
): Promise<void> {
  const { proposal, household, step, to, on } = held;
  const move = { ...changes, state: to, stateSince: on, at: context.now() };
  const isMoved = await moveSupportProposal(trx, context.actor.committee, proposal, move);
  if (!isMoved) throw new Error('A proposal was moved although its household was held.');
  await writeStep(trx, context, { ...held, from: proposal.state });
  await recordEvent(trx, context, {
    action: actionOfStep[step],
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: {
      proposal: proposal.id,
      measure: proposal.measure,
      changes: changedFields(['proposalState'], { proposalState: proposal.state }, { proposalState: to }),
      ...(changes.assignment === undefined ? {} : { assignment: changes.assignment }),
    },
  });
}

/** The proposal and its household as the act leaves them. */
export async function readProposalValue(trx: Transaction, context: ActContext, id: string): Promise<ProposalValue> {
  const proposal = await readProposal(trx, context, id);
  return { proposal, household: await readHousehold(trx, context, proposal.household) };
}

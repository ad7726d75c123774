import type { DisbursementBatchRecord } from '@vuonlen/database/assignments';
import type { DisbursementBatchState } from '@vuonlen/database/kernel';
import { type Action, can, holdsByItself } from '@vuonlen/permissions';
import type { ActContext, Actor } from '../kernel/index.ts';

/** From which states each step of a batch goes. */
const from = {
  SUBMIT: ['DRAFT', 'RETURNED'],
  APPROVE: ['SUBMITTED'],
  RETURN: ['SUBMITTED', 'APPROVED'],
  PAY: ['APPROVED'],
  DISCARD: ['DRAFT', 'RETURNED'],
} as const satisfies Readonly<Record<string, readonly DisbursementBatchState[]>>;

/** A step of a batch. */
export type BatchStep = keyof typeof from;

/** Every step of a batch, in their order. */
const batchSteps = Object.keys(from) as readonly BatchStep[];

const actions: Readonly<Record<BatchStep, Action>> = {
  SUBMIT: 'disbursement.submit',
  APPROVE: 'disbursement.approve',
  RETURN: 'disbursement.return',
  PAY: 'disbursement.pay',
  DISCARD: 'disbursement.discard',
};

/** The steps that a batch may take from a state. */
export function legalBatchSteps(state: DisbursementBatchState): readonly BatchStep[] {
  return batchSteps.filter((step) => (from[step] as readonly DisbursementBatchState[]).includes(state));
}

/** Why somebody approves a batch by a delegation on record only; null: by the own role. */
export function wantsDelegation({ role, userId }: Actor, maker: string): 'NOT_A_CHECKER' | 'IS_MAKER' | null {
  // An application checks nothing by itself: a person answers for it.
  if (role === 'API_CLIENT' || !holdsByItself(role, 'disbursement.approve')) return 'NOT_A_CHECKER';
  return maker === userId ? 'IS_MAKER' : null;
}

/** What the database says of somebody's rights in a batch. */
export interface BatchRights {
  /** Its measure is led, or its money kept, by the agency of an agency officer. */
  readonly reaches: boolean;
  /** A delegation to approve is in force. */
  readonly isDelegated: boolean;
}

/** The steps that somebody may take with a batch now; what its money refuses is told when it is tried. */
export function nextBatchSteps(
  { actor }: Pick<ActContext, 'actor'>,
  { state, maker }: Pick<DisbursementBatchRecord, 'state' | 'maker'>,
  { reaches, isDelegated }: BatchRights,
): readonly BatchStep[] {
  const mayApprove = isDelegated || wantsDelegation(actor, maker) === null;
  return legalBatchSteps(state).filter(
    (step) => reaches && can(actor, actions[step]) && (step !== 'APPROVE' || mayApprove),
  );
}

import type { Transaction } from '@vuonlen/database/kernel';
import { findReportPeriod, type ReportPeriodRecord } from '@vuonlen/database/reports';
import { type Action, can } from '@vuonlen/permissions';
import { type ActContext, recordEvent, refuse, requireFound, requireVersion } from '../kernel/index.ts';

type ReportPeriodStep = 'CLOSE' | 'DISCARD' | 'CORRECT';

/** What was reported stays: of a closed period nothing is discarded. */
const legalSteps: Readonly<Record<ReportPeriodRecord['state'], readonly ReportPeriodStep[]>> = {
  OPEN: ['CLOSE', 'DISCARD'],
  CLOSED: ['CORRECT'],
};

/** Which period a step is for, and the version of it that was read. */
export interface ReportPeriodStepInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export function readPeriod(trx: Transaction, context: ActContext, id: string): Promise<ReportPeriodRecord> {
  return requireFound('ReportPeriod', id, (known) => findReportPeriod(trx, context.actor.committee, known));
}

/** The period as it was read by who asks, if it may take the step. */
export async function requirePeriodStep(
  trx: Transaction,
  context: ActContext,
  input: ReportPeriodStepInput,
  step: ReportPeriodStep,
): Promise<ReportPeriodRecord> {
  const period = await readPeriod(trx, context, input.id);
  requireVersion('ReportPeriod', period, input.expectedVersion);
  const { id, state } = period;
  const legal = legalSteps[state];
  if (!legal.includes(step)) refuse({ code: 'ILLEGAL_STEP', type: 'ReportPeriod', id, from: state, step, legal });
  return period;
}

/** Whether somebody may discard a period now. */
export function mayDiscardReportPeriod(
  { actor }: Pick<ActContext, 'actor'>,
  { state }: Pick<ReportPeriodRecord, 'state'>,
): boolean {
  return can(actor, 'reportPeriod.discard') && legalSteps[state].includes('DISCARD');
}

/** What is done to a period stands on the trail of the plan. */
export async function recordPeriodStep(
  trx: Transaction,
  context: ActContext,
  action: Action,
  id: string,
  payload: object,
): Promise<void> {
  await recordEvent(trx, context, {
    action,
    aggregate: 'PLAN',
    aggregateId: `report-period/${id}`,
    effectiveOn: context.workingDate,
    payload: { period: id, ...payload },
  });
}

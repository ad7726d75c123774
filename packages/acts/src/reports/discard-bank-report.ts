import type { Transaction } from '@vuonlen/database/kernel';
import { deleteBankReportDraft, findBankReport } from '@vuonlen/database/reports';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { requireLender } from '../assignments/index.ts';
import { withIdempotency } from '../audit/index.ts';
import { type ActContext, act, recordEvent, refuse, requireFound, requireVersion } from '../kernel/index.ts';
import { bankReportScopeOf } from './bank-reports.ts';

export interface DiscardBankReportInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** The draft that is no longer there. */
export interface DiscardBankReportValue {
  readonly id: string;
  readonly lender: string;
  readonly dueOn: IsoDate;
}

async function discard(
  trx: Transaction,
  context: ActContext,
  input: DiscardBankReportInput,
): Promise<DiscardBankReportValue> {
  const find = (id: string) => findBankReport(trx, bankReportScopeOf(context), id);
  const report = await requireFound('BankReport', input.id, find);
  const { id, lender, dueOn, revision, state } = report;
  requireLender(context, lender, 'bankReport.discard');
  requireVersion('BankReport', report, input.expectedVersion);
  if (state === 'SUBMITTED') {
    refuse({ code: 'ILLEGAL_STEP', type: 'BankReport', id, from: state, step: 'DISCARD', legal: [] });
  }
  await deleteBankReportDraft(trx, context.actor.committee, id);
  await recordEvent(trx, context, {
    action: 'bankReport.discard',
    aggregate: 'PLAN',
    aggregateId: `bank-report/${lender}`,
    effectiveOn: context.workingDate,
    payload: { report: id, lender, dueOn, revision },
  });
  return { id, lender, dueOn };
}

/**
 * Discards a draft. Nothing was reported by it and its figures are the ledger's, so that the row goes; the trail tells of it.
 *
 * Refuses with ILLEGAL_STEP (submitted already), STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const discardBankReport = act<DiscardBankReportInput, DiscardBankReportValue>({
  action: 'bankReport.discard',
  holdsCommittee: true,
  run: (trx, context, input) =>
    withIdempotency(trx, context, { action: 'bankReport.discard', input }, () => discard(trx, context, input)),
});

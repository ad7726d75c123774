import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Reader, Transaction } from '../kernel/index.ts';

/** What a bank report says, in đồng: outstanding = opening + disbursed − recovered. */
export interface BankReportFigures {
  readonly opening: number;
  readonly disbursed: number;
  readonly recovered: number;
  readonly outstanding: number;
}

export interface BankReportRecord extends BankReportFigures {
  readonly id: string;
  readonly lender: string;
  readonly dueOn: IsoDate;
  /** The period ends before the day on which the report is due. */
  readonly periodFrom: IsoDate;
  /** 1, 2, 3 …: a correction is a further revision. */
  readonly revision: number;
  readonly state: 'DRAFT' | 'SUBMITTED';
  readonly reason: string | null;
  readonly submittedOn: IsoDate | null;
  readonly document: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

export interface NewBankReport extends Omit<BankReportRecord, 'state' | 'submittedOn' | 'document' | 'version'> {
  readonly committee: string;
  readonly recordedBy: string;
}

/** Whose reports somebody reads: those of one lender, of all, or null for none. */
export interface BankReportScope {
  readonly committee: string;
  readonly lender: string | 'ALL' | null;
}

function selectReports(reader: Reader, { committee, lender }: BankReportScope) {
  const query = reader
    .selectFrom('bank_report as r')
    .where('r.committee_id', '=', committee)
    .select(['r.id', 'r.lender', 'r.due_on as dueOn', 'r.period_from as periodFrom', 'r.revision', 'r.state'])
    .select(['r.opening', 'r.disbursed', 'r.recovered', 'r.outstanding', 'r.reason', 'r.document', 'r.version'])
    .select(['r.submitted_on as submittedOn', 'r.recorded_at as recordedAt']);
  return lender === 'ALL' ? query : query.where('r.lender', '=', lender ?? '');
}

/** Every report of the scope, the latest first; of one day the last revision first. Two a year and their corrections. */
export function listBankReports(reader: Reader, scope: BankReportScope): Promise<BankReportRecord[]> {
  return selectReports(reader, scope)
    .orderBy('r.due_on', 'desc')
    .orderBy('r.revision', 'desc')
    .orderBy('r.id')
    .execute();
}

export async function findBankReport(
  reader: Reader,
  scope: BankReportScope,
  id: string,
): Promise<BankReportRecord | null> {
  return (await selectReports(reader, scope).where('r.id', '=', id).executeTakeFirst()) ?? null;
}

/** The first day on which each lender of the scope lent. */
export async function findFirstLendings(
  reader: Reader,
  { committee, lender }: BankReportScope,
): Promise<ReadonlyMap<string, IsoDate>> {
  const query = reader
    .selectFrom('loan as l')
    .where('l.committee_id', '=', committee)
    .select((eb) => ['l.lender', eb.fn.min('l.effective_on').as('on')] as const)
    .groupBy('l.lender');
  const rows = await (lender === 'ALL' ? query : query.where('l.lender', '=', lender ?? '')).execute();
  return new Map(rows.map((row) => [row.lender, row.on]));
}

/** Begins a report as a draft. The index `bank_report_one_draft` refuses a second one of the period. */
export async function insertBankReport(trx: Transaction, report: NewBankReport): Promise<void> {
  await trx
    .insertInto('bank_report')
    .values({
      committee_id: report.committee,
      id: report.id,
      lender: report.lender,
      due_on: report.dueOn,
      period_from: report.periodFrom,
      revision: report.revision,
      state: 'DRAFT',
      opening: report.opening,
      disbursed: report.disbursed,
      recovered: report.recovered,
      outstanding: report.outstanding,
      reason: report.reason,
      submitted_on: null,
      document: null,
      recorded_at: report.recordedAt,
      recorded_by: report.recordedBy,
      updated_at: report.recordedAt,
      version: 1,
    })
    .execute();
}

/** Submits a draft with its figures: from then on the table refuses every change. */
export async function markBankReportSubmitted(
  trx: Transaction,
  committee: string,
  id: string,
  submitted: BankReportFigures & { readonly on: IsoDate; readonly document: string | null; readonly at: Date },
): Promise<void> {
  const { on, document, at, ...figures } = submitted;
  await trx
    .updateTable('bank_report')
    .set((eb) => ({
      ...figures,
      state: 'SUBMITTED' as const,
      submitted_on: on,
      document,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', id)
    .execute();
}

/** Takes a draft out: nothing was reported by it, and its revision is free again. The table refuses to lose what was submitted. */
export async function deleteBankReportDraft(trx: Transaction, committee: string, id: string): Promise<void> {
  await trx.deleteFrom('bank_report').where('committee_id', '=', committee).where('id', '=', id).execute();
}

import type { BankReportState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip } from '../ui/index.ts';

/** Address of a bank report. */
export function bankReportPath(id: string): string {
  return `/bank-reports/${encodeURIComponent(id)}`;
}

/** Where a bank report stands. */
export function ReportStateChip({ state }: { state: BankReportState }) {
  const { states } = useLateWords().loans.reports;
  return <StatusChip tone={state === 'SUBMITTED' ? 'good' : 'info'} label={states[state]} />;
}

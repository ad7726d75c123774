import type { ReportPeriodState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip } from '../ui/index.ts';

/** Address of a period of form 3. */
export function reportPeriodPath(id: string): string {
  return `/reports/${encodeURIComponent(id)}`;
}

/** Whether a period is open or closed. */
export function PeriodState({ state }: { state: ReportPeriodState }) {
  const { states } = useLateWords().reports;
  return <StatusChip tone={state === 'CLOSED' ? 'good' : 'info'} label={states[state]} />;
}

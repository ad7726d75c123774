import { Alert } from '@mui/material';
import { formatShortDate, type IsoDate, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { usePage } from '../api/index.ts';
import { ClosedPeriodDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';

function Notice({ on }: { on: IsoDate }) {
  const { reports } = useLateWords();
  const { data } = usePage(ClosedPeriodDocument, { on }, { aggregates: ['PLAN'] });
  const period = data?.closedReportPeriod;
  // Of the day before this one the answer may still stand.
  if (!period || on < period.from || on > period.to) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {reports.closedPeriod(formatShortDate(period.from), formatShortDate(period.to))}
    </Alert>
  );
}

/** Says before something is saved that its day lies in a period of which the figures are closed. */
export function ClosedPeriodNotice({ on, today }: { on: string; today: IsoDate | undefined }) {
  const isPast = isIsoDate(on) && today !== undefined && on < today;
  return isPast ? <Notice on={isoDate(on)} /> : null;
}

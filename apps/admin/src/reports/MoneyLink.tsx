import { Link } from '@mui/material';
import { formatVnd, type Vnd } from '@vuonlen/plan/kernel';
import type { MoneyStage, ReportCut } from '@vuonlen/plan/reports';
import { Link as RouterLink } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { Money } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { moneyPath } from './money-links.ts';

interface Props {
  readonly amount: Vnd | null;
  readonly stage: MoneyStage;
  /** What the money is of, in words. */
  readonly of: string;
  /** A line of the report; left out: all of it. */
  readonly line?: { readonly cut: ReportCut; readonly id: string };
}

/** An amount of the overview, which opens the list of which it is the sum. */
export function MoneyLink({ amount, stage, of, line }: Props) {
  const { reports } = useLateWords();
  const viewer = useViewer();
  if (!viewer || amount === null || amount === 0) return <Money amount={amount} />;
  return (
    <Link
      component={RouterLink}
      to={moneyPath(stage, viewer.role, line)}
      aria-label={reports.cell(formatVnd(amount), reports.stages[stage], of)}
    >
      <Money amount={amount} />
    </Link>
  );
}

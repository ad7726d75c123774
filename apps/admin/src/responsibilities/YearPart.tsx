import { Typography } from '@mui/material';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState } from '../ui/index.ts';
import { DueCard, type DueDate } from './DueCard.tsx';

/** The months of a year in which something is due, each with its days. */
function byMonth(dueDates: readonly DueDate[]): readonly (readonly [month: string, dueDates: readonly DueDate[]])[] {
  const months = new Map<string, DueDate[]>();
  for (const due of dueDates) months.set(due.on.slice(0, 7), [...(months.get(due.on.slice(0, 7)) ?? []), due]);
  return [...months];
}

interface Props {
  readonly year: number;
  readonly dueDates: readonly DueDate[];
  readonly workingDate: IsoDate;
}

/** The agenda of a year: the days on which something is due, month by month. */
export function YearPart({ year, dueDates, workingDate }: Props) {
  const { calendar } = useLateWords();
  if (dueDates.length === 0) return <EmptyState title={calendar.none} />;
  return byMonth(dueDates).map(([month, days]) => (
    <section key={month} aria-label={calendar.month(Number(month.slice(5)), year)}>
      <Typography component="h2" variant="h2" sx={{ my: 1 }}>
        {calendar.month(Number(month.slice(5)), year)}
      </Typography>
      <ul style={{ margin: 0, padding: 0 }}>
        {days.map((due) => (
          <DueCard key={due.key} due={due} workingDate={workingDate} />
        ))}
      </ul>
    </section>
  ));
}

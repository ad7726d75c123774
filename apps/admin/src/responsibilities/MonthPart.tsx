import { Box, Button, Card, Typography } from '@mui/material';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { visuallyHidden } from '../ui/index.ts';
import { DueCard, type DueDate } from './DueCard.tsx';
import { dayByKey, weeksOf } from './month.ts';

interface Props {
  /** The day that is chosen; its month is shown. */
  readonly day: IsoDate;
  readonly dueDates: readonly DueDate[];
  readonly workingDate: IsoDate;
  readonly choose: (day: IsoDate) => void;
}

interface CellProps {
  readonly day: IsoDate;
  readonly due: readonly DueDate[];
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly choose: (day: IsoDate) => void;
}

/** A day: its number and, where there is room, what is due; a count on a phone. */
function DayCell({ day, due, isChosen, isToday, choose }: CellProps) {
  const { calendar } = useLateWords();
  const text = useText();
  return (
    <Box component="td" role="gridcell" aria-selected={isChosen} sx={{ p: '2px', height: 1, verticalAlign: 'top' }}>
      <Button
        data-day={day}
        disableFocusRipple
        tabIndex={isChosen ? 0 : -1}
        variant={isChosen ? 'outlined' : 'text'}
        color={due.length > 0 ? 'primary' : 'inherit'}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => choose(day)}
        sx={{
          width: 1,
          minWidth: 0,
          minHeight: { xs: 48, md: 84 },
          p: 0.5,
          flexDirection: 'column',
          justifyContent: 'flex-start',
          alignItems: { xs: 'center', md: 'stretch' },
          textAlign: 'start',
          textTransform: 'none',
          bgcolor: due.length > 0 ? 'action.hover' : undefined,
        }}
      >
        <Box component="span" sx={visuallyHidden}>
          {calendar.dayWith(formatShortDate(day), due.length)}
        </Box>
        <Typography
          aria-hidden
          component="span"
          variant="body2"
          sx={{ fontWeight: isToday || due.length > 0 ? 700 : 400 }}
        >
          {Number(day.slice(8))}
        </Typography>
        {due.length > 0 ? (
          <Typography aria-hidden component="span" variant="caption" sx={{ display: { md: 'none' } }}>
            {calendar.short(due.length)}
          </Typography>
        ) : null}
        {due.slice(0, 2).map((one) => (
          <Typography
            key={one.key}
            component="span"
            variant="caption"
            noWrap
            sx={{ display: { xs: 'none', md: 'block' } }}
          >
            {text(one.text)}
          </Typography>
        ))}
        {due.length > 2 ? (
          <Typography component="span" variant="caption" sx={{ display: { xs: 'none', md: 'block' } }}>
            {calendar.more(due.length - 2)}
          </Typography>
        ) : null}
      </Button>
    </Box>
  );
}

/** The day that is chosen, in full. */
function ChosenDay({ day, due, workingDate }: Pick<Props, 'day' | 'workingDate'> & { due: readonly DueDate[] }) {
  const { calendar } = useLateWords();
  return (
    <section aria-label={calendar.dayWith(formatShortDate(day), due.length)} aria-live="polite">
      <Typography component="h2" variant="h2" sx={{ my: 1 }}>
        {formatShortDate(day)}
      </Typography>
      {due.length === 0 ? <Typography color="textSecondary">{calendar.nothingOn}</Typography> : null}
      <ul style={{ margin: 0, padding: 0 }}>
        {due.map((one) => (
          <DueCard key={one.key} due={one} workingDate={workingDate} />
        ))}
      </ul>
    </section>
  );
}

/** A month as a table of days: arrows, Home, End, Page Up and Page Down move, the chosen day stands below in full. */
export function MonthPart({ day, dueDates, workingDate, choose }: Props) {
  const { calendar } = useLateWords();
  const table = useRef<HTMLTableElement>(null);
  // Keys come faster than the address changes: the next one goes on from where the last one led.
  const led = useRef(day);
  const byKey = useRef(false);
  const byDay = Map.groupBy(dueDates, ({ on }) => on);
  // Before anything else happens: the day that had the focus has gone with its month, and a key would find nobody.
  useLayoutEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus();
    else led.current = day;
    if (led.current === day) byKey.current = false;
  }, [day]);
  const move = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? null : dayByKey(led.current, event.key);
    if (next === null) return;
    event.preventDefault();
    byKey.current = true;
    led.current = next;
    choose(next);
  };
  const month = calendar.month(Number(day.slice(5, 7)), Number(day.slice(0, 4)));
  return (
    <>
      <Card sx={{ p: { xs: 0.5, sm: 1 }, mb: 2 }}>
        <Box
          component="table"
          role="grid"
          ref={table}
          aria-label={month}
          onKeyDown={move}
          sx={{ width: 1, tableLayout: 'fixed', borderCollapse: 'collapse' }}
        >
          <thead>
            <tr>
              {calendar.weekdays.map(({ short, name }) => (
                <Box key={name} component="th" scope="col" abbr={name} aria-label={name} sx={{ py: 0.5 }}>
                  {short}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(day).map((week) => (
              <tr key={week.find((one) => one !== null)}>
                {week.map((one, at) =>
                  one === null ? (
                    <td key={at} />
                  ) : (
                    <DayCell
                      key={one}
                      day={one}
                      due={byDay.get(one) ?? []}
                      isChosen={one === day}
                      isToday={one === workingDate}
                      choose={choose}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      </Card>
      <ChosenDay day={day} due={byDay.get(day) ?? []} workingDate={workingDate} />
    </>
  );
}

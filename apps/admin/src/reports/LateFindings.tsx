import { Alert, AlertTitle, Box, Button, Link, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { householdPath } from '../households/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { LocalDate, ScrollTable, Section } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { Form3, Period } from './Form3Table.tsx';
import { columnName } from './form3-fields.ts';
import { CorrectPeriodDialog } from './PeriodDialogs.tsx';
import { useWardOfPeriod } from './ward-name.ts';

type Late = Form3['lateRows'][number];

function Row({ late: { row, isReported }, period }: { late: Late; period: Period }) {
  const { reports } = useLateWords();
  const wardName = useWardOfPeriod(period.to);
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const { household, place, column, on, persons } = row;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {household ? (
          <Link component={RouterLink} to={householdPath(household.id)}>
            {household.headName}
          </Link>
        ) : (
          reports.elsewhere
        )}
      </TableCell>
      <TableCell>{wardName(place)}</TableCell>
      <TableCell>{columnName(column, language)}</TableCell>
      <TableCell>
        <LocalDate date={on} />
      </TableCell>
      <TableCell align="right">{formatNumber(persons)}</TableCell>
      <TableCell>{isReported ? reports.lateReported : reports.lateMissing}</TableCell>
    </TableRow>
  );
}

/** The households behind the findings. */
function LateRows({ rows, period }: { rows: readonly Late[]; period: Period }) {
  const { reports } = useLateWords();
  return (
    <Section title={reports.lateTitle}>
      <ScrollTable label={reports.lateTitle} minWidth={760}>
        <TableHead>
          <TableRow>
            <TableCell>{reports.household}</TableCell>
            <TableCell>{reports.ward}</TableCell>
            <TableCell>{reports.column}</TableCell>
            <TableCell>{reports.on}</TableCell>
            <TableCell align="right">{reports.personsShort}</TableCell>
            <TableCell>{reports.lateState}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((late, at) => (
            <Row
              key={`${late.row.household?.id ?? at} ${late.row.column} ${late.row.on} ${late.isReported}`}
              late={late}
              period={period}
            />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

/** Where the register says otherwise than the closed figures, by whom, and the way to correct them. */
export function LateFindings({ period, form }: { period: Period; form: Form3 }) {
  const { reports } = useLateWords();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const may = useMay();
  const wardName = useWardOfPeriod(period.to);
  const [correcting, setCorrecting] = useState(false);
  const { findings, lateRows } = form;
  if (findings.length === 0) return null;
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        <AlertTitle>{reports.findingsTitle}</AlertTitle>
        <ul>
          {findings.map(({ place, column, unit, reported, register }) => (
            <li key={`${place.id} ${column} ${unit}`}>
              {reports.finding(
                wardName(place),
                columnName(column, language),
                reports.units[unit],
                formatNumber(reported),
                formatNumber(register),
              )}
            </li>
          ))}
        </ul>
        {reports.findingsHint}
        {may('reportPeriod.correct') ? (
          <Box sx={{ mt: 1.5 }}>
            <Button variant="contained" onClick={() => setCorrecting(true)}>
              {reports.correct}
            </Button>
          </Box>
        ) : null}
      </Alert>
      {lateRows.length > 0 ? <LateRows rows={lateRows} period={period} /> : null}
      {correcting ? <CorrectPeriodDialog period={period} onClose={() => setCorrecting(false)} /> : null}
    </>
  );
}

import { Stack, Typography } from '@mui/material';
import { type IsoDate, isIsoDate, isoDate, yearOf } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useLateWords } from '../i18n/index.ts';
import { DateField, DocumentButton } from '../ui/index.ts';

/** The report on the results of the plan between two days, as an official document. */
export function ProgressReport({ today }: { today: IsoDate }) {
  const { reports } = useLateWords();
  const [from, setFrom] = useState<string>(isoDate(`${yearOf(today)}-01-01`));
  const [until, setUntil] = useState<string>(today);
  const isReady = isIsoDate(from) && isIsoDate(until) && from <= until;
  return (
    <Stack
      component="section"
      aria-label={reports.progressTitle}
      direction="row"
      sx={{
        gap: 1.5,
        mt: 2,
        mb: 1,
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        '& .MuiFormControl-root': { m: 0, width: 170 },
      }}
    >
      <Typography sx={{ fontWeight: 600, pt: { md: 1 }, width: { xs: '100%', md: 'auto' } }}>
        {reports.progressTitle}
      </Typography>
      <DateField label={reports.progressFrom} value={from} onChange={setFrom} />
      <DateField label={reports.progressUntil} value={until} onChange={setUntil} />
      {isReady ? <DocumentButton kind="progress-report" params={{ from, until }} /> : null}
    </Stack>
  );
}

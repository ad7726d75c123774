import { Alert, AlertTitle } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import type { Form3, Period } from './Form3Table.tsx';
import { useWardOfPeriod } from './ward-name.ts';

/** Whether the figures add up for every ward; if not, where and by how much. */
export function Form3Identity({ period, form: { gaps } }: { period: Period; form: Form3 }) {
  const { reports } = useLateWords();
  const wardName = useWardOfPeriod(period.to);
  if (gaps.length === 0) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {reports.identity}. {reports.balanced}
      </Alert>
    );
  }
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <AlertTitle>{reports.gapsTitle}</AlertTitle>
      {reports.identity}
      <ul>
        {gaps.map(({ place, households, persons }) => (
          <li key={place.id}>{reports.gap(wardName(place), String(households), String(persons))}</li>
        ))}
      </ul>
      {reports.gapsHint}
    </Alert>
  );
}

import { Alert, AlertTitle, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { RecordCoverage } from '@vuonlen/plan/plans';
import { useLateWords, useText } from '../i18n/index.ts';
import type { ShortPledge } from './record-questions.ts';

interface Props {
  readonly pledges: readonly ShortPledge[];
  /** Measures that would be short; null where only a part of the households was looked at. */
  readonly coverage: readonly RecordCoverage[] | null;
}

/** Pledges of which more is used than would be left, and measures of which more is wanted than would be pledged. */
export function ShortPledges({ pledges, coverage }: Props) {
  const words = useLateWords();
  const text = useText();
  const { whatIf } = words;
  const unitOf = (unit: string): string => words.vocabulary.unit[unit as keyof typeof words.vocabulary.unit] ?? '';
  const lines = [
    ...pledges.map(({ slug, name, unit, limit, used }) => {
      const said = [used, limit, used - limit].map(formatNumber) as [string, string, string];
      return { key: slug, name: text(name), said: whatIf.shortPledge(...said, unitOf(unit)) };
    }),
    ...(coverage ?? []).map(({ measure, leg, name, unit, demand, pledged, balance }) => {
      const numbers = [demand.after ?? 0, pledged.after ?? 0, -(balance.after ?? 0)];
      const said = numbers.map(formatNumber) as [string, string, string];
      return { key: `${measure}/${leg}`, name: text(name), said: whatIf.shortMeasure(...said, unitOf(unit)) };
    }),
  ];
  return (
    <>
      {lines.length === 0 ? <Typography sx={{ my: 1 }}>{whatIf.noShort}</Typography> : null}
      {lines.length > 0 ? (
        <Alert severity="warning" sx={{ my: 1.5 }}>
          <AlertTitle>{whatIf.short}</AlertTitle>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {lines.map(({ key, name, said }) => (
              <li key={key}>
                {name}: {said}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {coverage === null ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {whatIf.wholeOnly}
        </Typography>
      ) : null}
    </>
  );
}

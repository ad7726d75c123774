import { Box, LinearProgress, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useWords } from '../i18n/index.ts';

interface Props {
  /** What the meter measures, for a reader who does not see it. */
  readonly name: string;
  /** null: not shown to this reader. */
  readonly used: number | null;
  readonly limit: number;
  readonly unit: string;
}

/** How much of a pledge is assigned and what is left, in the pledge's own unit. */
export function PledgeMeter({ name, used, limit, unit }: Props) {
  const words = useWords();
  if (used === null) return <Typography variant="body2">{words.parts.notShown}</Typography>;
  const share = limit === 0 ? 100 : Math.min(100, (used / limit) * 100);
  return (
    <Box sx={{ minWidth: 120 }}>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {words.parts.leftOf(formatNumber(Math.max(0, limit - used)), formatNumber(limit), unit)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={share}
        color={used >= limit ? 'warning' : 'primary'}
        aria-label={`${name}: ${words.parts.used(formatNumber(used), formatNumber(limit), unit)}`}
        sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
      />
    </Box>
  );
}

import { Chip, type ChipProps } from '@mui/material';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'plain';

const colorOf: Record<Tone, NonNullable<ChipProps['color']>> = {
  good: 'success',
  warn: 'warning',
  bad: 'error',
  info: 'info',
  plain: 'default',
};

/** A state in one or two words. The words carry the meaning; the colour only repeats it. */
export function StatusChip({ tone, label }: { tone: Tone; label: string }) {
  return <Chip size="small" variant="outlined" color={colorOf[tone]} label={label} />;
}

import { Box } from '@mui/material';
import { formatVnd, type Vnd } from '@vuonlen/plan/kernel';
import { useWords } from '../i18n/index.ts';

/** An amount in the official form; an amount that the plan does not state says so and is never zero. */
export function Money({ amount }: { amount: Vnd | null | undefined }) {
  const words = useWords();
  if (amount === null || amount === undefined) return <>{words.parts.notStated}</>;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {formatVnd(amount)}
    </Box>
  );
}

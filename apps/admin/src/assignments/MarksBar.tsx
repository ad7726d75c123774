import { Box, Button, Paper, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';
import { countGiven, countTaken, type StagedChanges } from './staged-changes.ts';

interface Props {
  readonly changes: StagedChanges;
  readonly clear: () => void;
  readonly preview: () => void;
}

/** How much is marked and not recorded yet, and the way to record it. */
export function MarksBar({ changes, clear, preview }: Props) {
  const words = useLateWords().assignmentGrid;
  const [given, taken] = [countGiven(changes), countTaken(changes)];
  if (given + taken === 0) return null;
  return (
    <Paper
      component="section"
      aria-label={words.preview}
      variant="outlined"
      sx={{ p: 1, mt: 1, borderColor: 'primary.main', borderWidth: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography role="status" sx={{ flexGrow: 1, fontWeight: 600 }}>
          {words.marked(formatNumber(given), formatNumber(taken))}
        </Typography>
        <Button onClick={clear}>{words.unmarkAll}</Button>
        <Button variant="contained" onClick={preview}>
          {words.preview}
        </Button>
      </Box>
    </Paper>
  );
}

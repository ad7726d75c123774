import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n/index.ts';

/** Says on every screen that the register is invented. */
export function DemoBanner() {
  const words = useWords();
  return (
    <Box
      role="note"
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1.5,
        alignItems: 'baseline',
        px: 1.5,
        py: 0.5,
        mt: 1,
        mb: 1,
        borderRadius: 1,
        border: `1px dashed ${theme.palette.warning.main}`,
        color: theme.palette.warning.main,
      })}
    >
      <Typography component="strong" variant="body2" sx={{ fontWeight: 600 }}>
        {words.shell.demo}
      </Typography>
      <Typography variant="body2">{words.shell.demoExplained}</Typography>
    </Box>
  );
}

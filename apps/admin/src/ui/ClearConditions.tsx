import { Button } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';

/** The next step where conditions leave nothing to show: without them. */
export function ClearConditions({ clear }: { clear: () => void }) {
  const { pages } = useLateWords();
  return (
    <Button variant="outlined" onClick={clear}>
      {pages.clear}
    </Button>
  );
}

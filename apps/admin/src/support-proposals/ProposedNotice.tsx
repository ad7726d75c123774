import { Alert, Button, Stack } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { RefusalDialog } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { type Begun, useHandingOn } from './use-proposing.ts';

/** What one submission takes. */
const mostHanded = 100;

/** What was begun, and the next step: all of it to the appraisal. */
export function ProposedNotice({ begun, again }: { begun: readonly Begun[]; again: () => void }) {
  const words = useLateWords();
  const { propose } = words.many;
  const may = useMay();
  const [isHanded, setHanded] = useState(false);
  const { act, hand } = useHandingOn(begun, () => setHanded(true));
  const count = formatNumber(begun.length);
  return (
    <>
      <Alert severity={act.failed ? 'error' : 'success'} role="status">
        {act.failed ? words.parts.unexpected : isHanded ? propose.handed(count) : propose.done(count)}
      </Alert>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {may('proposal.submit') && !isHanded && begun.length <= mostHanded ? (
          <Button variant="contained" onClick={hand} disabled={act.pending}>
            {propose.hand}
          </Button>
        ) : null}
        <Button component={Link} to="/proposals">
          {propose.see}
        </Button>
        <Button onClick={again}>{propose.again}</Button>
      </Stack>
      <RefusalDialog refusal={act.refusal} onClose={act.forget} />
    </>
  );
}

import { Alert, Button, Stack } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { RefusalDialog } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { type Begun, useHandingOn } from './use-proposing.ts';
import { WithdrawManyDialog } from './WithdrawManyDialog.tsx';

/** What was begun, and the next step: all of it to the appraisal. */
export function ProposedNotice({ begun, again }: { begun: readonly Begun[]; again: () => void }) {
  const words = useLateWords();
  const { propose } = words.many;
  const may = useMay();
  const [isHanded, setHanded] = useState(false);
  const [withdrawal, setWithdrawal] = useState<'NONE' | 'ASKED' | 'DONE'>('NONE');
  const { act, hand, handed } = useHandingOn(begun, () => setHanded(true));
  const count = formatNumber(begun.length);
  return (
    <>
      <Alert severity={act.failed ? 'error' : 'success'} role="status">
        {act.failed
          ? words.parts.unexpected
          : withdrawal === 'DONE'
            ? propose.withdrawn(count)
            : isHanded
              ? propose.handed(count)
              : propose.done(count)}
      </Alert>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {may('proposal.submit') && !isHanded && withdrawal !== 'DONE' ? (
          <Button variant="contained" onClick={hand} disabled={act.pending}>
            {handed > 0 ? propose.handRest(formatNumber(handed), count) : propose.hand}
          </Button>
        ) : null}
        <Button component={Link} to="/proposals">
          {propose.see}
        </Button>
        <Button onClick={again}>{propose.again}</Button>
        {may('proposal.withdraw') && handed === 0 && withdrawal !== 'DONE' && begun.length <= 100 ? (
          <Button color="inherit" onClick={() => setWithdrawal('ASKED')} disabled={act.pending}>
            {words.proposals.withdrawMany(begun.length)}
          </Button>
        ) : null}
      </Stack>
      {withdrawal === 'ASKED' ? (
        <WithdrawManyDialog
          proposals={begun}
          onClose={() => setWithdrawal('NONE')}
          onDone={() => setWithdrawal('DONE')}
        />
      ) : null}
      <RefusalDialog refusal={act.refusal} onClose={act.forget} />
    </>
  );
}

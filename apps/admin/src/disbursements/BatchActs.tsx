import { Button } from '@mui/material';
import type { Action } from '@vuonlen/permissions';
import { type ComponentType, useState } from 'react';
import type { BatchDetailFragment, DisbursementBatchState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';
import { ApproveBatchDialog, PayBatchDialog, ReturnBatchDialog, SubmitBatchDialog } from './BatchDialogs.tsx';

export interface BatchActProps {
  readonly batch: BatchDetailFragment;
  readonly onClose: () => void;
}

type Act = 'submit' | 'approve' | 'return' | 'pay';

interface Step {
  readonly from: readonly DisbursementBatchState[];
  readonly action: Action;
  readonly dialog: ComponentType<BatchActProps>;
}

/** From which state each step leads; that the maker is not the checker, the server sees to. */
const steps: Readonly<Record<Act, Step>> = {
  submit: { from: ['DRAFT', 'RETURNED'], action: 'disbursement.submit', dialog: SubmitBatchDialog },
  approve: { from: ['SUBMITTED'], action: 'disbursement.approve', dialog: ApproveBatchDialog },
  return: { from: ['SUBMITTED', 'APPROVED'], action: 'disbursement.return', dialog: ReturnBatchDialog },
  pay: { from: ['APPROVED'], action: 'disbursement.pay', dialog: PayBatchDialog },
};

/** What may be done with a batch where it stands now. */
export function BatchActs({ batch }: { batch: BatchDetailFragment }) {
  const words = useLateWords();
  const may = useMay();
  const [open, setOpen] = useState<Act | null>(null);
  const offered = (Object.keys(steps) as Act[]).filter(
    (act) => steps[act].from.includes(batch.state) && may(steps[act].action),
  );
  const Dialog = open === null ? undefined : steps[open].dialog;
  return (
    <>
      {offered.map((act) => (
        <Button
          key={act}
          variant={act === 'return' ? 'outlined' : 'contained'}
          color={act === 'return' ? 'inherit' : 'primary'}
          onClick={() => setOpen(act)}
        >
          {words.disbursements.acts[act]}
        </Button>
      ))}
      {Dialog ? <Dialog batch={batch} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

import { Button } from '@mui/material';
import { type ComponentType, useState } from 'react';
import type { BatchDetailFragment, DisbursementBatchStep } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  ApproveBatchDialog,
  DiscardBatchDialog,
  PayBatchDialog,
  ReturnBatchDialog,
  SubmitBatchDialog,
} from './BatchDialogs.tsx';

export interface BatchActProps {
  readonly batch: BatchDetailFragment;
  readonly onClose: () => void;
}

interface Step {
  readonly name: 'submit' | 'approve' | 'return' | 'pay' | 'discard';
  readonly dialog: ComponentType<BatchActProps>;
}

const steps: Readonly<Record<DisbursementBatchStep, Step>> = {
  SUBMIT: { name: 'submit', dialog: SubmitBatchDialog },
  APPROVE: { name: 'approve', dialog: ApproveBatchDialog },
  RETURN: { name: 'return', dialog: ReturnBatchDialog },
  PAY: { name: 'pay', dialog: PayBatchDialog },
  DISCARD: { name: 'discard', dialog: DiscardBatchDialog },
};

/** Steps that take a batch away from payment stand back. */
const isBack = (step: DisbursementBatchStep): boolean => step === 'RETURN' || step === 'DISCARD';

/** What the reader may do with a batch where it stands now: the server says it, down to who made it and for whom one acts. */
export function BatchActs({ batch }: { batch: BatchDetailFragment }) {
  const words = useLateWords();
  const [open, setOpen] = useState<DisbursementBatchStep | null>(null);
  const Dialog = open === null ? undefined : steps[open].dialog;
  return (
    <>
      {batch.nextSteps.map((step) => (
        <Button
          key={step}
          variant={isBack(step) ? 'outlined' : 'contained'}
          color={isBack(step) ? 'inherit' : 'primary'}
          onClick={() => setOpen(step)}
        >
          {words.disbursements.acts[steps[step].name]}
        </Button>
      ))}
      {Dialog ? <Dialog batch={batch} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

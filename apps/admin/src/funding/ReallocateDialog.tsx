import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import { MoneyOptionsDocument, type MoneyOptionsQuery, ReallocateFundsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, NumberField, PageFailed, PageLoading, TextLine, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { fundOptions, numberOf, pledgeOptions } from './money-options.ts';
import { PledgeChoice } from './PledgeChoice.tsx';

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly quantity: string;
  readonly received: string;
  readonly basisDocument: string;
  readonly effectiveOn: string;
  readonly reason: string;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly data: MoneyOptionsQuery;
}

function Fields({ draft, set, data }: FieldsProps) {
  const words = useLateWords();
  const { funding } = words;
  return (
    <>
      <Typography color="textSecondary">{funding.moveHint}</Typography>
      <PledgeChoice
        label={funding.from}
        options={fundOptions(data)}
        value={draft.from}
        onChange={(from) => set({ from })}
      />
      <PledgeChoice
        label={funding.to}
        options={pledgeOptions(data).filter(({ pledge }) => pledge.id !== draft.from)}
        value={draft.to}
        onChange={(to) => set({ to })}
      />
      <NumberField
        label={funding.moveQuantity}
        required
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
      />
      <NumberField
        label={funding.moveReceived}
        helperText={funding.moveReceivedHint}
        value={draft.received}
        onChange={(received) => set({ received })}
      />
      <TextLine
        label={funding.basisDocument}
        required
        value={draft.basisDocument}
        onChange={(basisDocument) => set({ basisDocument })}
      />
      <DateField
        label={funding.movedOn}
        required
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
      />
      <TextLine label={words.assignments.reason} value={draft.reason} onChange={(reason) => set({ reason })} />
    </>
  );
}

function inputOf(draft: Draft) {
  const quantity = numberOf(draft.quantity);
  const received = draft.received.trim() === '' ? 0 : numberOf(draft.received);
  const { from, to, effectiveOn } = draft;
  const isComplete = from !== '' && to !== '' && effectiveOn !== '' && draft.basisDocument.trim() !== '';
  if (!isComplete || quantity === null || received === null) return null;
  return {
    from,
    to,
    quantity,
    received,
    effectiveOn,
    basisDocument: draft.basisDocument.trim(),
    reason: draft.reason.trim() || null,
  };
}

/** Moves what a fund has left to another pledge, by a paper that orders it. */
export function ReallocateDialog({ onClose }: { onClose: () => void }) {
  const { funding } = useLateWords();
  const viewer = useViewer();
  const { data, error, retry } = usePage(MoneyOptionsDocument, {});
  const [draft, setDraft] = useState<Draft>({
    from: '',
    to: '',
    quantity: '',
    received: '',
    basisDocument: '',
    effectiveOn: viewer?.workingDate ?? '',
    reason: '',
  });
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(ReallocateFundsDocument, onClose);
  const input = inputOf(draft);
  return (
    <ActDialog
      title={funding.reallocate}
      submit={funding.reallocate}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {data ? <Fields draft={draft} set={(change) => setDraft({ ...draft, ...change })} data={data} /> : null}
      {data || error ? null : <PageLoading />}
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { ReallocateFundsDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { DateField, NumberField, TextLine, useDialogAct } from '../ui/index.ts';
import { useBoundAgency, useViewer } from '../users/index.ts';
import { FundChoice } from './FundChoice.tsx';
import { type FundOption, fundOptions } from './fund-options.ts';
import { MoneyDialog } from './MoneyDialog.tsx';
import { numberOf } from './money-options.ts';
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
  readonly options: readonly FundOption[];
}

/** What of a fund may move: what is pledged and kept for nobody, and what of it came and is not spent. */
function useMost(fund: FundOption | undefined) {
  const words = useLateWords();
  if (!fund) return { quantity: undefined, received: undefined };
  const { left, received, disbursed, unit } = fund.pledge;
  const said = (most: number) => words.funding.mostToMove(`${formatNumber(most)} ${words.vocabulary.unit[unit]}`);
  return {
    quantity: said(left ?? 0),
    received: said(Math.min(left ?? 0, Math.max(0, (received ?? 0) - (disbursed ?? 0)))),
  };
}

function Fields({ draft, set, options }: FieldsProps) {
  const words = useLateWords();
  const { funding } = words;
  const fund = options.find(({ pledge }) => pledge.id === draft.from);
  const most = useMost(fund);
  return (
    <>
      <Typography color="textSecondary">{funding.moveHint}</Typography>
      <FundChoice options={options} value={draft.from} onChange={(from) => set({ from, to: '' })} />
      {fund ? (
        <PledgeChoice label={funding.to} options={fund.targets} value={draft.to} onChange={(to) => set({ to })} />
      ) : null}
      <NumberField
        label={funding.moveQuantity}
        helperText={most.quantity}
        required
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
      />
      <NumberField
        label={funding.moveReceived}
        helperText={[funding.moveReceivedHint, most.received].filter(Boolean).join('. ')}
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

interface Props {
  /** The pledge that gives, where it is chosen already. */
  readonly from?: string;
  readonly onClose: () => void;
}

/** Moves what a fund has left to another pledge, by a paper that orders it. */
export function ReallocateDialog({ from = '', onClose }: Props) {
  const { funding } = useLateWords();
  const viewer = useViewer();
  const agency = useBoundAgency();
  const [draft, setDraft] = useState<Draft>({
    from,
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
    <MoneyDialog
      title={funding.reallocate}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
    >
      {(data) => (
        <Fields draft={draft} set={(change) => setDraft({ ...draft, ...change })} options={fundOptions(data, agency)} />
      )}
    </MoneyDialog>
  );
}

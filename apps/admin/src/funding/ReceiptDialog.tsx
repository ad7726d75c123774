import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { type ReceiptChannel, RecordReceiptDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Choice, DateField, MoneyField, NumberField, TextLine, useDialogAct } from '../ui/index.ts';
import { useBoundAgency, useViewer } from '../users/index.ts';
import { MoneyDialog } from './MoneyDialog.tsx';
import { numberOf, type PledgeOption, receivingOptions } from './money-options.ts';
import { PledgeAndSource } from './PledgeAndSource.tsx';

interface Draft {
  readonly pledge: string;
  readonly source: string;
  readonly channel: ReceiptChannel | '';
  readonly amount: string;
  readonly quantity: string;
  readonly documentNumber: string;
  readonly giver: string;
  readonly receivedOn: string;
  readonly reason: string;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly options: readonly PledgeOption[];
  readonly wantsReason: boolean;
}

function givenNumber(text: string): number | null | undefined {
  return text.trim() === '' ? null : (numberOf(text) ?? undefined);
}

/** What came, and from whom; things are counted, money is counted in đồng. */
function What({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  const { funding } = useLateWords();
  const isKind = draft.channel === 'IN_KIND';
  return (
    <>
      <Choice
        label={funding.channel}
        required
        value={draft.channel}
        onChange={(channel) => set({ channel })}
        labels={funding.channels}
      />
      {isKind ? null : (
        <MoneyField
          label={funding.amount}
          helperText={funding.amountHint}
          error={givenNumber(draft.amount) === undefined}
          required
          value={draft.amount}
          onChange={(amount) => set({ amount })}
        />
      )}
      <NumberField
        label={funding.quantity}
        helperText={isKind ? undefined : funding.quantityHint}
        error={givenNumber(draft.quantity) === undefined}
        required={isKind}
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
      />
      <TextLine label={funding.giver} value={draft.giver} onChange={(giver) => set({ giver })} />
    </>
  );
}

function Fields({ draft, set, options, wantsReason }: FieldsProps) {
  const words = useLateWords();
  const { funding } = words;
  return (
    <>
      <PledgeAndSource options={options} value={draft} onChange={set} />
      <What draft={draft} set={set} />
      <TextLine
        label={funding.documentNumber}
        required
        value={draft.documentNumber}
        onChange={(documentNumber) => set({ documentNumber })}
      />
      <DateField
        label={funding.receivedOn}
        required
        value={draft.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
      />
      {wantsReason ? (
        <TextLine label={words.parts.reason} value={draft.reason} onChange={(reason) => set({ reason })} />
      ) : null}
    </>
  );
}

function inputOf(draft: Draft) {
  const { pledge, source, channel } = draft;
  const [amount, quantity] = [givenNumber(draft.amount), givenNumber(draft.quantity)];
  const isKind = channel === 'IN_KIND';
  if (channel === '' || pledge === '' || source === '' || draft.documentNumber.trim() === '') return null;
  if (amount === undefined || quantity === undefined || draft.receivedOn === '') return null;
  if (isKind ? quantity === null : amount === null) return null;
  return {
    pledge,
    source,
    channel,
    amount: isKind ? null : amount,
    quantity,
    documentNumber: draft.documentNumber.trim(),
    giver: draft.giver.trim() || null,
    receivedOn: draft.receivedOn,
    reason: draft.reason.trim() || null,
  };
}

const nothing: Draft = {
  pledge: '',
  source: '',
  channel: '',
  amount: '',
  quantity: '',
  documentNumber: '',
  giver: '',
  receivedOn: '',
  reason: '',
};

interface Props {
  /** The pledge and the source that are chosen already. */
  readonly preset?: Pick<Draft, 'pledge' | 'source'> | undefined;
  readonly onClose: () => void;
}

/** Records what a source has given: into a fund, straight to the households, or in kind. */
export function ReceiptDialog({ preset, onClose }: Props) {
  const { funding } = useLateWords();
  const viewer = useViewer();
  const agency = useBoundAgency();
  const [draft, setDraft] = useState<Draft>({ ...nothing, ...preset, receivedOn: viewer?.workingDate ?? '' });
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordReceiptDocument, onClose);
  const input = inputOf(draft);
  const wantsReason = act.refusal?.__typename === 'ReasonRequiredError' || draft.reason !== '';
  return (
    <MoneyDialog
      title={funding.recordReceipt}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
    >
      {(data) => (
        <Fields
          draft={draft}
          set={(change) => setDraft({ ...draft, ...change })}
          options={receivingOptions(data, agency)}
          wantsReason={wantsReason}
        />
      )}
    </MoneyDialog>
  );
}

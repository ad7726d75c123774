import { Typography } from '@mui/material';
import { formatNumber, formatVnd, vnd } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import { RecordPledgeDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { DateField, NumberField, TextLine, useDialogAct } from '../ui/index.ts';
import { useBoundAgency, useViewer } from '../users/index.ts';
import { MoneyDialog } from './MoneyDialog.tsx';
import { numberOf, type Pledge, type PledgeOption, receivingOptions } from './money-options.ts';
import { PledgeAndSource } from './PledgeAndSource.tsx';
import { PledgeTerms, worthOf } from './PledgeTerms.tsx';

interface Draft {
  readonly pledge: string;
  readonly source: string;
  readonly quantity: string;
  readonly documentNumber: string;
  readonly giver: string;
  readonly pledgedOn: string;
  readonly reason: string;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly options: readonly PledgeOption[];
  readonly wantsReason: boolean;
}

/** What is pledged when it is recorded, in the unit of the pledge and in money where a unit is worth some. */
function useAfter(): (pledge: Pledge | undefined, quantity: number | null) => string | undefined {
  const words = useLateWords();
  return (pledge, quantity) => {
    if (pledge?.pledged == null || quantity === null) return undefined;
    const [unit, worth] = [words.vocabulary.unit[pledge.unit], worthOf(pledge)];
    const after = pledge.pledged + quantity;
    const money = worth === null || pledge.unit === 'VND' ? '' : ` (${formatVnd(vnd(after * worth))})`;
    return words.funding.pledgedAfter(`${formatNumber(after)} ${unit}${money}`);
  };
}

function Fields({ draft, set, options, wantsReason }: FieldsProps) {
  const words = useLateWords();
  const { funding } = words;
  const after = useAfter();
  const chosen = options.find(({ pledge }) => pledge.id === draft.pledge)?.pledge;
  const quantity = numberOf(draft.quantity);
  return (
    <>
      <Typography color="textSecondary">{funding.recordPledgeHint}</Typography>
      <PledgeAndSource options={options} value={draft} onChange={set} />
      {chosen ? <PledgeTerms pledge={chosen} /> : null}
      <NumberField
        label={chosen ? funding.pledgedUnits(words.vocabulary.unit[chosen.unit]) : funding.quantity}
        helperText={after(chosen, quantity)}
        required
        value={draft.quantity}
        onChange={(value) => set({ quantity: value })}
      />
      <TextLine
        label={funding.pledgeDocument}
        required
        value={draft.documentNumber}
        onChange={(documentNumber) => set({ documentNumber })}
      />
      <DateField
        label={funding.pledgedOn}
        required
        value={draft.pledgedOn}
        onChange={(pledgedOn) => set({ pledgedOn })}
      />
      <TextLine label={funding.pledgeGiver} value={draft.giver} onChange={(giver) => set({ giver })} />
      {wantsReason ? (
        <TextLine label={words.parts.reason} value={draft.reason} onChange={(reason) => set({ reason })} />
      ) : null}
    </>
  );
}

function inputOf(draft: Draft) {
  const { pledge, source, pledgedOn } = draft;
  const [quantity, documentNumber] = [numberOf(draft.quantity), draft.documentNumber.trim()];
  if (pledge === '' || source === '' || quantity === null || documentNumber === '' || pledgedOn === '') return null;
  const giver = draft.giver.trim() || null;
  return { pledge, source, quantity, documentNumber, pledgedOn, giver, reason: draft.reason.trim() || null };
}

const nothing: Draft = {
  pledge: '',
  source: '',
  quantity: '',
  documentNumber: '',
  giver: '',
  pledgedOn: '',
  reason: '',
};

interface Props {
  /** The pledge and the source that are chosen already. */
  readonly preset?: Pick<Draft, 'pledge' | 'source'> | undefined;
  readonly onClose: () => void;
}

/** Records what a source pledges beyond the plan, by a document, before anything of it comes. */
export function RecordPledgeDialog({ preset, onClose }: Props) {
  const { funding } = useLateWords();
  const viewer = useViewer();
  const agency = useBoundAgency();
  const [draft, setDraft] = useState<Draft>({ ...nothing, ...preset, pledgedOn: viewer?.workingDate ?? '' });
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordPledgeDocument, onClose);
  const input = inputOf(draft);
  const wantsReason = act.refusal?.__typename === 'ReasonRequiredError' || draft.reason !== '';
  return (
    <MoneyDialog
      title={funding.recordPledge}
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

import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import {
  CorrectGiftDocument,
  type GiftRowFragment,
  RecordGiftDocument,
  SponsorshipOptionsDocument,
  type SponsorshipOptionsQuery,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  ActDialog,
  DateField,
  MoneyField,
  NumberField,
  PageFailed,
  PageLoading,
  TextLine,
  useDialogAct,
  useIssues,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { GiverFields } from './GiverFields.tsx';
import { changedGift, type GiftDraft, giftDraftOf, giftInputOf } from './gift-draft.ts';
import { useGiverName } from './use-giver-name.ts';

interface FieldsProps {
  readonly draft: GiftDraft;
  readonly set: (change: Partial<GiftDraft>) => void;
  readonly agencies: SponsorshipOptionsQuery['plan']['agencies'];
  readonly issueAt: ReturnType<typeof useIssues>;
  readonly wantsReason: boolean;
}

function What({ draft, set, issueAt }: FieldsProps) {
  const { followUp } = useLateWords();
  return (
    <>
      <NumberField label={followUp.tetYear} required value={draft.year} onChange={(year) => set({ year })} />
      <DateField
        label={followUp.givenOn}
        required
        value={draft.givenOn}
        onChange={(givenOn) => set({ givenOn })}
        {...issueAt('givenOn')}
      />
      <MoneyField
        label={followUp.amount}
        helperText={followUp.amountHint}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        {...issueAt('amount')}
      />
      <TextLine label={followUp.goods} value={draft.goods} onChange={(goods) => set({ goods })} />
      <TextLine label={followUp.document} value={draft.document} onChange={(document) => set({ document })} />
    </>
  );
}

function Fields(props: FieldsProps) {
  const { followUp } = useLateWords();
  const { draft, set, agencies, issueAt, wantsReason } = props;
  return (
    <>
      <GiverFields draft={draft.giver} onChange={(giver) => set({ giver })} agencies={agencies} issueAt={issueAt} />
      <What {...props} />
      <TextLine label={followUp.note} multiline minRows={2} value={draft.note} onChange={(note) => set({ note })} />
      <TextLine
        label={wantsReason ? followUp.reason : followUp.lateReason}
        required={wantsReason}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        {...issueAt('reason')}
      />
    </>
  );
}

interface Props {
  readonly household: { readonly id: string; readonly headName: string };
  /** The gift that is corrected; null: a new one. */
  readonly gift: GiftRowFragment | null;
  readonly onClose: () => void;
}

/** Both acts under one name: a gift is recorded, or corrected by one that stands in its place. */
function useGiftAct({ household, gift, onClose }: Props) {
  const recording = useDialogAct(RecordGiftDocument, onClose);
  const correcting = useDialogAct(CorrectGiftDocument, onClose);
  const [first] = useState(gift?.version);
  const [keys] = useState(() => new IdempotencyKeys());
  const [before] = useState(() => giftDraftOf('', gift));
  const record = (draft: GiftDraft) => {
    const input = giftInputOf(draft);
    return (
      input &&
      (() => recording.submit({ input: { ...input, household: household.id, idempotencyKey: keys.of(input) } }))
    );
  };
  const correct = (draft: GiftDraft, { id, version }: GiftRowFragment) => {
    const changes = changedGift(draft, before);
    const which = { id, expectedVersion: first ?? version };
    return changes && (() => correcting.submit({ input: { ...changes, ...which, idempotencyKey: keys.of(changes) } }));
  };
  return {
    act: gift === null ? recording.act : correcting.act,
    /** Sends what the form says; null while something is missing. */
    sendOf: (draft: GiftDraft) => (gift === null ? record(draft) : correct(draft, gift)),
  };
}

/** Records a gift at Tet, or corrects one. */
export function GiftDialog(props: Props) {
  const { household, gift, onClose } = props;
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const viewer = useViewer();
  const { data, error, retry } = usePage(SponsorshipOptionsDocument, { household: household.id });
  const [draft, setDraft] = useState(() => giftDraftOf(viewer?.workingDate ?? '', gift));
  const { act, sendOf } = useGiftAct(props);
  const issueAt = useIssues(act.refusal);
  const send = sendOf(draft);
  return (
    <ActDialog
      title={gift ? followUp.correctGiftOf(giverName(gift.giver)) : followUp.recordGiftFor(household.headName)}
      submit={gift ? followUp.correctGift : followUp.recordGift}
      act={act}
      ready={send !== null}
      onClose={onClose}
      onSubmit={() => send?.()}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data ? (
        <Fields
          draft={draft}
          set={(change) => setDraft({ ...draft, ...change })}
          agencies={data.plan.agencies}
          issueAt={issueAt}
          wantsReason={gift !== null}
        />
      ) : null}
    </ActDialog>
  );
}

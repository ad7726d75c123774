import { Box } from '@mui/material';
import type { Deprivation, PovertyCause, ReviewKind } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { RecordReviewDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  DateField,
  NumberField,
  Several,
  TextLine,
  useDialogAct,
  useIssues,
  wholeOf,
} from '../ui/index.ts';
import { type HouseholdChoice, HouseholdPicker } from './HouseholdPicker.tsx';

interface Props {
  /** Chosen in the form where it is left out. */
  readonly household?: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

interface Draft {
  readonly reviewedOn: string;
  readonly kind: ReviewKind | '';
  readonly b1: string;
  readonly b2: string;
  readonly deprivations: readonly Deprivation[];
  readonly causes: readonly PovertyCause[];
  readonly note: string;
}

function Fields({
  draft,
  set,
  issueAt,
}: {
  draft: Draft;
  set: (c: Partial<Draft>) => void;
  issueAt: ReturnType<typeof useIssues>;
}) {
  const words = useWords();
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <DateField
          label={words.record.reviews.reviewedOn}
          value={draft.reviewedOn}
          onChange={(reviewedOn) => set({ reviewedOn })}
          required
          {...issueAt('reviewedOn')}
        />
        <Choice
          label={words.record.reviews.kind}
          labels={words.vocabulary.reviewKind}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          required
          {...issueAt('kind')}
        />
        <NumberField
          label={words.record.reviews.b1}
          value={draft.b1}
          onChange={(b1) => set({ b1 })}
          {...issueAt('b1')}
        />
        <NumberField
          label={words.record.reviews.b2}
          value={draft.b2}
          onChange={(b2) => set({ b2 })}
          {...issueAt('b2')}
        />
      </Box>
      <Several
        label={words.record.reviews.deprivations}
        labels={words.vocabulary.deprivation}
        value={draft.deprivations}
        onChange={(deprivations) => set({ deprivations, b2: String(deprivations.length * 10) })}
      />
      <Several
        label={words.record.reviews.causesKept}
        labels={words.vocabulary.povertyCause}
        value={draft.causes}
        onChange={(causes) => set({ causes })}
      />
    </>
  );
}

/** Records a yearly or monthly review: scores, deprived indicators (ten points of B2 each) and causes. */
export function ReviewDialog({ household: given, today, onClose }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<HouseholdChoice | null>(null);
  const [draft, setDraft] = useState<Draft>({
    reviewedOn: today,
    kind: 'YEARLY',
    b1: '',
    b2: '',
    deprivations: [],
    causes: [],
    note: '',
  });
  const { act, submit } = useDialogAct(RecordReviewDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const send = async (): Promise<void> => {
    const { kind, reviewedOn, deprivations, causes } = draft;
    const household = given ?? chosen?.id;
    if (kind === '' || household === undefined) return;
    const scores = { b1: wholeOf(draft.b1), b2: wholeOf(draft.b2) };
    const lists = { deprivations: [...deprivations], causes: causes.length > 0 ? [...causes] : null };
    await submit({ input: { household, reviewedOn, kind, ...scores, ...lists, note: draft.note.trim() || null } });
  };
  return (
    <ActDialog
      title={words.record.reviews.add}
      submit={words.parts.save}
      act={act}
      ready={draft.reviewedOn !== '' && draft.kind !== '' && (given ?? chosen) != null}
      onClose={onClose}
      onSubmit={send}
      wide
    >
      {given === undefined ? <HouseholdPicker value={chosen} onChange={setChosen} /> : null}
      <Fields draft={draft} set={set} issueAt={issueAt} />
      <TextLine
        label={words.record.reviews.note}
        value={draft.note}
        onChange={(note) => set({ note })}
        multiline
        minRows={2}
      />
    </ActDialog>
  );
}

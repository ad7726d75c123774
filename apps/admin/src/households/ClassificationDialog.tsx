import { Alert, Box } from '@mui/material';
import type { ClassificationChange, HouseholdClass, StandardLevel } from '@vuonlen/plan/households';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { RecordClassificationDecisionDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, Choice, ClosedPeriodNotice, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { classAfter } from './class-after.ts';

interface Props {
  readonly household: {
    readonly id: string;
    readonly version: number;
    readonly class: HouseholdClass;
    readonly standard: StandardLevel | null;
  };
  readonly today: IsoDate;
  /** Day of a later review than the one that is decided on, if there is one. */
  readonly nextReviewedOn?: IsoDate | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly change: ClassificationChange | '';
  readonly class: HouseholdClass | '';
  readonly standard: StandardLevel | '';
  readonly number: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly reason: string;
}

type Set = (change: Partial<Draft>) => void;

function Outcome({
  draft,
  set,
  issueAt,
  current,
}: {
  draft: Draft;
  set: Set;
  issueAt: ReturnType<typeof useIssues>;
  current: HouseholdClass;
}) {
  const words = useWords();
  return (
    <>
      <Choice
        label={words.record.decisions.change}
        labels={words.vocabulary.classificationChange}
        value={draft.change}
        helperText={draft.change.startsWith('RELAPSED') ? words.record.decisions.relapseHint : undefined}
        onChange={(change) => set({ change, class: change === '' ? '' : classAfter(change, current) })}
        required
        {...issueAt('change')}
      />
      <Choice
        label={words.record.decisions.class}
        labels={words.vocabulary.householdClass}
        value={draft.class}
        onChange={(to) => set({ class: to })}
        required
        {...issueAt('class')}
      />
      <Choice
        label={words.record.decisions.standard}
        labels={words.vocabulary.standard}
        value={draft.standard}
        onChange={(standard) => set({ standard })}
        {...issueAt('standard')}
      />
    </>
  );
}

function Paper({ draft, set, issueAt }: { draft: Draft; set: Set; issueAt: ReturnType<typeof useIssues> }) {
  const words = useWords();
  return (
    <>
      <TextLine
        label={words.record.decisions.number}
        value={draft.number}
        onChange={(number) => set({ number })}
        {...issueAt('number')}
      />
      <DateField
        label={words.record.decisions.decidedOn}
        value={draft.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
        required
        {...issueAt('decidedOn')}
      />
      <DateField
        label={words.record.decisions.effectiveOn}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
        required
        {...issueAt('effectiveOn')}
      />
    </>
  );
}

/** Records the chairman's decision on a household's class: unchanged, new, relapsed or exited. */
export function ClassificationDialog({ household, today, nextReviewedOn = null, onClose }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>({
    change: '',
    class: '',
    standard: household.standard ?? '',
    number: '',
    decidedOn: today,
    effectiveOn: today,
    reason: '',
  });
  const [expectedVersion] = useState(household.version);
  const { act, submit } = useDialogAct(RecordClassificationDecisionDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const set: Set = (change) => setDraft({ ...draft, ...change });
  const send = async (): Promise<void> => {
    const { change, standard, decidedOn, effectiveOn } = draft;
    if (change === '' || draft.class === '') return;
    const on = { household: household.id, expectedVersion, decidedOn, effectiveOn };
    const words = { number: draft.number.trim() || null, reason: draft.reason.trim() || null };
    await submit({
      input: { ...on, ...words, change, class: draft.class, standard: standard === '' ? null : standard },
    });
  };
  return (
    <ActDialog
      title={words.record.decisions.addTitle}
      submit={words.parts.save}
      act={act}
      ready={draft.change !== '' && draft.class !== '' && draft.decidedOn !== '' && draft.effectiveOn !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      {nextReviewedOn !== null && draft.decidedOn >= nextReviewedOn ? (
        <Alert severity="info">{words.record.decisions.ofNextReview(formatShortDate(nextReviewedOn))}</Alert>
      ) : null}
      <Outcome draft={draft} set={set} issueAt={issueAt} current={household.class} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr 1fr' }, columnGap: 2 }}>
        <Paper draft={draft} set={set} issueAt={issueAt} />
      </Box>
      {draft.change === 'UNCHANGED' ? null : <ClosedPeriodNotice on={draft.effectiveOn} today={today} />}
      <TextLine
        label={words.record.decisions.reason}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        required={act.refusal?.__typename === 'ReasonRequiredError'}
        multiline
        minRows={2}
        {...issueAt('reason')}
      />
    </ActDialog>
  );
}

import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct, usePage } from '../api/index.ts';
import {
  type AssignDraft,
  ChoiceVerdict,
  emptyDraft,
  hasHousehold,
  MeasureField,
  measureOf,
  optionsAsked,
  SourceFields,
  TargetFields,
} from '../assignments/index.ts';
import { AssignOptionsDocument, ProposeSupportDocument, SubmitProposalDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, PageFailed, PageLoading, TextLine, useDialogAct } from '../ui/index.ts';
import { proposeInput } from './propose-draft.ts';

interface Props {
  readonly household: string;
  readonly headName: string;
  readonly onClose: () => void;
}

/** Lists a household for a support: the beginning of its proposal, handed to the appraisal at once unless told. */
export function ProposeDialog({ household, headName, onClose }: Props) {
  const words = useLateWords();
  const [draft, setDraft] = useState<AssignDraft>(() => emptyDraft('', ''));
  const { data, error, retry } = usePage(AssignOptionsDocument, optionsAsked(household, draft));
  const [hands, setHands] = useState(true);
  const [begun, setBegun] = useState<{ readonly id: string; readonly version: number } | null>(null);
  const notify = useNotify();
  const begin = useAct(ProposeSupportDocument);
  const { act: handing, submit: hand } = useDialogAct(SubmitProposalDocument, onClose);
  const options = hasHousehold(data) ? data : null;
  const measure = options ? measureOf(options, draft.measure) : null;
  const input = options ? proposeInput(draft, options) : null;
  const set = (change: Partial<AssignDraft>): void => setDraft({ ...draft, ...change });
  // What was begun stays begun: when handing it over fails, the next attempt hands over the same draft.
  const send = async (): Promise<void> => {
    const made = begun ?? (input ? ((await begin.run({ input }))?.proposal ?? null) : null);
    if (made === null) return;
    setBegun(made);
    if (hands) return hand({ input: { proposal: made.id, expectedVersion: made.version } });
    notify(words.parts.done, { type: 'success' });
    onClose();
  };
  const act = handing.refusal || handing.failed ? handing : begin;
  return (
    <ActDialog
      title={words.proposals.proposeTitle(headName)}
      submit={words.proposals.proposeSubmit}
      act={{ ...act, pending: begin.pending || handing.pending }}
      ready={input !== null}
      onClose={onClose}
      onSubmit={send}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {options ? (
        <fieldset disabled={begun !== null} style={{ display: 'contents' }}>
          <MeasureField options={options} draft={draft} set={set} />
          {measure ? <TargetFields options={options} draft={draft} set={set} measure={measure} /> : null}
          <ChoiceVerdict options={options} draft={draft} />
          {measure ? (
            <>
              <Typography variant="body2" color="textSecondary">
                {words.proposals.sourcesLater}
              </Typography>
              <SourceFields options={options} draft={draft} set={set} measure={measure} optional />
            </>
          ) : null}
          <DateField
            label={words.proposals.wantedFrom}
            value={draft.effectiveOn}
            onChange={(effectiveOn) => set({ effectiveOn })}
          />
          <TextLine
            label={words.proposals.note}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
            multiline
            minRows={2}
          />
          <FormControlLabel
            control={<Checkbox checked={hands} onChange={(event) => setHands(event.target.checked)} />}
            label={words.proposals.handAtOnce}
          />
        </fieldset>
      ) : null}
      {options || error ? null : <PageLoading />}
    </ActDialog>
  );
}

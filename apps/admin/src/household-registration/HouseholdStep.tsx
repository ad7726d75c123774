import { Box, MenuItem, TextField } from '@mui/material';
import type { HouseholdClass } from '@vuonlen/plan/households';
import { useLateWords } from '../i18n/index.ts';
import { Choice, ClosedPeriodNotice, DateField, TextLine, type useIssues } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import type { HouseholdDraft, StepSet } from './household-draft.ts';

export interface StepProps {
  readonly draft: HouseholdDraft;
  readonly set: StepSet;
  readonly issueAt: ReturnType<typeof useIssues>;
}

type Wards = readonly { readonly id: string; readonly name: string }[];

function Where({ draft, set, issueAt, wards }: StepProps & { wards: Wards }) {
  const words = useLateWords();
  const { create, facts } = words.record;
  return (
    <>
      <TextField
        select
        required
        label={create.place}
        value={wards.some(({ id }) => id === draft.place) ? draft.place : ''}
        onChange={(event) => set({ place: event.target.value })}
        {...issueAt('place')}
      >
        {wards.map((ward) => (
          <MenuItem key={ward.id} value={ward.id}>
            {ward.name}
          </MenuItem>
        ))}
      </TextField>
      <TextLine
        label={facts.residentialGroup}
        value={draft.residentialGroup}
        onChange={(residentialGroup) => set({ residentialGroup })}
        {...issueAt('residentialGroup')}
      />
      <TextLine
        label={facts.address}
        value={draft.address}
        onChange={(address) => set({ address })}
        {...issueAt('address')}
      />
      <TextLine
        label={create.code}
        value={draft.code}
        onChange={(code) => set({ code })}
        helperText={create.codeHint}
        {...issueAt('code')}
      />
    </>
  );
}

/** Classes that the person may enter: an exit is decided, not registered. */
function useClassLabels(): Partial<Record<HouseholdClass, string>> {
  const words = useLateWords();
  const may = useMay();
  const { POOR, NEAR_POOR, ...decided } = words.vocabulary.householdClass;
  return may('classification.decide') ? { NEAR_POOR, POOR, ...decided } : { NEAR_POOR, POOR };
}

function Class({ draft, set, issueAt }: StepProps) {
  const words = useLateWords();
  const viewer = useViewer();
  const labels = useClassLabels();
  const { create, decisions } = words.record;
  return (
    <>
      <Choice
        label={decisions.class}
        labels={labels}
        value={draft.class}
        onChange={(to) => set({ class: to })}
        required
        {...issueAt('class')}
      />
      <Choice
        label={decisions.standard}
        labels={words.vocabulary.standard}
        value={draft.standard}
        onChange={(standard) => set({ standard })}
        {...issueAt('standard')}
      />
      <DateField
        label={create.classifiedOn}
        value={draft.classifiedOn}
        onChange={(classifiedOn) => set({ classifiedOn })}
        {...issueAt('classifiedOn')}
      />
      {draft.class === 'NEAR_POOR' ? <ClosedPeriodNotice on={draft.classifiedOn} today={viewer?.workingDate} /> : null}
      <TextLine
        label={create.decisionNumber}
        value={draft.decisionNumber}
        onChange={(decisionNumber) => set({ decisionNumber })}
        {...issueAt('decisionNumber')}
      />
    </>
  );
}

/** First step: where the household lives and how it is classified. */
export function HouseholdStep(props: StepProps & { wards: Wards }) {
  const { wards, ...rest } = props;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', columnGap: 2 }}>
      <Where {...rest} wards={wards} />
      <Class {...rest} />
    </Box>
  );
}

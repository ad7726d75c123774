import { Box, Typography } from '@mui/material';
import { useLateWords } from '../i18n/index.ts';
import { Choice, Facts, Several, YesNoField } from '../ui/index.ts';
import type { StepProps } from './HouseholdStep.tsx';
import { SimilarHouseholds } from './SimilarHouseholds.tsx';

function Summary({ draft, wardName }: Pick<StepProps, 'draft'> & { wardName: string }) {
  const words = useLateWords();
  const { create, decisions } = words.record;
  const names = draft.members.map((member) => member.fullName).join(', ');
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" variant="h3" gutterBottom>
        {create.summary}
      </Typography>
      <Facts
        of={[
          [create.place, wardName],
          [decisions.class, draft.class === '' ? words.parts.unknown : words.vocabulary.householdClass[draft.class]],
          [words.record.tabs.members, names],
        ]}
      />
    </Box>
  );
}

/** Third step: what the plan's conditions ask about, and a last look. */
export function CircumstancesStep({ draft, set, issueAt, wardName }: StepProps & { wardName: string }) {
  const words = useLateWords();
  const { facts } = words.record;
  return (
    <>
      <SimilarHouseholds draft={draft} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', columnGap: 2 }}>
        <YesNoField
          label={words.record.dilapidated}
          value={draft.dilapidated}
          onChange={(dilapidated) => set({ dilapidated })}
          {...issueAt('housingDilapidated')}
        />
        <Choice
          label={facts.housingWorks}
          labels={words.vocabulary.housingWorks}
          value={draft.works}
          onChange={(works) => set({ works })}
          {...issueAt('housingWorks')}
        />
        <YesNoField
          label={facts.hardship}
          value={draft.hardship}
          onChange={(hardship) => set({ hardship })}
          {...issueAt('inHardship')}
        />
      </Box>
      <Several
        label={facts.causes}
        labels={words.vocabulary.povertyCause}
        value={draft.causes}
        onChange={(causes) => set({ causes })}
      />
      <Summary draft={draft} wardName={wardName} />
    </>
  );
}

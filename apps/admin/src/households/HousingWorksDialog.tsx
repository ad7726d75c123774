import { Typography } from '@mui/material';
import type { HousingWorks } from '@vuonlen/plan/households';
import { useState } from 'react';
import { UpdateHouseholdDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, Choice, useDialogAct, useIssues } from '../ui/index.ts';

interface Props {
  readonly household: { readonly id: string; readonly version: number; readonly housingWorks: HousingWorks | null };
  readonly onClose: () => void;
}

/** Records that the household builds or repairs in the plan's year, however it is paid. */
export function HousingWorksDialog({ household, onClose }: Props) {
  const words = useWords();
  const [works, setWorks] = useState<HousingWorks | ''>(household.housingWorks ?? '');
  const [expectedVersion] = useState(household.version);
  const { act, submit } = useDialogAct(UpdateHouseholdDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const housingWorks = works === '' ? null : works;
  return (
    <ActDialog
      title={words.record.worksRecord}
      submit={words.parts.save}
      act={act}
      onClose={onClose}
      onSubmit={() => submit({ input: { id: household.id, expectedVersion, housingWorks } })}
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {words.record.worksHint}
      </Typography>
      <Choice
        label={words.record.facts.housingWorks}
        labels={words.vocabulary.housingWorks}
        value={works}
        onChange={setWorks}
        {...issueAt('housingWorks')}
      />
    </ActDialog>
  );
}

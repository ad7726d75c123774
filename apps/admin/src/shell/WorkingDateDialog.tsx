import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SetWorkingDateDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, DateField, useDialogAct } from '../ui/index.ts';

/** Fixes the day on which the committee works, or lets it follow the calendar again. */
export function WorkingDateDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { corrections } = useLateWords();
  const queries = useQueryClient();
  const [day, setDay] = useState(today);
  const [follows, setFollows] = useState(false);
  const done = (): void => {
    // Due days, ages and what is in force hang on it: everything on screen is read again.
    void queries.invalidateQueries();
    onClose();
  };
  const { act, submit } = useDialogAct(SetWorkingDateDocument, done);
  return (
    <ActDialog
      title={corrections.workingDate}
      submit={corrections.workingDate}
      act={act}
      ready={follows || (day !== '' && day !== today)}
      onClose={onClose}
      onSubmit={() => submit({ input: { date: follows ? null : day } })}
    >
      <Typography color="textSecondary">{corrections.workingDateHint}</Typography>
      <FormControlLabel
        control={<Checkbox checked={follows} onChange={(event) => setFollows(event.target.checked)} />}
        label={corrections.followsCalendar}
      />
      {follows ? null : <DateField label={corrections.day} required value={day} onChange={setDay} />}
    </ActDialog>
  );
}

import { Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { DecideImportEntriesDocument, type ImportIssuePartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, Choice, TextLine, useDialogAct } from '../ui/index.ts';
import { useDeciding } from './use-deciding.ts';

interface Props {
  readonly position: number;
  readonly issue: ImportIssuePartsFragment & { readonly field: string };
  readonly onClose: () => void;
}

/** Says what a cell is to say instead. The file itself stays as it is. */
export function MendDialog({ position, issue, onClose }: Props) {
  const { imports } = useLateWords();
  const text = useText();
  const deciding = useDeciding();
  const { row, field } = issue;
  const [value, setValue] = useState(issue.suggestion ?? issue.value);
  const choices = deciding.columns.find((column) => column.field === field)?.choices ?? [];
  const { act, submit } = useDialogAct(DecideImportEntriesDocument, onClose);
  const corrections = [{ row, field, value }];
  const save = () => submit({ input: deciding.inputOf({ entries: [{ position, corrections }] }) });
  const label = deciding.titleOf(field);
  return (
    <ActDialog
      title={imports.mendTitle(label, formatNumber(row))}
      submit={imports.save}
      act={act}
      onSubmit={save}
      onClose={onClose}
    >
      <Typography sx={{ mb: 2 }}>{text(issue.message)}</Typography>
      {choices.length === 0 ? (
        <TextLine label={label} value={value} onChange={setValue} fullWidth autoFocus />
      ) : (
        <Choice
          label={label}
          value={choices.includes(value) ? value : ''}
          onChange={setValue}
          labels={Object.fromEntries(choices.map((choice) => [choice, choice]))}
          unset={imports.empty}
          fullWidth
        />
      )}
    </ActDialog>
  );
}

import { Box, Button, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import type { ImportEntryPartsFragment, ImportIssuePartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { MendDialog } from './MendDialog.tsx';
import { useDeciding } from './use-deciding.ts';

type OfCell = ImportIssuePartsFragment & { readonly field: string };

function isOfCell(issue: ImportIssuePartsFragment): issue is OfCell {
  return typeof issue.field === 'string';
}

interface IssueProps {
  readonly issue: ImportIssuePartsFragment;
  readonly position: number;
  readonly onMend: (issue: OfCell) => void;
}

function IssueActs({ issue, position, onMend }: IssueProps) {
  const { imports } = useLateWords();
  const { decide, pending, isOpen, titleOf } = useDeciding();
  if (!isOpen || !isOfCell(issue)) return null;
  const { row, field, suggestion } = issue;
  const take = (value: string) => decide({ entries: [{ position, corrections: [{ row, field, value }] }] });
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, flexWrap: 'wrap' }}>
      {suggestion ? (
        <Button size="small" variant="outlined" disabled={pending} onClick={() => take(suggestion)}>
          {imports.take(suggestion)}
        </Button>
      ) : null}
      <Button
        size="small"
        disabled={pending}
        onClick={() => onMend(issue)}
        aria-label={imports.mendOf(titleOf(field), formatNumber(row))}
      >
        {imports.mend}
      </Button>
    </Box>
  );
}

function Issue(props: IssueProps) {
  const { imports } = useLateWords();
  const text = useText();
  const { titleOf } = useDeciding();
  const { row, field, severity, message, value } = props.issue;
  const isError = severity === 'ERROR';
  const where = [imports.rowNumber(formatNumber(row)), titleOf(field)].filter(Boolean).join(', ');
  return (
    <Box
      component="li"
      sx={{ borderLeft: 4, borderColor: isError ? 'error.main' : 'warning.main', pl: 1.5, py: 0.5, my: 1 }}
    >
      <Typography variant="body2">
        <strong>
          {isError ? imports.wrong : imports.warning} · {where}:
        </strong>{' '}
        {text(message)} {value === '' ? '' : imports.says(value)}
      </Typography>
      <IssueActs {...props} />
    </Box>
  );
}

/** What is wrong with an entry, or worth a look, each with its suggestion and the way to mend it. */
export function EntryIssues({ entry }: { entry: ImportEntryPartsFragment }) {
  const [mending, setMending] = useState<OfCell | null>(null);
  if (entry.issues.length === 0) return null;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {entry.issues.map((issue) => (
          <Issue
            key={`${issue.row} ${issue.field} ${issue.code} ${issue.value}`}
            issue={issue}
            position={entry.position}
            onMend={setMending}
          />
        ))}
      </Box>
      {mending ? <MendDialog position={entry.position} issue={mending} onClose={() => setMending(null)} /> : null}
    </>
  );
}

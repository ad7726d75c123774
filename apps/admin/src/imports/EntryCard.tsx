import { Box, Link, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { Link as RouterLink } from 'react-router';
import type { ImportEntryPartsFragment } from '../gql/graphql.ts';
import { EntryIssues } from './EntryIssues.tsx';
import { EntryMatches } from './EntryMatches.tsx';
import { EntryRows } from './EntryRows.tsx';
import { EntryStateChip } from './ImportStateChip.tsx';
import { useDeciding } from './use-deciding.ts';
import { useImportWords } from './use-import-words.ts';

/** Registered or left out; to merge stands beside the record of the register. */
function Decisions({ entry }: { entry: ImportEntryPartsFragment }) {
  const { imports } = useImportWords();
  const { decide, pending, isOpen } = useDeciding();
  if (!isOpen) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={imports.decide}
      value={entry.decision ?? ''}
      disabled={pending}
      onChange={(_, decision: 'CREATE' | 'SKIP' | null) => {
        if (decision) void decide({ entries: [{ position: entry.position, decision }] });
      }}
    >
      {(['CREATE', 'SKIP'] as const).map((decision) => (
        <ToggleButton key={decision} value={decision}>
          {imports.decisions[decision]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** What became of an entry: the household that it is in the register. */
function Outcome({ entry }: { entry: ImportEntryPartsFragment }) {
  const { imports } = useImportWords();
  const { household, decision } = entry;
  if (!household) return null;
  return (
    <Typography>
      {decision === 'MERGE' ? imports.mergedInto : imports.become}:{' '}
      <Link component={RouterLink} to={`/households/${encodeURIComponent(household.id)}`}>
        {household.headName}
      </Link>
      {`, ${household.place.name}`}
    </Typography>
  );
}

/** One entry of a list: what the file says, what is wrong, what it may be, and what is to become of it. */
export function EntryCard({ entry }: { entry: ImportEntryPartsFragment }) {
  const { imports } = useImportWords();
  const { isOpen } = useDeciding();
  const { firstRow, lastRow, repeatsRow, decision, state, rows } = entry;
  const name = imports.entryRows(formatNumber(firstRow), formatNumber(lastRow));
  const isWaiting = decision === null || decision === undefined;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 2 }}>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="subtitle1">
          {name}
        </Typography>
        <EntryStateChip state={state} />
        <Typography variant="body2" color="textSecondary" sx={{ mr: 'auto' }}>
          {isWaiting ? imports.undecided : isOpen && decision !== 'MERGE' ? null : imports.decisions[decision]}
        </Typography>
        <Decisions entry={entry} />
      </Box>
      {rows.length > 0 ? <EntryRows entry={entry} name={name} /> : null}
      {typeof repeatsRow === 'number' ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {imports.repeats(formatNumber(repeatsRow))}
        </Typography>
      ) : null}
      <EntryIssues entry={entry} />
      <EntryMatches entry={entry} />
      <Outcome entry={entry} />
    </Box>
  );
}

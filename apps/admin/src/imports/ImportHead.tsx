import { Alert, Box, Card, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { ImportDetailFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { Facts, formatMoment, LocalDate } from '../ui/index.ts';
import { ImportStateChip } from './ImportStateChip.tsx';
import { useImportWords } from './use-import-words.ts';

/** What the file had that is not entered, or was read in another way than it was meant. */
function Remarks({ batch }: { batch: ImportDetailFragment }) {
  const { imports } = useImportWords();
  const [search] = useSearchParams();
  return (
    <>
      {search.has('known') ? (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {imports.known}
        </Alert>
      ) : null}
      {batch.unknownColumns.length > 0 ? (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {imports.unknownColumns(batch.unknownColumns.join(', '))}
        </Alert>
      ) : null}
      {batch.formulas > 0 ? (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {imports.formulas(formatNumber(batch.formulas))}
        </Alert>
      ) : null}
    </>
  );
}

/** What the file is, who brought it when, and the figures of its list. */
export function ImportHead({ batch, children }: { batch: ImportDetailFragment; children: ReactNode }) {
  const { parts } = useLateWords();
  const { imports, isOfHouseholds } = useImportWords();
  const { figures } = batch;
  const steps = [
    ...(batch.doneAt ? [[imports.doneAt, formatMoment(batch.doneAt)] as const] : []),
    ...(batch.undoneAt ? [[imports.undoneAt, formatMoment(batch.undoneAt)] as const] : []),
    ...(batch.undoReason ? [[imports.undoReason, batch.undoReason] as const] : []),
  ];
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 2 }}>
      <Typography component="h2" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {batch.fileName}
      </Typography>
      <Box sx={{ mt: 0.5, mb: 1.5 }}>
        <ImportStateChip state={batch.state} />
      </Box>
      <Facts
        of={[
          [imports.kind, imports.kinds[batch.kind]],
          [imports.fileRows, formatNumber(figures.rows)],
          [imports.entries, formatNumber(figures.entries)],
          [imports.willCreate, formatNumber(figures.created)],
          ...(isOfHouseholds ? [[imports.willMerge, formatNumber(figures.merged)] as const] : []),
          [imports.willSkip, formatNumber(figures.leftOut)],
          [imports.undecided, formatNumber(figures.undecided)],
          [imports.listDate, <LocalDate key="day" date={batch.listDate} />],
          [imports.area, batch.place ? imports.ward(batch.place.name) : imports.wholeCommittee],
          [imports.broughtAt, formatMoment(batch.recordedAt)],
          [imports.broughtBy, batch.recordedBy ?? parts.none],
          ...steps,
        ]}
      />
      <Remarks batch={batch} />
      {children}
    </Card>
  );
}

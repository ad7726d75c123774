import { Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { ExportButton } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { choiceAddress } from './choice-address.ts';
import { orderOf } from './household-where.ts';

/** Households whose ids one address holds. */
const mostExported = 200;

const SubmitManyDialog = lazy(() =>
  import('./SubmitManyDialog.tsx').then((dialog) => ({ default: dialog.SubmitManyDialog })),
);

/** True for who can do anything with many households at once: they alone choose them. */
export function useChoosesMany(): boolean {
  const may = useMay();
  return may('support.assign') || may('proposal.submit');
}

/** The acts themselves, as far as the person holds them. */
function Acts() {
  const { bulk } = useWords().households;
  const may = useMay();
  const { selectedIds, onUnselectItems, sort } = useListContext();
  const [open, setOpen] = useState(false);
  const ids = selectedIds.map(String);
  const close = (): void => {
    setOpen(false);
    onUnselectItems();
  };
  return (
    <>
      {may('support.assign') ? (
        <Button component={Link} to={choiceAddress('/assignments', ids)}>
          {bulk.assign}
        </Button>
      ) : null}
      {may('support.propose') ? (
        <Button component={Link} to={choiceAddress('/proposals/new', ids)}>
          {bulk.propose}
        </Button>
      ) : null}
      {may('proposal.submit') ? <Button onClick={() => setOpen(true)}>{bulk.submit}</Button> : null}
      {ids.length <= mostExported ? (
        <ExportButton list="households" asked={{ where: { ids }, orderBy: orderOf(sort) }} />
      ) : (
        <Typography variant="body2">{bulk.tooManyToExport(mostExported)}</Typography>
      )}
      {open ? (
        <Suspense fallback={null}>
          <SubmitManyDialog ids={ids} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

/** What can be done with the households that are ticked; over the table or the cards, so that nothing is covered. */
export function BulkActs() {
  const { bulk } = useWords().households;
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="region"
      aria-label={bulk.title}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        px: 2,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ fontWeight: 600, mr: 1 }}>{bulk.chosen(selectedIds.length)}</Typography>
      <Acts />
      <Button onClick={() => onUnselectItems()} sx={{ ml: 'auto' }}>
        {bulk.none}
      </Button>
    </Box>
  );
}

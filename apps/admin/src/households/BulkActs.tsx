import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';

const SubmitManyDialog = lazy(() =>
  import('./SubmitManyDialog.tsx').then((dialog) => ({ default: dialog.SubmitManyDialog })),
);

/** What can be done with the households that are ticked. */
export function BulkActs() {
  const { bulk } = useWords().households;
  const may = useMay();
  const { selectedIds, onUnselectItems } = useListContext();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onUnselectItems();
  };
  return (
    <>
      {may('support.assign') ? (
        <Button component={Link} to={`/assignments?households=${selectedIds.map(encodeURIComponent).join(',')}`}>
          {bulk.assign}
        </Button>
      ) : null}
      {may('proposal.submit') ? <Button onClick={() => setOpen(true)}>{bulk.submit}</Button> : null}
      {open ? (
        <Suspense fallback={null}>
          <SubmitManyDialog ids={selectedIds.map(String)} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

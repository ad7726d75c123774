import BookmarkBorderIcon from '@mui/icons-material/BookmarkBorder';
import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/index.ts';

const SavedQueries = lazy(() => import('./SavedQueries.tsx').then((part) => ({ default: part.SavedQueries })));

/** Filters that the person named: chosen again with one press, kept at this browser. */
export function SavedQueriesButton() {
  const { saved } = useWords().households;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        startIcon={<BookmarkBorderIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {saved.title}
      </Button>
      {anchor ? (
        <Suspense fallback={null}>
          <SavedQueries anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
}

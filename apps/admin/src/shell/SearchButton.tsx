import SearchIcon from '@mui/icons-material/Search';
import { IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../i18n/index.ts';

const SearchDialog = lazy(() =>
  import('./search/SearchDialog.tsx').then((dialog) => ({ default: dialog.SearchDialog })),
);

/** Opens the search over everything, by the button or by Ctrl+K. */
export function SearchButton() {
  const { search } = useWords().shell;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Tooltip title={search.button}>
        <IconButton color="inherit" aria-label={search.button} onClick={() => setOpen(true)}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
      {open ? (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

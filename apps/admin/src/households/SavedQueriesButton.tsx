import BookmarkBorderIcon from '@mui/icons-material/BookmarkBorder';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Popover,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useListContext } from 'react-admin';
import { useWords } from '../i18n/index.ts';
import { TextLine } from '../ui/index.ts';
import { type SavedQuery, useSavedQueries } from './saved-queries.ts';

interface ListProps {
  readonly queries: readonly SavedQuery[];
  readonly apply: (query: SavedQuery) => void;
  readonly remove: (name: string) => void;
}

function QueryList({ queries, apply, remove }: ListProps) {
  const { saved } = useWords().households;
  if (queries.length === 0) return <Typography color="textSecondary">{saved.none}</Typography>;
  return (
    <Box component="ul" aria-label={saved.title} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {queries.map((query) => (
        <Box component="li" key={query.name} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Button onClick={() => apply(query)} sx={{ flex: 1, justifyContent: 'flex-start', textAlign: 'left' }}>
            {query.name}
          </Button>
          <IconButton aria-label={saved.remove(query.name)} onClick={() => remove(query.name)}>
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
    </Box>
  );
}

function SaveDialog({ onSave, onClose }: { onSave: (name: string) => void; onClose: () => void }) {
  const words = useWords();
  const { saved } = words.households;
  const [name, setName] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim().normalize('NFC'));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="save-query">
      <form onSubmit={send}>
        <DialogTitle id="save-query">{saved.add}</DialogTitle>
        <DialogContent>
          <TextLine
            label={saved.name}
            value={name}
            onChange={setName}
            required
            autoFocus
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.parts.cancel}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            {words.parts.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Filters that the person named: chosen again with one press, kept at this browser. */
export function SavedQueriesButton() {
  const { saved } = useWords().households;
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const { queries, save, remove } = useSavedQueries();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const close = (): void => setAnchor(null);
  const apply = ({ filter, sort: order }: SavedQuery): void => {
    setFilters(filter);
    setSort(order);
    close();
  };
  return (
    <>
      <Button
        startIcon={<BookmarkBorderIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {saved.title}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': saved.title, sx: { p: 1.5, width: 320 } } }}
      >
        <QueryList queries={queries} apply={apply} remove={remove} />
        <Button
          fullWidth
          variant="outlined"
          disabled={Object.keys(filterValues).length === 0}
          onClick={() => {
            close();
            setNaming(true);
          }}
          sx={{ mt: 1 }}
        >
          {saved.add}
        </Button>
        {Object.keys(filterValues).length === 0 ? (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {saved.nothingToSave}
          </Typography>
        ) : null}
      </Popover>
      {naming ? (
        <SaveDialog
          onClose={() => setNaming(false)}
          onSave={(name) => {
            save({ name, filter: filterValues, sort });
            setNaming(false);
          }}
        />
      ) : null}
    </>
  );
}

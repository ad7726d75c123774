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

interface Props {
  /** Where the list of queries opens. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** The queries of the person: chosen, deleted, and the filter in force saved under a name. */
export function SavedQueries({ anchor, onClose }: Props) {
  const { saved } = useWords().households;
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const { queries, save, remove } = useSavedQueries();
  const [naming, setNaming] = useState(false);
  const isNothing = Object.keys(filterValues).length === 0;
  const apply = ({ filter, sort: order }: SavedQuery): void => {
    setFilters(filter);
    setSort(order);
    onClose();
  };
  const keep = (name: string): void => {
    save({ name, filter: filterValues, sort });
    onClose();
  };
  if (naming) return <SaveDialog onClose={onClose} onSave={keep} />;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': saved.title, sx: { p: 1.5, width: 320 } } }}
    >
      <QueryList queries={queries} apply={apply} remove={remove} />
      <Button fullWidth variant="outlined" disabled={isNothing} onClick={() => setNaming(true)} sx={{ mt: 1 }}>
        {saved.add}
      </Button>
      {isNothing ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {saved.nothingToSave}
        </Typography>
      ) : null}
    </Popover>
  );
}

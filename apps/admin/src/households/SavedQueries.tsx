import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined';
import {
  Alert,
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
import { isTooMany, mostQueries, type SavedQuery, useSavedQueries } from './saved-queries.ts';

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

interface SaveProps {
  readonly queries: readonly SavedQuery[];
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

function SaveDialog({ queries, onSave, onClose }: SaveProps) {
  const words = useWords();
  const { saved } = words.households;
  const [typed, setTyped] = useState('');
  const [isFull, setFull] = useState(false);
  const name = typed.trim().normalize('NFC');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (name === '') return;
    if (isTooMany(queries, name)) setFull(true);
    else onSave(name);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="save-query">
      <form onSubmit={send}>
        <DialogTitle id="save-query">{saved.add}</DialogTitle>
        <DialogContent>
          {isFull ? (
            <Alert severity="error" sx={{ mb: 1 }}>
              {saved.tooMany(mostQueries)}
            </Alert>
          ) : null}
          <TextLine
            label={saved.name}
            value={typed}
            onChange={setTyped}
            required
            autoFocus
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.parts.cancel}</Button>
          <Button type="submit" variant="contained" disabled={name === ''}>
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
  if (naming) return <SaveDialog queries={queries} onClose={onClose} onSave={keep} />;
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

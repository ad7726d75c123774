import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, InputAdornment, List, ListSubheader, TextField, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import type { Hit } from './find.ts';
import { HitOption } from './HitOption.tsx';
import { activeOf, nextOf } from './reach.ts';
import { useHits } from './use-hits.ts';
import { useSettled } from './use-settled.ts';

interface ListProps {
  readonly id: string;
  readonly found: ReturnType<typeof useHits>;
  readonly active: Hit | undefined;
  readonly open: (hit: Hit) => void;
}

/**
 * The hits, each scope under its name. What is known at once stands first; the households, whose answer comes later, have
 * a place of their own below, so that nothing moves under a pointer that aims at it. Both places are in sight, and Enter
 * still means the first household: to the keyboard the households come first, and from the last of the others the arrow
 * leads to them, as on the screen.
 */
function HitList({ id, found: { groups }, active, open }: ListProps) {
  const { search } = useWords().shell;
  const places = [groups.filter(({ isLate }) => !isLate), groups.filter(({ isLate }) => isLate)];
  return (
    <List id={id} role="listbox" aria-label={search.results} disablePadding>
      {places.map((place, index) => (
        <Box
          key={index === 0 ? 'at-once' : 'late'}
          sx={{ overflowY: 'auto', maxHeight: '36vh', borderTop: index, borderColor: 'divider' }}
        >
          {place.map(({ scope, hits }) => (
            <Box key={scope} role="group" aria-labelledby={`${id}-${scope}`}>
              <ListSubheader component="div" id={`${id}-${scope}`} sx={{ lineHeight: '32px', fontWeight: 600 }}>
                {search.scopes[scope]}
              </ListSubheader>
              {hits.map((hit) => (
                <HitOption key={hit.key} id={`${id}-${hit.key}`} hit={hit} isActive={hit === active} open={open} />
              ))}
            </Box>
          ))}
        </Box>
      ))}
    </List>
  );
}

/** What one is told while there is nothing to choose from. */
function Status({ found, settled }: { found: ReturnType<typeof useHits>; settled: string }) {
  const { search } = useWords().shell;
  const count = found.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const said = (): string => {
    if (settled === '') return search.hint;
    if (found.isLoading) return search.loading;
    if (found.isFailed) return search.failed;
    return count === 0 ? search.none : search.count(count);
  };
  return (
    <Typography role="status" variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
      {said()}
    </Typography>
  );
}

interface Chosen {
  readonly active: Hit | undefined;
  /** Goes to the next hit, or to the one before. */
  readonly move: (by: 1 | -1) => void;
  readonly enter: () => void;
  /** Something else is typed: what was reached and what was waited for is of no account. */
  readonly forget: () => void;
}

/**
 * Which hit Enter opens: the one that the arrows have reached, at once. Who types fast and presses it early means the
 * first of the answer that is on its way, and of no later one.
 */
function useChosen(hits: readonly Hit[], isWhole: boolean, open: (hit: Hit) => void): Chosen {
  const [reached, setReached] = useState<string | null>(null);
  const isWaited = useRef(false);
  const active = activeOf(hits, reached, isWhole);
  useEffect(() => {
    if (!isWaited.current || !isWhole) return;
    isWaited.current = false;
    if (active) open(active);
  });
  const move = (by: 1 | -1): void => {
    isWaited.current = false;
    setReached(nextOf(hits, active, by)?.key ?? null);
  };
  const enter = (): void => {
    if (active) open(active);
    else isWaited.current = !isWhole;
  };
  const forget = (): void => {
    isWaited.current = false;
    setReached(null);
  };
  return { active, move, enter, forget };
}

interface FieldProps {
  readonly listId: string;
  readonly active: Hit | undefined;
  readonly input: ReturnType<typeof useSettled>['input'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SearchInput({ listId, active, input, onKeyDown }: FieldProps) {
  const { search } = useWords().shell;
  return (
    <TextField
      {...input}
      label={search.title}
      autoFocus
      onKeyDown={onKeyDown}
      slotProps={{
        htmlInput: {
          role: 'combobox',
          'aria-expanded': active !== undefined,
          'aria-controls': active ? listId : undefined,
          'aria-autocomplete': 'list',
          'aria-activedescendant': active ? `${listId}-${active.key}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 100,
        },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** Finds households, members, sources, bodies, duties, clauses and screens by words, with or without diacritics. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { search } = useWords().shell;
  const navigate = useNavigate();
  const id = useId();
  const { settled, typed, input } = useSettled();
  const found = useHits(settled);
  const hits = found.groups.flatMap((group) => group.hits);
  const open = (hit: Hit): void => {
    onClose();
    navigate(hit.to);
  };
  const { active, move, enter, forget } = useChosen(hits, typed.trim() === settled && !found.isLoading, open);
  const type: typeof input.onChange = (event) => {
    forget();
    input.onChange(event);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={search.title}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box sx={{ p: 1.5, pb: 0 }}>
        <SearchInput listId={id} active={active} input={{ ...input, onChange: type }} onKeyDown={press} />
      </Box>
      <Status found={found} settled={settled} />
      {hits.length > 0 ? <HitList id={id} found={found} active={active} open={open} /> : null}
    </Dialog>
  );
}

import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useSearchParams } from 'react-router';
import type { ImportEntryState, ImportFiguresPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { entryStates, stateOf } from './import-path.ts';

function countOf(figures: ImportFiguresPartsFragment, state: ImportEntryState): number {
  const counts = { PROBLEM: figures.problems, DUPLICATE: figures.duplicates, FINE: figures.fine };
  return state === 'SKIPPED' ? figures.skipped : counts[state];
}

/** How many entries are in which state, and the way to see those alone. It stands in the address. */
export function StateFilter({ figures }: { figures: ImportFiguresPartsFragment }) {
  const { imports } = useLateWords();
  const [search, setSearch] = useSearchParams();
  const chosen = stateOf(search);
  const shown = entryStates.filter((state) => state === chosen || countOf(figures, state) > 0);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={imports.filter}
      value={chosen ?? ''}
      onChange={(_, state: ImportEntryState | '' | null) => setSearch(state ? { state } : {}, { replace: true })}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value="">{imports.countOf(imports.all, formatNumber(figures.entries))}</ToggleButton>
      {shown.map((state) => (
        <ToggleButton key={state} value={state}>
          {imports.countOf(imports.entryStates[state], formatNumber(countOf(figures, state)))}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

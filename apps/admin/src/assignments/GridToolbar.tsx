import { Button, MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { AssignmentGridQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { DateField, useWardLabels } from '../ui/index.ts';
import type { GridSearch } from './grid-search.ts';

interface Props {
  readonly wards: AssignmentGridQuery['wards'];
  readonly search: GridSearch;
  readonly set: (change: Partial<GridSearch>) => void;
  readonly propose: (() => void) | null;
  readonly showBatches: () => void;
  /** Whether the pledges stand beside. */
  readonly panel: boolean;
  readonly showPanel: (panel: boolean) => void;
}

function WardChoice({ wards, search, set }: Pick<Props, 'wards' | 'search' | 'set'>) {
  const words = useLateWords();
  const names = useWardLabels(wards);
  return (
    <TextField
      select
      margin="none"
      label={words.assignments.ward}
      value={wards.some(({ id }) => id === search.ward) ? search.ward : ''}
      onChange={(event) => set({ ward: event.target.value })}
      sx={{ width: { xs: '100%', sm: 180 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{words.assignments.allWards}</MenuItem>
      {wards.map((ward) => (
        <MenuItem key={ward.id} value={ward.id}>
          {names[ward.id]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What narrows and arranges the grid, and the ways to fill it. */
export function GridToolbar({ wards, search, set, propose, showBatches, panel, showPanel }: Props) {
  const { assignmentGrid: words, assignments } = useLateWords();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 2, mb: 1 }}>
      <WardChoice wards={wards} search={search} set={set} />
      <DateField
        label={words.on}
        value={search.on}
        onChange={(on) => (on === '' ? undefined : set({ on }))}
        helperText=""
        margin="none"
        sx={{ width: { xs: '100%', sm: 160 } }}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={words.by}
        value={search.by}
        onChange={(_event, by: GridSearch['by'] | null) => (by ? set({ by }) : undefined)}
      >
        <ToggleButton value="WARD" sx={{ color: 'text.primary' }}>
          {words.byWard}
        </ToggleButton>
        <ToggleButton value="SOURCE" sx={{ color: 'text.primary' }}>
          {words.bySource}
        </ToggleButton>
      </ToggleButtonGroup>
      {propose ? (
        <Button variant="outlined" onClick={propose}>
          {words.proposal.open}
        </Button>
      ) : null}
      <Button onClick={() => showPanel(!panel)} aria-expanded={panel}>
        {panel ? assignments.hidePledges : assignments.showPledges}
      </Button>
      <Button onClick={showBatches}>{words.batches}</Button>
    </Stack>
  );
}

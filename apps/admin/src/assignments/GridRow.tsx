import AddIcon from '@mui/icons-material/Add';
import CheckIcon from '@mui/icons-material/Check';
import { Button, IconButton, Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { HouseholdRowFragment, MeasureChoiceFragment } from '../gql/graphql.ts';
import { householdPath } from '../households/index.ts';
import { useText, useWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';

/** A cell that was chosen for an assignment. */
export interface Cell {
  readonly household: HouseholdRowFragment;
  readonly measure: string;
}

interface CellProps {
  readonly household: HouseholdRowFragment;
  readonly measure: MeasureChoiceFragment;
  readonly open: (cell: Cell) => void;
}

function liveCount(household: HouseholdRowFragment, measure: string): number {
  return household.assignments.filter((one) => one.state !== 'CANCELLED' && one.measure.code === measure).length;
}

function Held({ household, measure, count }: Omit<CellProps, 'open'> & { count: number }) {
  const words = useWords();
  const text = useText();
  const state = words.assignments.cellHeld(count);
  return (
    <Button
      component={RouterLink}
      to={householdPath(household.id, 'supports')}
      color="success"
      startIcon={<CheckIcon />}
      aria-label={words.assignments.cell(household.headName, text(measure.name), state)}
    >
      {state}
    </Button>
  );
}

/** One household under one measure: what it holds, and the way to assign. */
function GridCell({ household, measure, open }: CellProps) {
  const words = useWords();
  const text = useText();
  const may = useMay();
  const count = liveCount(household, measure.code);
  const choose = (): void => open({ household, measure: measure.code });
  const label = `${words.assignments.cellOpen}: ${words.assignments.cell(household.headName, text(measure.name), words.assignments.cellEmpty)}`;
  const canAdd = may('support.assign') && (count === 0 || measure.target !== 'HOUSEHOLD');
  return (
    <TableCell sx={{ whiteSpace: 'nowrap' }}>
      {count > 0 ? <Held household={household} measure={measure} count={count} /> : null}
      {canAdd ? (
        <IconButton onClick={choose} aria-label={label} size="small">
          <AddIcon />
        </IconButton>
      ) : null}
      {count === 0 && !may('support.assign') ? words.assignments.cellEmpty : null}
    </TableCell>
  );
}

interface RowProps {
  readonly household: HouseholdRowFragment;
  readonly measures: readonly MeasureChoiceFragment[];
  readonly open: (cell: Cell) => void;
}

/** A household in the grid; its name stays in sight while the measures scroll. */
export function GridRow({ household, measures, open }: RowProps) {
  return (
    <TableRow hover>
      <TableCell
        component="th"
        scope="row"
        sx={{
          position: 'sticky',
          left: 0,
          bgcolor: 'background.paper',
          zIndex: 1,
          borderRight: 1,
          borderRightColor: 'divider',
        }}
      >
        <Link component={RouterLink} to={householdPath(household.id)}>
          {household.headName}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {household.code} · {household.place.name}
        </Typography>
      </TableCell>
      {measures.map((measure) => (
        <GridCell key={measure.code} household={household} measure={measure} open={open} />
      ))}
    </TableRow>
  );
}

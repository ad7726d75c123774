import {
  Box,
  Button,
  Card,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableContainer,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePage } from '../api/index.ts';
import { AssignmentGridDocument, type AssignmentGridQuery, type HouseholdRowFragment } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { EmptyState, PageFailed, PageLoading } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { GridHead } from './GridHead.tsx';
import { type Cell, GridRow } from './GridRow.tsx';
import { PledgePanel } from './PledgePanel.tsx';
import { gridMeasures } from './pledge-sums.ts';

const step = 50;

function WardChoice({
  wards,
  value,
  onChange,
}: {
  wards: AssignmentGridQuery['wards'];
  value: string;
  onChange: (ward: string) => void;
}) {
  const words = useWords();
  return (
    <TextField
      select
      label={words.assignments.ward}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 220 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{words.assignments.allWards}</MenuItem>
      {wards.map((ward) => (
        <MenuItem key={ward.id} value={ward.id}>
          {ward.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface GridProps {
  readonly data: AssignmentGridQuery;
  readonly ward: string;
  readonly open: (cell: Cell) => void;
}

function Grid({ data, ward, open }: GridProps) {
  const words = useWords();
  const measures = gridMeasures(data.plan.measures);
  const rows: readonly HouseholdRowFragment[] = data.households.nodes;
  if (rows.length === 0) return <EmptyState title={words.assignments.none} />;
  return (
    <Card>
      <TableContainer tabIndex={0} role="region" aria-label={words.assignments.title} sx={{ maxHeight: '75vh' }}>
        <Table stickyHeader size="small" aria-label={words.assignments.title}>
          <GridHead measures={measures} ward={ward} />
          <TableBody>
            {rows.map((household) => (
              <GridRow key={household.id} household={household} measures={measures} open={open} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

function Foot({ data, more }: { data: AssignmentGridQuery; more: () => void }) {
  const words = useWords();
  const shown = data.households.nodes.length;
  const total = data.households.totalCount;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2, mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {words.assignments.shown(shown, total)}
      </Typography>
      {shown < total ? <Button onClick={more}>{words.assignments.more}</Button> : null}
    </Stack>
  );
}

/** Support by household: what each holds, and what every pledge has left while one assigns. */
export function AssignmentGridPage() {
  const words = useWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const [cell, setCell] = useState<Cell | null>(null);
  const [first, setFirst] = useState(step);
  const [panel, setPanel] = useState(false);
  const ward = search.get('ward') ?? viewer?.place?.id ?? '';
  const where = ward === '' ? {} : { place: [ward] };
  const variables = { first, where, orderBy: { field: 'PLACE', direction: 'ASC' } as const };
  const { data, error, retry } = usePage(AssignmentGridDocument, variables);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <Title title={words.assignments.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.assignments.intro}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <WardChoice wards={data.wards} value={ward} onChange={(to) => setSearch({ ward: to }, { replace: true })} />
        <Button onClick={() => setPanel(!panel)} aria-expanded={panel}>
          {panel ? words.assignments.hidePledges : words.assignments.showPledges}
        </Button>
      </Box>
      {panel ? <PledgePanel measures={gridMeasures(data.plan.measures)} ward={ward} /> : null}
      <Grid data={data} ward={ward} open={setCell} />
      <Foot data={data} more={() => setFirst(first + step)} />
      {cell ? (
        <AssignDialog
          household={cell.household.id}
          headName={cell.household.headName}
          measure={cell.measure}
          onClose={() => setCell(null)}
        />
      ) : null}
    </>
  );
}

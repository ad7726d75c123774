import {
  Button,
  Card,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { DutyPartsFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { useRoleWords } from './use-role-words.ts';

type Open = (duty: DutyPartsFragment) => void;

function DutyButton({ duty, agency, open }: { duty: DutyPartsFragment; agency: string; open: Open }) {
  const words = useWords();
  const text = useText();
  const rolesInWords = useRoleWords();
  const roles = rolesInWords(duty.roles);
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => open(duty)}
      aria-label={words.responsibilities.open(agency, roles, text(duty.text))}
      sx={{
        borderStyle: duty.mandate === 'REQUESTED' ? 'dashed' : 'solid',
        textAlign: 'start',
        lineHeight: 1.3,
        justifyContent: 'start',
        minHeight: 32,
      }}
    >
      {roles}
    </Button>
  );
}

function AgencyRow({ row, fields, open }: { row: MatrixRow; fields: Matrix['fields']; open: Open }) {
  const words = useWords();
  const text = useText();
  const agency = text(row.agency.name);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell
        component="th"
        scope="row"
        sx={{ position: 'sticky', left: 0, bgcolor: 'background.paper', zIndex: 1, minWidth: { xs: 140, sm: 200 } }}
      >
        {agency}
        {row.agency.section === null ? null : (
          <Typography variant="body2" color="textSecondary">
            {words.responsibilities.section(String(row.agency.section))}
          </Typography>
        )}
      </TableCell>
      {row.cells.map((duties, index) => (
        <TableCell key={fields[index]?.code ?? 'general'}>
          <Stack sx={{ gap: 0.5, alignItems: 'start' }}>
            {duties.map((duty) => (
              <DutyButton key={duty.id} duty={duty} agency={agency} open={open} />
            ))}
          </Stack>
        </TableCell>
      ))}
    </TableRow>
  );
}

/** Agencies by fields of work; each role opens the plan's own sentence. */
export function MatrixTable({ matrix, open }: { matrix: Matrix; open: Open }) {
  const words = useWords();
  const text = useText();
  return (
    <Card className="printed">
      <TableContainer tabIndex={0} role="region" aria-label={words.responsibilities.matrix} sx={{ maxHeight: '78vh' }}>
        <Table stickyHeader size="small" aria-label={words.responsibilities.matrix}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ left: 0, zIndex: 4 }}>{words.responsibilities.agency}</TableCell>
              {matrix.fields.map((field) => (
                <TableCell key={field.code ?? 'general'} sx={{ minWidth: 130, verticalAlign: 'top' }}>
                  {field.name ? text(field.name) : words.responsibilities.general}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {matrix.rows.map((row) => (
              <AgencyRow key={row.agency.id} row={row} fields={matrix.fields} open={open} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

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
import { type DutyGroup, groupsOf, type Matrix, type MatrixRow } from './matrix.ts';
import { useRoleWords } from './use-role-words.ts';

/** What a button of the matrix opens: the duties behind a role. */
export interface Chosen {
  readonly title: string;
  readonly duties: readonly DutyPartsFragment[];
}

type Open = (chosen: Chosen) => void;

function RoleButton({ group, agency, field, open }: { group: DutyGroup; agency: string; field: string; open: Open }) {
  const words = useWords();
  const rolesInWords = useRoleWords();
  const roles = rolesInWords(group.roles);
  const shown = group.duties.length > 1 ? `${roles} × ${group.duties.length}` : roles;
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => open({ title: `${agency}: ${roles}`, duties: group.duties })}
      aria-label={words.responsibilities.open(shown, agency, field)}
      sx={{
        borderStyle: group.mandate === 'REQUESTED' ? 'dashed' : 'solid',
        textAlign: 'start',
        lineHeight: 1.3,
        minHeight: 32,
      }}
    >
      {shown}
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
      {row.cells.map((duties, index) => {
        const name = fields[index]?.name;
        const field = name ? text(name) : words.responsibilities.general;
        return (
          <TableCell key={fields[index]?.code ?? 'general'}>
            <Stack direction={name ? 'column' : 'row'} sx={{ gap: 0.5, alignItems: 'start', flexWrap: 'wrap' }}>
              {groupsOf(duties).map((group) => (
                <RoleButton key={group.key} group={group} agency={agency} field={field} open={open} />
              ))}
            </Stack>
          </TableCell>
        );
      })}
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
              <TableCell sx={{ left: 0, zIndex: 4, verticalAlign: 'top' }}>{words.responsibilities.agency}</TableCell>
              {matrix.fields.map((field) => (
                <TableCell
                  key={field.code ?? 'general'}
                  sx={{ minWidth: field.name ? 130 : 300, verticalAlign: 'top' }}
                >
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

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
import type { DutyPartsFragment, DutyStandingFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { HolderNote } from './HolderNote.tsx';
import {
  type DutyGroup,
  groupsOf,
  type Matrix,
  type MatrixRow,
  type Standings,
  standingsIn,
  tallyOf,
  tallyOfBodies,
} from './matrix.ts';
import { useRoleWords } from './use-role-words.ts';

/** What a button of the matrix opens: the duties behind a role. */
export interface Chosen {
  readonly title: string;
  readonly duties: readonly DutyPartsFragment[];
  /** How the body stands with them, as far as the reader sees it. */
  readonly standings: readonly DutyStandingFragment[];
  /** Several bodies stand behind the row: each is told by its name. */
  readonly isCollective: boolean;
}

type Open = (chosen: Chosen) => void;

interface RoleProps {
  readonly group: DutyGroup;
  readonly standings: readonly DutyStandingFragment[];
  readonly row: MatrixRow;
  readonly field: string;
  readonly open: Open;
}

function isCollective({ bodies, agency }: MatrixRow): boolean {
  return bodies[0] !== agency.id;
}

/** How far a row is, in a few words; nothing where nothing was begun. Of several bodies it says how many. */
function useTallyWords(row: MatrixRow): (standings: readonly DutyStandingFragment[]) => string {
  const { responsibilities } = useLateWords();
  const words = isCollective(row)
    ? responsibilities.ofBodies[row.agency.kind === 'WARD_PEOPLES_COMMITTEE' ? 'wards' : 'bodies']
    : responsibilities;
  return (standings) => {
    const { done, begun, of, late } = isCollective(row) ? tallyOfBodies(standings) : tallyOf(standings);
    const parts = [
      ...(done > 0 ? [words.tally(done, of)] : begun > 0 ? [words.begun(begun, of)] : []),
      ...(late > 0 ? [words.late(late)] : []),
    ];
    return parts.join(', ');
  };
}

function RoleButton({ group, standings, row, field, open }: RoleProps) {
  const words = useLateWords();
  const agency = useText()(row.agency.name);
  const tallyInWords = useTallyWords(row);
  const tally = tallyInWords(standings);
  const rolesInWords = useRoleWords();
  const roles = rolesInWords(group.roles);
  const shown = group.duties.length > 1 ? `${roles} × ${group.duties.length}` : roles;
  return (
    <Button
      size="small"
      variant="outlined"
      className="kept-on-paper"
      onClick={() =>
        open({ title: `${agency}: ${roles}`, duties: group.duties, standings, isCollective: isCollective(row) })
      }
      aria-label={words.responsibilities.open(tally === '' ? shown : `${shown} (${tally})`, agency, field)}
      sx={{
        borderStyle: group.mandate === 'REQUESTED' ? 'dashed' : 'solid',
        textAlign: 'start',
        lineHeight: 1.3,
        minHeight: 32,
        flexDirection: 'column',
        alignItems: 'start',
      }}
    >
      {shown}
      {tally === '' ? null : (
        <Typography component="span" variant="caption" sx={{ textTransform: 'none' }}>
          {tally}
        </Typography>
      )}
    </Button>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly fields: Matrix['fields'];
  readonly standings: Standings;
  readonly open: Open;
}

function AgencyRow({ row, fields, standings, open }: RowProps) {
  const words = useLateWords();
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
        <HolderNote agency={row.agency} />
      </TableCell>
      {row.cells.map((duties, index) => {
        const name = fields[index]?.name;
        const field = name ? text(name) : words.responsibilities.general;
        return (
          <TableCell key={fields[index]?.code ?? 'general'}>
            <Stack direction={name ? 'column' : 'row'} sx={{ gap: 0.5, alignItems: 'start', flexWrap: 'wrap' }}>
              {groupsOf(duties).map((group) => (
                <RoleButton
                  key={group.key}
                  group={group}
                  standings={standingsIn(standings, row, group.duties)}
                  row={row}
                  field={field}
                  open={open}
                />
              ))}
            </Stack>
          </TableCell>
        );
      })}
    </TableRow>
  );
}

interface TableProps {
  readonly matrix: Matrix;
  readonly standings: Standings;
  readonly open: Open;
}

/** Agencies by fields of work with their progress; each role opens the plan's own sentence. */
export function MatrixTable({ matrix, standings, open }: TableProps) {
  const words = useLateWords();
  const text = useText();
  return (
    <Card className="printed paper-a3">
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
              <AgencyRow key={row.agency.id} row={row} fields={matrix.fields} standings={standings} open={open} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Card>
  );
}

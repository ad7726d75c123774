import CheckIcon from '@mui/icons-material/Check';
import { Box, Card, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { type Action, type Role, roles } from '@vuonlen/permissions';
import { useRightsWords, useWords } from '../i18n/index.ts';
import { type RightRows, rightMark } from './rights-table.ts';
import './rights.css';

const firstColumn = { position: 'sticky', left: 0, bgcolor: 'background.paper' } as const;

/** The mark of a role and an action; the word is there for who hears the table, and on paper. */
function Mark({ role, action }: { role: Role; action: Action }) {
  const { rights } = useRightsWords();
  const mark = rightMark(role, action);
  const word = rights.marks[mark];
  if (mark === 'HELD') return <CheckIcon titleAccess={word} color="success" fontSize="small" />;
  if (mark === 'BY_DELEGATION') return <Typography variant="body2">{word}</Typography>;
  return (
    <Box component="span" role="img" aria-label={word} sx={{ color: 'text.secondary' }}>
      –
    </Box>
  );
}

function Heads({ shown }: { shown: readonly Role[] }) {
  const { vocabulary } = useWords();
  const { rights } = useRightsWords();
  return (
    <TableHead>
      <TableRow sx={{ '& th': { verticalAlign: 'top' } }}>
        <TableCell sx={{ left: 0, zIndex: 4, minWidth: { xs: 180, md: 260 } }}>{rights.action}</TableCell>
        {shown.map((role) => (
          <TableCell key={role} align="center" sx={{ minWidth: 120 }}>
            {vocabulary.role[role]}
            <Typography variant="caption" component="div" color="textSecondary" sx={{ fontWeight: 400 }}>
              {rights.scopes[role]}
            </Typography>
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

function Part({ part, shown }: { part: RightRows; shown: readonly Role[] }) {
  const { rights } = useRightsWords();
  return (
    <TableBody>
      <TableRow className="rights-group">
        <TableCell component="th" scope="rowgroup" colSpan={shown.length + 1} sx={{ bgcolor: 'action.hover' }}>
          <Box component="span" sx={{ position: 'sticky', left: 16, fontWeight: 700 }}>
            {rights.groups[part.group]}
          </Box>
        </TableCell>
      </TableRow>
      {part.actions.map((action) => (
        <TableRow key={action} hover>
          <TableCell component="th" scope="row" sx={{ ...firstColumn, zIndex: 1 }}>
            {rights.actions[action]}
          </TableCell>
          {shown.map((role) => (
            <TableCell key={role} align="center">
              <Mark role={role} action={action} />
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  );
}

/** Actions by roles: what the catalogue says, with its heads and its first column always in sight. */
export function RightsTable({ rows }: { rows: readonly RightRows[] }) {
  const { rights } = useRightsWords();
  return (
    <Card className="rights-table paper-list">
      <TableContainer tabIndex={0} role="region" aria-label={rights.title} sx={{ maxHeight: '72vh' }}>
        <Table stickyHeader size="small" aria-label={rights.title}>
          <Heads shown={roles} />
          {rows.map((part) => (
            <Part key={part.group} part={part} shown={roles} />
          ))}
        </Table>
      </TableContainer>
    </Card>
  );
}

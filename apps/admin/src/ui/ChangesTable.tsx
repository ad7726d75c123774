import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ChangePartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

interface Props {
  /** What was done, for who hears the table. */
  readonly label: string;
  /** null: the act compares nothing. */
  readonly changes: readonly ChangePartsFragment[] | null | undefined;
}

function ChangeRow({ change: { label, before, after, withheld } }: { change: ChangePartsFragment }) {
  const { changes: words } = useLateWords().audit;
  const text = useText();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {text(label)}
      </TableCell>
      {withheld ? (
        <TableCell colSpan={2} sx={{ color: 'text.secondary' }}>
          {words.withheld}
        </TableCell>
      ) : (
        [before, after].map((value, place) => (
          <TableCell key={place} sx={value ? undefined : { color: 'text.secondary' }}>
            {value ? text(value) : words.nothing}
          </TableCell>
        ))
      )}
    </TableRow>
  );
}

/** What an act changed: each field with what it was and what it became, in three columns that fit on a phone. */
export function ChangesTable({ label, changes }: Props) {
  const { changes: words } = useLateWords().audit;
  if (!changes) return null;
  if (changes.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {words.none}
      </Typography>
    );
  }
  return (
    <Table
      size="small"
      aria-label={words.of(label)}
      sx={{
        mt: 0.5,
        maxWidth: 720,
        tableLayout: 'fixed',
        '& th, & td': { px: { xs: 0.5, sm: 1 }, py: 0.5, overflowWrap: 'anywhere' },
        '& tbody th': { fontWeight: 400, color: 'text.secondary' },
      }}
    >
      <TableHead>
        <TableRow>
          {[words.field, words.before, words.after].map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map((change) => (
          <ChangeRow key={change.field} change={change} />
        ))}
      </TableBody>
    </Table>
  );
}

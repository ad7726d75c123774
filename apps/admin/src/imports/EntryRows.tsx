import { Box, TableBody, TableCell, TableHead, TableRow, type Theme } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { ImportEntryPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ScrollTable } from '../ui/index.ts';
import { useDeciding } from './use-deciding.ts';

/** A wrong cell, told by a line and a sign too: colour alone tells nothing to some. */
const marks = {
  ERROR: {
    outline: (theme: Theme) => `2px solid ${theme.palette.error.main}`,
    outlineOffset: '-2px',
    bgcolor: (theme: Theme) => `color-mix(in srgb, ${theme.palette.error.main} 12%, transparent)`,
    '&::after': { content: '" ✕"', fontWeight: 700 },
  },
  WARNING: {
    outline: (theme: Theme) => `2px dashed ${theme.palette.warning.main}`,
    outlineOffset: '-2px',
  },
};

/** The rows of an entry as the file says them, in the columns that say something or are missed. */
export function EntryRows({ entry, name }: { entry: ImportEntryPartsFragment; name: string }) {
  const { imports } = useLateWords();
  const { columns } = useDeciding();
  const said = new Set(entry.rows.flatMap(({ cells }) => cells.map(({ field }) => field)));
  const missed = new Set(entry.issues.map(({ field }) => field));
  const shown = columns.filter(({ field }) => said.has(field) || missed.has(field));
  const severityOf = (row: number, field: string) => {
    const own = entry.issues.filter((issue) => issue.row === row && issue.field === field);
    return own.find(({ severity }) => severity === 'ERROR')?.severity ?? own[0]?.severity;
  };
  return (
    <ScrollTable label={imports.cellsOf(name)} minWidth={shown.length * 110}>
      <TableHead>
        <TableRow>
          <TableCell>{imports.row}</TableCell>
          {shown.map(({ field, title }) => (
            <TableCell key={field}>{title}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {entry.rows.map(({ row, cells }) => (
          <TableRow key={row}>
            <TableCell component="th" scope="row">
              <Box component="span" sx={{ display: { sm: 'none' } }}>{`${imports.row} `}</Box>
              {formatNumber(row)}
            </TableCell>
            {shown.map(({ field }) => {
              const severity = severityOf(row, field);
              const value = cells.find((cell) => cell.field === field)?.value;
              return (
                <TableCell key={field} sx={severity ? marks[severity] : undefined} data-severity={severity}>
                  {value ?? (severity ? imports.empty : null)}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

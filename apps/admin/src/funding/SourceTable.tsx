import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { SourcesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, Money, ScrollTable, Section } from '../ui/index.ts';

type Row = SourcesQuery['progress']['sources'][number];

function SourceRow({ row: { source, pledged, allocated } }: { row: Row }) {
  const words = useLateWords();
  const text = useText();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 280 }}>
        <Typography component="span" sx={{ fontWeight: 500 }}>
          {text(source.name)}
        </Typography>
        {source.keeper ? (
          <Typography variant="body2" color="textSecondary">
            {words.funding.keeper}: {text(source.keeper.name)}
          </Typography>
        ) : null}
        <ClauseQuote {...source.citation} />
      </TableCell>
      <TableCell>{source.place?.name ?? ''}</TableCell>
      <TableCell align="right">
        <Money amount={pledged} />
      </TableCell>
      <TableCell align="right">{allocated === null ? words.parts.notShown : <Money amount={allocated} />}</TableCell>
    </TableRow>
  );
}

/** Where the money and the goods come from. */
export function SourceTable({ rows }: { rows: readonly Row[] }) {
  const words = useLateWords();
  const { funding } = words;
  if (rows.length === 0) return <EmptyState title={funding.none} />;
  return (
    <Section title={funding.bySource}>
      <ScrollTable label={funding.bySource} minWidth={760}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '50%' }}>{funding.source}</TableCell>
            <TableCell>{funding.ward}</TableCell>
            <TableCell align="right">{funding.pledged}</TableCell>
            <TableCell align="right">{funding.allocated}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <SourceRow key={row.source.id} row={row} />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { SourceFiguresFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, ScrollTable, Section } from '../ui/index.ts';
import { FigureCells, FigureHeads } from './FigureCells.tsx';
import { figuresOfRow } from './figures.ts';
import { LedgerLink } from './LedgerLink.tsx';

type Source = SourceFiguresFragment;
type Row = NonNullable<Source['figures']>[number];

/** Who else stands behind a row of a source; empty where the source stands alone. */
function useOthers(): (source: Source, row: Row) => string {
  const text = useText();
  return ({ id }, { sources }) =>
    sources
      .filter((one) => one.id !== id)
      .map((one) => text(one.name))
      .join(', ');
}

function SourceName({ source }: { source: Source }) {
  const words = useLateWords();
  const text = useText();
  return (
    <>
      <Box component="span" sx={{ fontWeight: 500 }}>
        <LedgerLink id={source.id}>{text(source.name)}</LedgerLink>
        {source.place ? `, ${words.funding.ofWard(source.place.name)}` : ''}
      </Box>
      {source.keeper ? (
        <Typography variant="body2" color="textSecondary">
          {words.funding.keeper}: {text(source.keeper.name)}
        </Typography>
      ) : null}
      <ClauseQuote {...source.citation} />
    </>
  );
}

interface RowsProps {
  readonly source: Source;
  /** On its own page, where its name stands above. */
  readonly alone: boolean;
}

function SourceRows({ source, alone }: RowsProps) {
  const words = useLateWords();
  const text = useText();
  const othersOf = useOthers();
  const { figures } = source;
  if (figures === null || figures.length === 0) {
    return (
      <TableRow sx={{ verticalAlign: 'top' }}>
        <TableCell component="th" scope="row">
          {alone ? null : <SourceName source={source} />}
        </TableCell>
        <TableCell colSpan={5}>{figures === null ? words.parts.notShown : words.parts.notStated}</TableCell>
      </TableRow>
    );
  }
  return figures.map((row, index) => {
    const others = othersOf(source, row);
    return (
      <TableRow key={`${row.unit} ${others}`} sx={{ verticalAlign: 'top' }}>
        <TableCell component="th" scope="row">
          {alone ? words.ledger.countedIn(words.vocabulary.unit[row.unit]) : null}
          {!alone && index === 0 ? <SourceName source={source} /> : null}
          {!alone && index > 0 ? text(source.name) : null}
          {others ? (
            <Typography variant="body2" color="textSecondary">
              {words.ledger.with(others)}. {words.funding.splitUnknown}
            </Typography>
          ) : null}
        </TableCell>
        <FigureCells name={text(source.name)} counted={{ unit: row.unit, figures: figuresOfRow(row) }} />
      </TableRow>
    );
  });
}

interface Props {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly alone?: boolean;
}

/** Where the money and the goods come from, a row for each unit and for those who stand together. */
export function SourceTable({ title, sources, alone = false }: Props) {
  const { funding } = useLateWords();
  if (sources.length === 0) return <EmptyState title={funding.none} />;
  return (
    <Section title={title}>
      <ScrollTable label={title} minWidth={960}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '37%' }}>{funding.source}</TableCell>
            <FigureHeads />
          </TableRow>
        </TableHead>
        <TableBody>
          {sources.map((source) => (
            <SourceRows key={source.id} source={source} alone={alone} />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

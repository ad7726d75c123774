import { TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type TouchedBy, usePage } from '../api/index.ts';
import { ReallocationsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  EmptyState,
  ListPages,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  ScrollTable,
  Section,
  useListPlace,
} from '../ui/index.ts';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['PLEDGE'] };

/** What was moved between pledges of funds, by which paper. */
export function ReallocationsPart() {
  const words = useLateWords();
  const text = useText();
  const place = useListPlace();
  const { data, error, retry } = usePage(ReallocationsDocument, { first: size, after: place.after }, touchedBy);
  const { funding } = words;
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.reallocations;
  if (nodes.length === 0 && place.after === null) {
    return (
      <Section title={funding.moves}>
        <EmptyState title={funding.noMoves} hint={funding.noMovesHint} />
      </Section>
    );
  }
  return (
    <Section title={funding.moves}>
      <ScrollTable label={funding.moves} minWidth={860}>
        <TableHead>
          <TableRow>
            <TableCell>{funding.movedOn}</TableCell>
            <TableCell>{funding.from}</TableCell>
            <TableCell>{funding.to}</TableCell>
            <TableCell align="right">{funding.quantity}</TableCell>
            <TableCell align="right">{funding.ofIt}</TableCell>
            <TableCell>{funding.basisDocument}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {nodes.map((move) => (
            <TableRow key={move.id}>
              <TableCell>
                <LocalDate date={move.effectiveOn} />
              </TableCell>
              <TableCell component="th" scope="row">
                {text(move.from.name)}
              </TableCell>
              <TableCell>{text(move.to.name)}</TableCell>
              <TableCell align="right">
                {formatNumber(move.quantity)} {words.vocabulary.unit[move.from.unit]}
              </TableCell>
              <TableCell align="right">
                <Money amount={move.receivedAmount} />
              </TableCell>
              <TableCell>{move.basisDocument}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      <ListPages label={funding.moves} rows={funding.moveRows} place={place} size={size} list={data.reallocations} />
    </Section>
  );
}

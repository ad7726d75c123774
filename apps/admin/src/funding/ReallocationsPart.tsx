import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type ReallocationRowFragment, ReallocationsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  ListPages,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  ScrollTable,
  Section,
  StatusChip,
  useListPlace,
} from '../ui/index.ts';
import { LedgerLink } from './LedgerLink.tsx';
import { ReverseReallocationDialog } from './ReverseReallocationDialog.tsx';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['PLEDGE'] };

function PledgeOfMove({ pledge }: { pledge: ReallocationRowFragment['to'] }) {
  const text = useText();
  return <LedgerLink id={pledge.id}>{`${text(pledge.measure.name)}: ${text(pledge.name)}`}</LedgerLink>;
}

interface MoveProps {
  readonly move: ReallocationRowFragment;
  readonly reverse: () => void;
}

/** Whether a move stands, was taken back, or takes another one back; who may is offered to take it back. */
function MoveState({ move, reverse }: MoveProps) {
  const { corrections, funding } = useLateWords();
  const { reversedBy, reverses, mayReverse } = move;
  if (reversedBy || reverses) {
    const reason = reversedBy ? reversedBy.reason : move.reason;
    const label = reversedBy ? funding.reversedOn(formatShortDate(reversedBy.effectiveOn)) : corrections.isReversal;
    return (
      <>
        <StatusChip tone={reversedBy ? 'warn' : 'plain'} label={label} />
        {reason ? <Typography variant="body2">{reason}</Typography> : null}
      </>
    );
  }
  if (!mayReverse) return null;
  return (
    <Button aria-label={corrections.moveOf(move.basisDocument)} onClick={reverse}>
      {corrections.move}
    </Button>
  );
}

function MoveRow({ move, reverse }: MoveProps) {
  const words = useLateWords();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <LocalDate date={move.effectiveOn} />
      </TableCell>
      <TableCell component="th" scope="row">
        <PledgeOfMove pledge={move.from} />
      </TableCell>
      <TableCell>
        <PledgeOfMove pledge={move.to} />
      </TableCell>
      <TableCell align="right">
        {formatNumber(move.quantity)} {words.vocabulary.unit[move.from.unit]}
      </TableCell>
      <TableCell align="right">
        <Money amount={move.receivedAmount} />
      </TableCell>
      <TableCell>{move.basisDocument}</TableCell>
      <TableCell>
        <MoveState move={move} reverse={reverse} />
      </TableCell>
    </TableRow>
  );
}

/** What was moved between pledges of funds, by which paper. */
export function ReallocationsPart() {
  const { funding } = useLateWords();
  const place = useListPlace();
  const [open, setOpen] = useState<ReallocationRowFragment | null>(null);
  const { data, error, retry } = usePage(ReallocationsDocument, { first: size, after: place.after }, touchedBy);
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
    <Section title={funding.moves} action={<ExportButton list="reallocations" />}>
      <ScrollTable label={funding.moves} minWidth={1000}>
        <TableHead>
          <TableRow>
            <TableCell>{funding.movedOn}</TableCell>
            <TableCell>{funding.from}</TableCell>
            <TableCell>{funding.to}</TableCell>
            <TableCell align="right">{funding.quantity}</TableCell>
            <TableCell align="right">{funding.ofIt}</TableCell>
            <TableCell>{funding.basisDocument}</TableCell>
            <TableCell>{funding.state}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {nodes.map((move) => (
            <MoveRow key={move.id} move={move} reverse={() => setOpen(move)} />
          ))}
        </TableBody>
      </ScrollTable>
      <ListPages label={funding.moves} rows={funding.moveRows} place={place} size={size} list={data.reallocations} />
      {open ? <ReverseReallocationDialog move={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

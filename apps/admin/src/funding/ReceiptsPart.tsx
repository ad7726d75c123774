import { Alert, Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber, formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type ReceiptRowFragment, ReceiptsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ClearConditions,
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
import { ReverseReceiptDialog } from './ReverseReceiptDialog.tsx';
import { receiptWhereOf } from './receipt-search.ts';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['PLEDGE'] };

function ReceiptRow({ receipt, reverse }: { receipt: ReceiptRowFragment; reverse: () => void }) {
  const words = useLateWords();
  const text = useText();
  const { funding } = words;
  const { pledge, source, reversedOn, reversalReason } = receipt;
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <LocalDate date={receipt.receivedOn} />
      </TableCell>
      <TableCell component="th" scope="row">
        <LedgerLink id={source.id}>{text(source.name)}</LedgerLink>
        <Typography variant="body2" color="textSecondary">
          <LedgerLink id={pledge.id}>{text(pledge.measure.name)}</LedgerLink>
          {text(pledge.name) === text(source.name) ? '' : ` · ${text(pledge.name)}`}
          {receipt.giver ? ` · ${receipt.giver}` : ''}
        </Typography>
      </TableCell>
      <TableCell>{funding.channels[receipt.channel]}</TableCell>
      <TableCell align="right">
        {formatNumber(receipt.quantity)} {words.vocabulary.unit[pledge.unit]}
      </TableCell>
      <TableCell align="right">
        <Money amount={receipt.amount} />
      </TableCell>
      <TableCell>{receipt.documentNumber}</TableCell>
      <TableCell>
        {reversedOn ? (
          <>
            <StatusChip tone="warn" label={funding.reversedOn(formatShortDate(reversedOn))} />
            {reversalReason ? <Typography variant="body2">{reversalReason}</Typography> : null}
          </>
        ) : receipt.mayReverse ? (
          <Button aria-label={funding.reverseOf(receipt.documentNumber)} onClick={reverse}>
            {funding.reverse}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

/** What has come in, the latest first; what was taken back stays. */
export function ReceiptsPart() {
  const words = useLateWords();
  const place = useListPlace();
  const [open, setOpen] = useState<ReceiptRowFragment | null>(null);
  const [search, setSearch] = useSearchParams();
  const where = receiptWhereOf(search);
  const isNarrowed = Object.keys(where).length > 0;
  const { data, error, retry } = usePage(ReceiptsDocument, { where, first: size, after: place.after }, touchedBy);
  const { funding } = words;
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.receipts;
  return (
    <Section title={funding.receipts} action={<ExportButton list="receipts" asked={{ where }} />}>
      {isNarrowed ? (
        <Alert
          severity="info"
          sx={{ mb: 1 }}
          action={<ClearConditions clear={() => setSearch({ view: 'receipts' }, { replace: true })} />}
        >
          {words.ledger.narrowedTo}
        </Alert>
      ) : null}
      {nodes.length === 0 ? (
        <EmptyState title={funding.noReceipts} hint={funding.noReceiptsHint} />
      ) : (
        <ScrollTable label={funding.receipts} minWidth={980}>
          <TableHead>
            <TableRow>
              <TableCell>{funding.receivedOn}</TableCell>
              <TableCell>{funding.source}</TableCell>
              <TableCell>{funding.channel}</TableCell>
              <TableCell align="right">{funding.quantity}</TableCell>
              <TableCell align="right">{funding.amount}</TableCell>
              <TableCell>{funding.documentNumber}</TableCell>
              <TableCell>{funding.state}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {nodes.map((receipt) => (
              <ReceiptRow key={receipt.id} receipt={receipt} reverse={() => setOpen(receipt)} />
            ))}
          </TableBody>
        </ScrollTable>
      )}
      <ListPages label={funding.receipts} rows={funding.receiptRows} place={place} size={size} list={data.receipts} />
      {open ? <ReverseReceiptDialog receipt={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

import { Box, Button, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { LedgerPageFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ClearConditions, EmptyState, ListPages, type ListPlace, ScrollTable } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { LedgerEntryRow } from './LedgerEntryRow.tsx';
import { type Entry, entryKey } from './ledger-entry.ts';
import { ledgerWhereOf } from './ledger-search.ts';
import { ReversePledgeDialog } from './ReversePledgeDialog.tsx';
import { ReverseReceiptDialog } from './ReverseReceiptDialog.tsx';

/** What is recorded from the page of a ledger. */
export type Recording = 'receipt' | 'pledge';

/** Rows of a page: few enough to read, many enough for a year of most sources on paper. */
export const ledgerSize = 100;

interface Props {
  readonly list: LedgerPageFragment;
  readonly place: ListPlace;
  readonly names: ReadonlyMap<string, string>;
  readonly record: (what: Recording) => void;
}

/** The next step where there are no rows: without the conditions, or the first receipt. */
function NoRows({ record }: Pick<Props, 'record'>) {
  const { ledger, funding } = useLateWords();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  if (Object.keys(ledgerWhereOf(search)).length > 0) {
    return <EmptyState title={ledger.noMatch} action={<ClearConditions clear={() => setSearch({})} />} />;
  }
  const action = may('receipt.record') ? (
    <Button variant="outlined" onClick={() => record('receipt')}>
      {funding.recordReceipt}
    </Button>
  ) : null;
  return <EmptyState title={ledger.none} hint={ledger.noneHint} action={action} />;
}

/** Brings the row into sight to which the address leads. */
function useLedTo(keys: ReadonlySet<string>): void {
  const { hash } = useLocation();
  const led = decodeURIComponent(hash.slice(1));
  const isHere = keys.has(led);
  useEffect(() => {
    if (isHere) document.getElementById(led)?.scrollIntoView({ block: 'center' });
  }, [isHere, led]);
}

/** The rows of a ledger, page by page. */
export function LedgerRows({ list, place, names, record }: Props) {
  const { ledger, funding } = useLateWords();
  const [open, setOpen] = useState<Entry | null>(null);
  const { nodes, totalCount } = list;
  const keys = new Set(nodes.map(entryKey));
  useLedTo(keys);
  const withLeft = nodes.some(({ left }) => left !== null);
  if (totalCount === 0) return <NoRows record={record} />;
  return (
    <>
      <ScrollTable label={ledger.title} minWidth={900}>
        <TableHead>
          <TableRow>
            <TableCell>{ledger.day}</TableCell>
            <TableCell sx={{ width: '34%' }}>{ledger.entry}</TableCell>
            <TableCell align="right">{funding.quantity}</TableCell>
            <TableCell align="right">{funding.amount}</TableCell>
            {withLeft ? (
              <TableCell align="right" sx={{ minWidth: 110 }}>
                {ledger.leftAfter}
              </TableCell>
            ) : null}
            <TableCell>{ledger.document}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {nodes.map((entry) => (
            <LedgerEntryRow key={entryKey(entry)} {...{ entry, keys, names, withLeft }} reverse={setOpen} />
          ))}
        </TableBody>
      </ScrollTable>
      <ListPages label={ledger.title} rows={ledger.rows} place={place} size={ledgerSize} list={list} />
      {nodes.length < totalCount ? (
        <Box className="on-paper">{ledger.printed(formatNumber(nodes.length), formatNumber(totalCount))}</Box>
      ) : null}
      {open?.receipt ? <ReverseReceiptDialog receipt={open.receipt} onClose={() => setOpen(null)} /> : null}
      {open?.ownPledge ? <ReversePledgeDialog ownPledge={open.ownPledge} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

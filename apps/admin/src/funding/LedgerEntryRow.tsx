import { Button, Link, TableCell, TableRow, Typography } from '@mui/material';
import { formatNumber, formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { Link as RouterLink, useLocation, useSearchParams } from 'react-router';
import { useLateWords } from '../i18n/index.ts';
import { LocalDate, Money, StatusChip, withConditions } from '../ui/index.ts';
import { LedgerCause } from './LedgerCause.tsx';
import { LedgerLink } from './LedgerLink.tsx';
import { type Entry, entryKey, formerOf, reversedOn } from './ledger-entry.ts';

export interface RowProps {
  readonly entry: Entry;
  /** The rows on screen, by their names. */
  readonly keys: ReadonlySet<string>;
  /** Names of pledges, of a source that has several; a row names its own. */
  readonly names: ReadonlyMap<string, string>;
  readonly withLeft: boolean;
  readonly reverse: (entry: Entry) => void;
}

/** The way from a reversal to what it takes back: on this page, or among the rows of that day. */
function FormerLink({ entry, keys }: Pick<RowProps, 'entry' | 'keys'>) {
  const { ledger } = useLateWords();
  const [search] = useSearchParams();
  const former = formerOf(entry);
  if (former === null) return null;
  const there = withConditions(search, { kind: former.kind, from: former.on, until: former.on });
  const to = { search: String(keys.has(former.key) ? search : there), hash: former.key };
  return (
    <Typography variant="body2">
      <Link component={RouterLink} to={to}>
        {ledger.ofFormer(formatShortDate(former.on as IsoDate))}
      </Link>
    </Typography>
  );
}

function What({ entry, keys, names }: Pick<RowProps, 'entry' | 'keys' | 'names'>) {
  const { ledger, vocabulary } = useLateWords();
  const takenBack = reversedOn(entry);
  const { pledge } = entry;
  const name = names.get(pledge.id);
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 500, mr: 1 }}>
        {entry.isReversal ? ledger.reversals[entry.kind] : ledger.kinds[entry.kind]}
      </Typography>
      {entry.isReversal ? <StatusChip tone="warn" label={ledger.reversal} /> : null}
      {takenBack ? <StatusChip tone="plain" label={ledger.reversedOn(formatShortDate(takenBack as IsoDate))} /> : null}
      <FormerLink entry={entry} keys={keys} />
      {entry.received > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {ledger.ofItReceived(`${formatNumber(entry.received)} ${vocabulary.unit[pledge.unit]}`)}
        </Typography>
      ) : null}
      {name === undefined ? null : (
        <Typography variant="body2">
          <LedgerLink id={pledge.id}>{name}</LedgerLink>
        </Typography>
      )}
    </>
  );
}

/** With its sign: what is taken away is below 0. */
function Quantity({ entry: { takesAway, quantity, pledge } }: { entry: Entry }) {
  const words = useLateWords();
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {takesAway && quantity > 0 ? '−' : ''}
      {formatNumber(quantity)} {words.vocabulary.unit[pledge.unit]}
    </span>
  );
}

/** What is pledged has no money of its own, and a move only that of what had come in. */
function Amount({ entry: { kind, amount, takesAway } }: { entry: Entry }) {
  if (kind === 'PLEDGE' || (kind === 'REALLOCATION' && !amount)) return null;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {takesAway && amount ? '−' : ''}
      <Money amount={amount} />
    </span>
  );
}

/** The act that takes back what a row has recorded, where it stands and somebody may: a receipt, or what was pledged. */
function TakeBack({ entry, reverse }: Pick<RowProps, 'entry' | 'reverse'>) {
  const { funding } = useLateWords();
  const { receipt, ownPledge, kind, isReversal } = entry;
  const button = (label: string, name: string) => (
    <Button size="small" aria-label={label} onClick={() => reverse(entry)} sx={{ ml: -0.75 }}>
      {name}
    </Button>
  );
  if (isReversal) return null;
  if (kind === 'RECEIPT' && receipt?.mayReverse) {
    return button(funding.reverseOf(receipt.documentNumber), funding.reverse);
  }
  if (!ownPledge?.mayReverse) return null;
  return button(funding.takePledgeBackOf(ownPledge.documentNumber), funding.takePledgeBack);
}

/** One row of a ledger: what changed, by how much, what was left after it, and the paper behind it. */
export function LedgerEntryRow({ entry, keys, names, withLeft, reverse }: RowProps) {
  const words = useLateWords();
  const { hash } = useLocation();
  const key = entryKey(entry);
  return (
    <TableRow id={key} selected={decodeURIComponent(hash) === `#${key}`} sx={{ verticalAlign: 'top' }}>
      <TableCell>
        <LocalDate date={entry.effectiveOn} />
      </TableCell>
      <TableCell component="th" scope="row">
        <What entry={entry} keys={keys} names={names} />
      </TableCell>
      <TableCell align="right">
        <Quantity entry={entry} />
      </TableCell>
      <TableCell align="right">
        <Amount entry={entry} />
      </TableCell>
      {withLeft ? (
        <TableCell align="right">
          {entry.left === null
            ? words.parts.notShown
            : `${formatNumber(entry.left)} ${words.vocabulary.unit[entry.pledge.unit]}`}
        </TableCell>
      ) : null}
      <TableCell>
        <LedgerCause entry={entry} />
        <TakeBack entry={entry} reverse={reverse} />
      </TableCell>
    </TableRow>
  );
}

import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { DelegationPartyPartsFragment, DelegationRowFragment } from '../gql/graphql.ts';
import { useRightsWords } from '../i18n/index.ts';
import { LocalDate, ScrollTable, StatusChip, type Tone } from '../ui/index.ts';
import { isEndableBy } from './delegation-draft.ts';
import { useScopeWords } from './use-scope-words.ts';
import { useMay, useViewer } from './viewer.ts';

const toneOf: Readonly<Record<DelegationRowFragment['state'], Tone>> = {
  IN_FORCE: 'good',
  UPCOMING: 'info',
  SUSPENDED: 'warn',
  OVER: 'plain',
  ENDED: 'plain',
};

const personColumn = { minWidth: 170 } as const;

function Party({ of }: { of: DelegationPartyPartsFragment }) {
  const scopeInWords = useScopeWords();
  return (
    <>
      {of.name}
      <Typography variant="body2" color="textSecondary">
        {scopeInWords(of)}
      </Typography>
    </>
  );
}

/** Why it stands as it does, where the state alone does not say it. */
function useStateNote(): (of: DelegationRowFragment) => string | null {
  const { delegations } = useRightsWords();
  return ({ state, endedOn, endReason, delegator, delegate }) => {
    if (state === 'ENDED' && endedOn) return delegations.endedOn(formatShortDate(endedOn), endReason ?? '');
    if (state !== 'SUSPENDED') return null;
    const { suspended } = delegations;
    return delegator.disabled ? suspended.delegator : delegate.disabled ? suspended.delegate : suspended.role;
  };
}

function State({ of }: { of: DelegationRowFragment }) {
  const { delegations } = useRightsWords();
  const note = useStateNote()(of);
  return (
    <>
      <StatusChip tone={toneOf[of.state]} label={delegations.states[of.state]} />
      {note ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, minWidth: 180, overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      ) : null}
    </>
  );
}

function Row({ of, end }: { of: DelegationRowFragment; end: (of: DelegationRowFragment) => void }) {
  const { delegations } = useRightsWords();
  const may = useMay();
  const viewer = useViewer();
  const mayEnd = may('delegation.end') && isEndableBy(viewer, of);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={personColumn}>
        <Party of={of.delegator} />
      </TableCell>
      <TableCell sx={personColumn}>
        <Party of={of.delegate} />
      </TableCell>
      <TableCell>{delegations.actions[of.action]}</TableCell>
      <TableCell sx={{ minWidth: 130 }}>
        <LocalDate date={of.validFrom} />
        <Typography variant="body2" color="textSecondary">
          {delegations.until(formatShortDate(of.validUntil))}
        </Typography>
      </TableCell>
      <TableCell sx={{ minWidth: 150, overflowWrap: 'anywhere' }}>{of.basisDocument}</TableCell>
      <TableCell>
        <State of={of} />
      </TableCell>
      <TableCell>
        {mayEnd ? (
          <Button
            aria-label={delegations.endOf(of.delegator.name, of.delegate.name)}
            onClick={() => end(of)}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {delegations.end}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

interface Props {
  readonly rows: readonly DelegationRowFragment[];
  readonly end: (of: DelegationRowFragment) => void;
}

/** Delegations on record: who acts in whose place, until when, on which paper, and whether it holds. */
export function DelegationTable({ rows, end }: Props) {
  const { delegations } = useRightsWords();
  const { delegator, delegate, action, period, basisDocument, state, acts } = delegations;
  return (
    <ScrollTable label={delegations.title} minWidth={1060}>
      <TableHead>
        <TableRow>
          {[delegator, delegate, action, period, basisDocument, state, acts].map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((one) => (
          <Row key={one.id} of={one} end={end} />
        ))}
      </TableBody>
    </ScrollTable>
  );
}

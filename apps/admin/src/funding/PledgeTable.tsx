import { Box, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PledgeFiguresFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, ScrollTable, Section, StatusChip } from '../ui/index.ts';
import { FigureCells, FigureHeads, SumCells } from './FigureCells.tsx';
import { figuresOfPledge, sumOfFigures } from './figures.ts';
import { LedgerLink } from './LedgerLink.tsx';

export interface PledgeLine {
  readonly pledge: PledgeFiguresFragment;
  /** What it is called in this table. */
  readonly name: string;
}

function PledgeName({ pledge, name }: PledgeLine) {
  const words = useLateWords();
  const text = useText();
  const { funding } = words;
  const isShared = pledge.form !== 'SINGLE';
  return (
    <>
      <Box component="span" sx={{ fontWeight: 500, mr: 1 }}>
        <LedgerLink id={pledge.id}>{name}</LedgerLink>
        {pledge.untilAge === null ? '' : `, ${funding.untilAge(pledge.untilAge)}`}
      </Box>
      {isShared ? <StatusChip tone="info" label={words.vocabulary.pledgeForm[pledge.form]} /> : null}
      {isShared ? (
        <Typography variant="body2" color="textSecondary">
          {funding.together(pledge.sources.map((source) => text(source.name)).join(', '))}. {funding.splitUnknown}
        </Typography>
      ) : null}
      {pledge.partOf ? (
        <Typography variant="body2" color="textSecondary">
          {funding.partOf}
        </Typography>
      ) : null}
      <ClauseQuote {...pledge.citation} />
    </>
  );
}

/** What the pledges add up to, where they count the same and all of them are shown; parts are counted in their whole. */
function Sum({ lines }: { lines: readonly PledgeLine[] }) {
  const { ledger } = useLateWords();
  const whole = lines.filter(({ pledge }) => pledge.partOf === null);
  const counted = whole.map(({ pledge }) => ({ unit: pledge.unit, figures: figuresOfPledge(pledge) }));
  const sum = whole.length > 1 ? sumOfFigures(counted) : null;
  if (sum === null) return null;
  return (
    <TableFooter>
      <TableRow
        sx={{ verticalAlign: 'top', '& td, & th': { fontWeight: 600, color: 'text.primary', fontSize: 'inherit' } }}
      >
        <TableCell component="th" scope="row">
          {ledger.sum}
        </TableCell>
        <SumCells counted={sum} />
      </TableRow>
    </TableFooter>
  );
}

interface Props {
  readonly title: string;
  readonly label: string;
  readonly lines: readonly PledgeLine[];
  readonly action?: ReactNode;
}

/** Pledges with what was pledged, came in, is assigned, paid and left, in quantity and in money. */
export function PledgeTable({ title, label, lines, action }: Props) {
  const { funding } = useLateWords();
  return (
    <Section title={title} action={action}>
      <ScrollTable label={label} minWidth={960}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '37%' }}>{funding.pledge}</TableCell>
            <FigureHeads />
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ pledge, name }) => (
            <TableRow key={pledge.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                <PledgeName pledge={pledge} name={name} />
              </TableCell>
              <FigureCells name={name} counted={{ unit: pledge.unit, figures: figuresOfPledge(pledge) }} />
            </TableRow>
          ))}
        </TableBody>
        <Sum lines={lines} />
      </ScrollTable>
    </Section>
  );
}

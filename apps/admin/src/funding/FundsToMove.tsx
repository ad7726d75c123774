import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import type { SourcesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, ScrollTable, Section } from '../ui/index.ts';
import { reachesPledge, useBoundAgency, useMay } from '../users/index.ts';
import { FigureText } from './FigureCells.tsx';
import { FundState } from './FundState.tsx';
import { figuresOfPledge } from './figures.ts';
import { fundsToMove } from './fund-options.ts';
import { LedgerLink } from './LedgerLink.tsx';
import { ReallocateDialog } from './ReallocateDialog.tsx';

type Measure = SourcesQuery['plan']['measures'][number];
interface Fund {
  readonly pledge: Measure['pledges'][number];
  readonly measure: Measure;
}

function FundRow({ fund: { pledge, measure }, move }: { fund: Fund; move: () => void }) {
  const { funding } = useLateWords();
  const text = useText();
  const may = useMay();
  const agency = useBoundAgency();
  const name = `${text(measure.name)}: ${text(pledge.name)}`;
  const figures = figuresOfPledge(pledge);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <LedgerLink id={pledge.id}>{text(pledge.name)}</LedgerLink>
        <Typography variant="body2" color="textSecondary">
          {text(measure.name)}
        </Typography>
      </TableCell>
      <TableCell>
        {pledge.giving ? <FundState state={pledge.giving.state} ward={pledge.place?.name ?? null} /> : null}
      </TableCell>
      {(['received', 'allocated', 'left'] as const).map((one) => (
        <TableCell key={one} align="right">
          <FigureText figure={figures[one]} unit={pledge.unit} />
        </TableCell>
      ))}
      <TableCell align="right">
        {may('fund.reallocate') && reachesPledge(agency, measure, pledge.sources) ? (
          <Button variant="outlined" sx={{ whiteSpace: 'nowrap' }} aria-label={funding.moveOf(name)} onClick={move}>
            {funding.moveShort}
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

/** Ward funds without near-poor households that have something left, with the act that moves it where it is needed. */
export function FundsToMove({ measures }: { measures: readonly Measure[] }) {
  const { funding, ledger } = useLateWords();
  const [from, setFrom] = useState<string | null>(null);
  const funds = fundsToMove(measures.flatMap((measure) => measure.pledges.map((pledge) => ({ pledge, measure }))));
  const ground = funds[0]?.pledge.giving?.ground;
  const dialog = from === null ? null : <ReallocateDialog from={from} onClose={() => setFrom(null)} />;
  if (funds.length === 0) return dialog;
  return (
    <Section title={funding.toMove}>
      {ground ? <ClauseQuote {...ground} /> : null}
      <ScrollTable label={funding.toMove} minWidth={900}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '28%' }}>{funding.pledge}</TableCell>
            <TableCell sx={{ width: '24%' }}>{funding.whyMoved}</TableCell>
            <TableCell align="right" sx={{ width: '12%' }}>
              {ledger.figures.received}
            </TableCell>
            <TableCell align="right">{ledger.figures.allocated}</TableCell>
            <TableCell align="right">{ledger.figures.left}</TableCell>
            <TableCell align="right">{funding.act}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {funds.map((fund) => (
            <FundRow key={fund.pledge.id} fund={fund} move={() => setFrom(fund.pledge.id)} />
          ))}
        </TableBody>
      </ScrollTable>
      {dialog}
    </Section>
  );
}

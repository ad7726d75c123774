import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import type { SourcesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Money, PledgeMeter, ScrollTable, Section, StatusChip } from '../ui/index.ts';

type Measure = SourcesQuery['plan']['measures'][number];
type Pledge = Measure['pledges'][number];

function leftOf(pledge: Pledge): Vnd | null {
  if (pledge.money === null || pledge.usedMoney === null) return null;
  return vnd(Math.max(0, pledge.money - pledge.usedMoney));
}

function PledgeName({ pledge }: { pledge: Pledge }) {
  const words = useLateWords();
  const text = useText();
  const { funding } = words;
  const isShared = pledge.form !== 'SINGLE';
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 500, mr: 1 }}>
        {text(pledge.name)}
        {pledge.untilAge === null ? '' : `, ${funding.untilAge(pledge.untilAge)}`}
      </Typography>
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

function PledgeRow({ pledge }: { pledge: Pledge }) {
  const words = useLateWords();
  const text = useText();
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 280 }}>
        <PledgeName pledge={pledge} />
      </TableCell>
      <TableCell sx={{ minWidth: 170 }}>
        <PledgeMeter
          name={text(pledge.name)}
          used={pledge.used}
          limit={pledge.limit}
          unit={words.vocabulary.unit[pledge.unit]}
        />
      </TableCell>
      {[pledge.money, pledge.usedMoney, leftOf(pledge)].map((amount, index) => (
        <TableCell key={['pledged', 'allocated', 'left'][index]} align="right">
          {index > 0 && pledge.usedMoney === null ? words.parts.notShown : <Money amount={amount} />}
        </TableCell>
      ))}
    </TableRow>
  );
}

/** The pledges of one measure: pledged, assigned and left, in quantity and in money. */
export function PledgeTable({ measure }: { measure: Measure }) {
  const words = useLateWords();
  const text = useText();
  const { funding } = words;
  const title = text(measure.name);
  return (
    <Section title={title}>
      <ScrollTable label={`${funding.pledge}: ${title}`} minWidth={860}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '40%' }}>{funding.pledge}</TableCell>
            <TableCell sx={{ width: '18%' }}>{funding.quantity}</TableCell>
            {[funding.pledged, funding.allocated, funding.left].map((head) => (
              <TableCell key={head} align="right" sx={{ width: '14%' }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {measure.pledges.map((pledge) => (
            <PledgeRow key={pledge.id} pledge={pledge} />
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

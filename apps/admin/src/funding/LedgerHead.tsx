import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LedgerPledgeFragment, LedgerSourceFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Facts, PledgeMeter, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { FigureText } from './FigureCells.tsx';
import { figureNames, figuresOfPledge } from './figures.ts';
import { LedgerLink } from './LedgerLink.tsx';
import type { Recording } from './LedgerRows.tsx';

interface Props {
  readonly name: string;
  readonly chip?: ReactNode;
  readonly record: (what: Recording) => void;
  readonly children: ReactNode;
}

/** Name, acts, and what the plan says. */
function Head({ name, chip, record, children }: Props) {
  const { ledger, funding } = useLateWords();
  const may = useMay();
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 2 }}>
      <Stack direction={{ sm: 'row' }} sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <div>
          <Typography component="h2" variant="h1" className="unprinted">
            {name}
          </Typography>
          {chip}
        </div>
        <Stack
          direction="row"
          className="unprinted"
          sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: { sm: 'flex-end' } }}
        >
          <Button component={Link} to="/sources">
            {ledger.back}
          </Button>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {ledger.print}
          </Button>
          {may('pledge.record') ? <Button onClick={() => record('pledge')}>{funding.recordPledge}</Button> : null}
          {may('receipt.record') ? (
            <Button variant="contained" onClick={() => record('receipt')}>
              {funding.recordReceipt}
            </Button>
          ) : null}
        </Stack>
      </Stack>
      {children}
    </Card>
  );
}

/** From what is pledged to what is left, side by side. */
function Standing({ pledge, name }: { pledge: LedgerPledgeFragment; name: string }) {
  const words = useLateWords();
  const figures = figuresOfPledge(pledge);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {words.ledger.standing}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)', md: 'repeat(5, 1fr)' },
          gap: 1.5,
          m: 0,
          mb: 1.5,
        }}
      >
        {figureNames.map((one) => (
          <Box key={one} sx={{ borderLeft: 3, borderColor: one === 'left' ? 'primary.main' : 'divider', pl: 1.5 }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {words.ledger.figures[one]}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
              <FigureText figure={figures[one]} unit={pledge.unit} />
            </Typography>
          </Box>
        ))}
      </Box>
      <PledgeMeter
        name={name}
        used={figures.allocated.quantity}
        limit={figures.pledged.quantity ?? 0}
        unit={words.vocabulary.unit[pledge.unit]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {words.ledger.leftHint}
      </Typography>
    </Box>
  );
}

function Sources({ sources }: Pick<LedgerPledgeFragment, 'sources'>) {
  const { funding } = useLateWords();
  const text = useText();
  return sources.map(({ id, name, keeper }) => (
    <div key={id}>
      <LedgerLink id={id}>{text(name)}</LedgerLink>
      {keeper ? ` · ${funding.keeper}: ${text(keeper.name)}` : ''}
    </div>
  ));
}

/** What a pledge is: its measure, who stands behind it, and where it stands. */
export function PledgeHead({
  pledge,
  name,
  record,
}: {
  pledge: LedgerPledgeFragment;
  name: string;
  record: Props['record'];
}) {
  const words = useLateWords();
  const text = useText();
  const { ledger, funding } = words;
  const isShared = pledge.form !== 'SINGLE';
  const chip = isShared ? <StatusChip tone="info" label={words.vocabulary.pledgeForm[pledge.form]} /> : null;
  const planned = `${formatNumber(pledge.planned)} ${words.vocabulary.unit[pledge.unit]}`;
  return (
    <Head name={name} chip={chip} record={record}>
      <Facts
        of={[
          [funding.measure, text(pledge.measure.name)],
          [ledger.sources, <Sources key="sources" sources={pledge.sources} />],
          ...(pledge.place ? ([[funding.ward, pledge.place.name]] as const) : []),
          [ledger.planned, planned],
          ...(pledge.isThroughFund ? ([[ledger.throughFund, ledger.throughFundFirst]] as const) : []),
        ]}
      />
      {isShared ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {funding.splitUnknown}
        </Typography>
      ) : null}
      {pledge.partOf ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {funding.partOf}
        </Typography>
      ) : null}
      <ClauseQuote {...pledge.citation} />
      <Standing pledge={pledge} name={name} />
    </Head>
  );
}

/** What a source is and who keeps it. */
export function SourceHead({
  source,
  name,
  record,
}: {
  source: LedgerSourceFragment;
  name: string;
  record: Props['record'];
}) {
  const { funding } = useLateWords();
  const text = useText();
  return (
    <Head name={name} record={record}>
      <Facts
        of={[
          ...(source.keeper ? ([[funding.keeper, text(source.keeper.name)]] as const) : []),
          ...(source.place ? ([[funding.ward, source.place.name]] as const) : []),
        ]}
      />
      <ClauseQuote {...source.citation} />
    </Head>
  );
}

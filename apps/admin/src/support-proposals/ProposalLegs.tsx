import { Stack, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, Facts, LocalDate, PledgeMeter } from '../ui/index.ts';
import type { ProposalProps } from './proposal.type.ts';

function Leg({ leg }: { leg: ProposalProps['proposal']['legs'][number] }) {
  const words = useLateWords();
  const text = useText();
  const { pledge, quantity } = leg;
  return (
    <li>
      <Typography variant="body2">
        {text(pledge.name)} · {formatNumber(quantity)} {words.vocabulary.unit[pledge.unit]}
      </Typography>
      <PledgeMeter
        name={text(pledge.name)}
        used={pledge.used}
        limit={pledge.limit}
        unit={words.vocabulary.unit[pledge.unit]}
      />
      <ClauseQuote {...pledge.citation} />
    </li>
  );
}

/** Who is to pay, with what is left of each pledge; what else is wished for; what the household holds already. */
export function ProposalLegs({ proposal }: ProposalProps) {
  const words = useLateWords();
  const text = useText();
  const { note, wantedFrom, household, itemKind, measure, legs } = proposal;
  const held = household.assignments.map((one) => text(one.measure.name)).join(', ');
  const item = measure.itemKinds.find(({ code }) => code === itemKind);
  return (
    <div>
      <Facts
        of={[
          [words.proposals.held, held || words.parts.none],
          [words.proposals.wantedFrom, wantedFrom ? <LocalDate date={wantedFrom} /> : words.proposals.fromApproval],
          ...(item ? ([[words.assignments.itemKind, text(item.name)]] as const) : []),
          [words.proposals.note, note ?? words.parts.none],
        ]}
      />
      <Typography component="h3" variant="h3" sx={{ mt: 2, mb: 0.5 }}>
        {words.proposals.sources}
      </Typography>
      {legs.length === 0 ? <Typography color="textSecondary">{words.proposals.noSources}</Typography> : null}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
        {legs.map((leg) => (
          <Leg key={leg.pledge.id} leg={leg} />
        ))}
      </Stack>
    </div>
  );
}

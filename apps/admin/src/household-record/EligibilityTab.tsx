import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { outcomeTone } from '../assignments/index.ts';
import type { EligibilityPartsFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { EmptyState, Money, ReasonList, Section, StatusChip } from '../ui/index.ts';
import type { PartProps } from './record.type.ts';

function Verdict({ decision, held }: { decision: EligibilityPartsFragment; held: boolean }) {
  const words = useWords();
  const text = useText();
  const { eligibility } = words.record;
  const name = decision.measure
    ? text(decision.measure.name)
    : (eligibility.loans[decision.measureCode] ?? decision.measureCode);
  return (
    <Accordion
      disableGutters
      elevation={0}
      sx={{ borderTop: 1, borderColor: 'divider', '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0.5 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="span">
            {name}
            {decision.member ? ` – ${decision.member.fullName}` : ''}
          </Typography>
          {held ? (
            <StatusChip tone="good" label={eligibility.held} />
          ) : (
            <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
          )}
          {decision.amount === null ? null : (
            <Typography component="span" variant="body2" color="textSecondary">
              <Money amount={decision.amount} />
            </Typography>
          )}
        </Stack>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0.5 }}>
        <ReasonList reasons={decision.reasons} />
        {decision.missing.length > 0 ? (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {eligibility.missing}: {decision.missing.join(', ')}
          </Typography>
        ) : null}
      </AccordionDetails>
    </Accordion>
  );
}

/** True when the household, or this member of it, already has a live support of the measure. */
function isHeld({ assignments }: PartProps['household'], { measureCode, member }: EligibilityPartsFragment): boolean {
  return assignments.some(
    (one) => one.state !== 'CANCELLED' && one.measure.code === measureCode && one.member?.id === member?.id,
  );
}

/** What the plan grants this household now, and why: each measure with the clause's own sentences. */
export function EligibilityTab({ household }: PartProps) {
  const words = useWords();
  const [first] = household.eligibility;
  const { eligibility, tabs } = words.record;
  if (!first) return <EmptyState title={eligibility.none} />;
  return (
    <Section title={tabs.eligibility}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {eligibility.asOf(formatShortDate(first.asOf))}
      </Typography>
      {household.eligibility.map((decision) => (
        <Verdict
          key={`${decision.measureCode}-${decision.member?.id ?? ''}`}
          decision={decision}
          held={isHeld(household, decision)}
        />
      ))}
    </Section>
  );
}

import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { outcomeTone } from '../assignments/index.ts';
import type { EligibilityPartsFragment, ReasonPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { DocumentButton, EmptyState, Money, ReasonList, Section, StatusChip } from '../ui/index.ts';
import type { PartProps } from './record.type.ts';

/** A condition that is not met, or of which a fact is missing. */
function isOpen({ verdict }: ReasonPartsFragment): boolean {
  return verdict === 'NOT_MET' || verdict === 'UNKNOWN';
}

/** One side of a decision: each condition with the clause's own sentence. */
function Side({ title, reasons }: { title: string; reasons: readonly ReasonPartsFragment[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="h3" gutterBottom>
        {title}
      </Typography>
      <ReasonList reasons={reasons} />
    </div>
  );
}

/** What the rules refuse by a clause; that facts are missing is no refusal. */
function isRefused({ outcome, measure }: EligibilityPartsFragment): boolean {
  return measure !== null && ['OUTSIDE_WINDOW', 'EXCLUDED', 'DENIED'].includes(outcome);
}

interface VerdictProps {
  readonly household: string;
  readonly decision: EligibilityPartsFragment;
  readonly held: boolean;
}

function Verdict({ household, decision, held }: VerdictProps) {
  const words = useLateWords();
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
        <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 3, rowGap: 1 }}>
          <Side title={words.parts.grounds} reasons={decision.reasons.filter((one) => !isOpen(one))} />
          <Side title={words.parts.missing} reasons={decision.reasons.filter(isOpen)} />
        </Box>
        {held || !isRefused(decision) ? null : (
          <DocumentButton
            kind="refusal-notice"
            params={{
              household,
              measure: decision.measureCode,
              ...(decision.member ? { member: decision.member.id } : {}),
            }}
          />
        )}
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
  const words = useLateWords();
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
          household={household.id}
          decision={decision}
          held={isHeld(household, decision)}
        />
      ))}
    </Section>
  );
}

import { Stack, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import type { EntitlementPartsFragment, LoanPartsFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, EmptyState, Money, Section, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import type { PartProps } from './record.type.ts';

function Policy({ entitlement }: { entitlement: EntitlementPartsFragment }) {
  const words = useLateWords();
  const text = useText();
  const { policies } = words.record;
  const { policy, dutyText, member, validUntil, givenOn, givenBy, amount, document, regulation } = entitlement;
  const title = policy ? text(policy.name) : dutyText ? text(dutyText) : '';
  const facts = [
    member?.fullName,
    policies.from(formatShortDate(entitlement.effectiveOn)),
    validUntil ? policies.until(formatShortDate(validUntil)) : undefined,
    givenBy ? policies.givenBy(text(givenBy.name)) : undefined,
    document ?? undefined,
    regulation ?? undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="h3">
          {title}
        </Typography>
        <StatusChip
          tone={givenOn ? 'good' : 'info'}
          label={givenOn ? policies.given(formatShortDate(givenOn)) : policies.notGiven}
        />
        {amount === null ? null : <Money amount={amount} />}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      <ClauseQuote {...entitlement.ground} />
    </Stack>
  );
}

function LoanLine({ loan }: { loan: LoanPartsFragment }) {
  const text = useText();
  const { policies } = useLateWords().record;
  return (
    <Stack component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Typography component="h3" variant="h3">
        {text(loan.name)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {text(loan.lender.name)} · {policies.from(formatShortDate(loan.effectiveOn))} ·{' '}
        {policies.months(loan.termMonths)}
      </Typography>
      <Typography variant="body2">
        <Money amount={loan.amount} /> · {policies.outstanding}: <Money amount={loan.outstanding} />
      </Typography>
    </Stack>
  );
}

/** What the household holds of the general policies, and what it has borrowed. */
export function PoliciesTab({ household }: PartProps) {
  const may = useMay();
  const { policies } = useLateWords().record;
  const { entitlements, loans } = household;
  return (
    <>
      <Section title={policies.title}>
        {entitlements.length === 0 ? <EmptyState title={policies.none} hint={policies.noneHint} /> : null}
        <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {entitlements.map((entitlement) => (
            <Policy key={entitlement.id} entitlement={entitlement} />
          ))}
        </Stack>
      </Section>
      {may('loan.read') && loans.length > 0 ? (
        <Section title={policies.loans}>
          <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {loans.map((loan) => (
              <LoanLine key={loan.id} loan={loan} />
            ))}
          </Stack>
        </Section>
      ) : null}
    </>
  );
}

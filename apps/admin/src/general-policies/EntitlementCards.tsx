import { Box, Button, Stack, Typography } from '@mui/material';
import { useLateWords, useText } from '../i18n/index.ts';
import { Facts, LocalDate, Money } from '../ui/index.ts';
import { Given, Receiver, type RowsProps, receiverOf, Until, useGroundName } from './EntitlementParts.tsx';

/** The log on a phone: a card each. */
export function EntitlementCards({ rows, today, correct }: RowsProps) {
  const { policies } = useLateWords();
  const text = useText();
  const nameOf = useGroundName();
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((entitlement) => (
        <Box component="li" key={entitlement.id} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
          <Typography component="h2" variant="h3">
            {nameOf(entitlement)}
          </Typography>
          <Box sx={{ my: 1 }}>
            <Receiver entitlement={entitlement} />
          </Box>
          <Facts
            of={[
              [policies.effectiveOn, <LocalDate key="from" date={entitlement.effectiveOn} />],
              [policies.given, <Given key="given" entitlement={entitlement} />],
              ...(entitlement.validUntil
                ? ([[policies.validUntil, <Until key="until" entitlement={entitlement} today={today} />]] as const)
                : []),
              ...(entitlement.listedBy ? ([[policies.listedBy, text(entitlement.listedBy.name)]] as const) : []),
              ...(entitlement.amount === null
                ? []
                : ([[policies.amount, <Money key="amount" amount={entitlement.amount} />]] as const)),
              ...(entitlement.document ? ([[policies.document, entitlement.document]] as const) : []),
            ]}
          />
          {correct && entitlement.mayCorrect ? (
            <Button
              onClick={() => correct(entitlement)}
              aria-label={policies.correctOf(nameOf(entitlement), receiverOf(entitlement))}
              sx={{ mt: 1, ml: -1 }}
            >
              {policies.correct}
            </Button>
          ) : null}
        </Box>
      ))}
    </Stack>
  );
}

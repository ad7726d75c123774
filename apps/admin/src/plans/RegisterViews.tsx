import { Link, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ClauseQuote, clausePath, ScrollTable, Section, StatusChip } from '../ui/index.ts';

type Plan = PlanPageQuery['plan'];

function AmbiguityEntry({ ambiguity }: { ambiguity: Plan['ambiguities'][number] }) {
  const words = useWords();
  const text = useText();
  return (
    <Section title={text(ambiguity.question)}>
      <ClauseQuote clause={ambiguity.clause} quote={ambiguity.quote} />
      <Typography variant="body2" color="textSecondary">
        {words.plan.readings}
      </Typography>
      <Stack component="ul" sx={{ m: 0, pl: 3, gap: 0.5 }}>
        {ambiguity.readings.map((reading) => (
          <li key={reading.id}>
            {text(reading.text)}{' '}
            {reading.id === ambiguity.assumed ? <StatusChip tone="warn" label={words.plan.assumed} /> : null}
          </li>
        ))}
      </Stack>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {words.plan.ruling}: {ambiguity.ruling ?? words.plan.noRuling}
      </Typography>
    </Section>
  );
}

/** The register of ambiguities. */
export function AmbiguityView({ plan }: { plan: Plan }) {
  const words = useWords();
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {words.plan.ambiguityIntro}
      </Typography>
      {plan.ambiguities.map((ambiguity) => (
        <AmbiguityEntry key={ambiguity.id} ambiguity={ambiguity} />
      ))}
    </>
  );
}

/** Clauses that are not encoded, each with the reason. */
export function UnencodedView({ plan }: { plan: Plan }) {
  const words = useWords();
  const text = useText();
  return (
    <Section title={words.plan.views.unencoded}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {words.plan.unencodedIntro}
      </Typography>
      <ScrollTable label={words.plan.views.unencoded}>
        <TableHead>
          <TableRow>
            <TableCell>{words.plan.clause}</TableCell>
            <TableCell>{words.plan.reason}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {plan.unencoded.map((entry) => (
            <TableRow key={`${entry.clause}-${entry.reason.vi}`}>
              <TableCell component="th" scope="row">
                <Link component={RouterLink} to={clausePath(entry.clause)}>
                  {entry.clause}
                </Link>
              </TableCell>
              <TableCell>{text(entry.reason)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

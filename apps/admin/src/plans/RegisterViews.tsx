import { Button, Link, Stack, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, clausePath, ScrollTable, Section, StatusChip } from '../ui/index.ts';
import { useMay } from '../users/index.ts';
import { RuleDialog } from './RuleDialog.tsx';

type Plan = PlanPageQuery['plan'];

type Ambiguity = Plan['ambiguities'][number];

/** Every ruling with who recorded it and when; the last one that is in effect holds. */
function Rulings({ ambiguity }: { ambiguity: Ambiguity }) {
  const words = useLateWords();
  const text = useText();
  const { rulings, readings } = ambiguity;
  const nameOf = (id: string): string => {
    const reading = readings.find((one) => one.id === id);
    return reading ? text(reading.text) : id;
  };
  if (rulings.length === 0) return <>{words.plan.noRuling}</>;
  return (
    <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rulings.map(({ reading, basis, ruledOn, ruledBy }) => (
        <li key={ruledOn}>
          {words.plan.ruled(nameOf(reading), formatShortDate(ruledOn), basis, ruledBy ?? words.parts.notShown)}
        </li>
      ))}
    </Stack>
  );
}

function AmbiguityEntry({ ambiguity }: { ambiguity: Ambiguity }) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const inUse = ambiguity.ruling ?? ambiguity.assumed;
  const question = text(ambiguity.question);
  return (
    <Section
      title={question}
      action={
        may('ambiguity.rule') ? (
          <Button aria-label={words.plan.ruleOn(question)} onClick={() => setOpen(true)}>
            {words.plan.rule}
          </Button>
        ) : null
      }
    >
      <ClauseQuote clause={ambiguity.clause} quote={ambiguity.quote} />
      <Typography variant="body2" color="textSecondary">
        {words.plan.readings}
      </Typography>
      <Stack component="ul" sx={{ m: 0, pl: 3, gap: 0.5 }}>
        {ambiguity.readings.map((reading) => (
          <li key={reading.id}>
            {text(reading.text)}{' '}
            {reading.id === inUse ? (
              <StatusChip
                tone={ambiguity.ruling ? 'good' : 'warn'}
                label={ambiguity.ruling ? words.plan.ruledReading : words.plan.assumed}
              />
            ) : null}
          </li>
        ))}
      </Stack>
      <Typography component="div" variant="body2" sx={{ mt: 1 }}>
        {words.plan.ruling}: <Rulings ambiguity={ambiguity} />
      </Typography>
      {open ? <RuleDialog ambiguity={ambiguity} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

/** The register of ambiguities. */
export function AmbiguityView({ plan }: { plan: Plan }) {
  const words = useLateWords();
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
  const words = useLateWords();
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

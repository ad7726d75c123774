import { Alert, Box, Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { type FormEvent, useState } from 'react';
import { numberOf } from '../funding/index.ts';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, EmptyState, MoneyField, ScrollTable, Section } from '../ui/index.ts';
import { figuresToTry } from './figures-to-try.ts';
import { PlanProblems } from './PlanProblems.tsx';
import type { Effect, PlanAnswer, PlanQuestion } from './plan-questions.ts';
import { planOfWorker, usePlanWorker } from './use-plan-worker.ts';

function Differences({ title, rows }: { title: string; rows: Effect['measures'] }) {
  const { plan, parts } = useLateWords();
  const text = useText();
  if (rows.length === 0) return null;
  const shown = (value: number | null): string => (value === null ? parts.notStated : formatNumber(value));
  return (
    <Section title={title}>
      <ScrollTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell />
            {[plan.before, plan.after, plan.difference].map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, before, after, difference }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {text(name)}
              </TableCell>
              {[before, after, difference].map((value, at) => (
                <TableCell key={['before', 'after', 'difference'][at]} align="right">
                  {shown(value)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </Section>
  );
}

function Outcome({ answer }: { answer: PlanAnswer }) {
  const { plan } = useLateWords();
  const text = useText();
  if (answer.kind === 'PROBLEMS') return <PlanProblems problems={answer.problems} />;
  if (answer.kind !== 'EFFECT') return null;
  const { measures, wards, identities } = answer;
  return (
    <>
      {measures.length + wards.length === 0 ? <Typography sx={{ mb: 1 }}>{plan.nothingShifts}</Typography> : null}
      <Differences title={plan.byMeasure} rows={measures} />
      <Differences title={plan.byWard} rows={wards} />
      {identities.length > 0 ? (
        <Alert severity="warning">
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {identities.map(({ id, name, kind }) => (
              <li key={id}>
                {id}. {text(name)}: {plan.identityKinds[kind]}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}

interface FormProps {
  readonly plan: PlanPageQuery['plan'];
  readonly ask: (question: PlanQuestion) => void;
}

function Form({ plan, ask }: FormProps) {
  const words = useLateWords().plan;
  const text = useText();
  const [path, setPath] = useState('');
  const [value, setValue] = useState('');
  const figures = figuresToTry(plan);
  const chosen = figures.find((fact) => fact.path === path);
  const number = numberOf(value);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen && number !== null) ask({ kind: 'WHAT_IF', path, value: number });
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1, maxWidth: 640, mb: 2 }}>
      <Choice
        label={words.figure}
        required
        value={path}
        onChange={setPath}
        labels={Object.fromEntries(figures.map((fact) => [fact.path, `${text(fact.label)}: ${fact.value}`]))}
      />
      <MoneyField
        label={words.newValue}
        required
        value={value}
        onChange={setValue}
        error={value !== '' && number === null}
        helperText={chosen ? words.newValueHint(chosen.value) : ' '}
      />
      <Button type="submit" variant="contained" disabled={!chosen || number === null} sx={{ justifySelf: 'start' }}>
        {words.tryIt}
      </Button>
    </Box>
  );
}

/** What another rate, quantity or pledge would do to the totals of the plan. Nothing is recorded. */
export function WhatIfView({ plan }: { plan: PlanPageQuery['plan'] }) {
  const words = useLateWords().plan;
  const [state, ask] = usePlanWorker();
  if (plan.slug !== planOfWorker) return <EmptyState title={words.notServed} />;
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {words.whatIfIntro}
      </Typography>
      <Form plan={plan} ask={ask} />
      {state.kind === 'WORKING' ? <Typography role="status">{words.computing}</Typography> : null}
      {state.kind === 'FAILED' ? <Alert severity="error">{words.notReadable}</Alert> : null}
      {state.kind === 'ANSWERED' ? <Outcome answer={state.answer} /> : null}
    </>
  );
}

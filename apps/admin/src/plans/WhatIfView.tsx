import { Alert, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { WishedChange } from '@vuonlen/plan/plans';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ScrollTable, Section, useSearch } from '../ui/index.ts';
import { HouseholdEffect } from './HouseholdEffect.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import type { Effect, PlanAnswer } from './plan-questions.ts';
import { figuresToTry } from './plan-wish.ts';
import { noTrial, readTrial, type Trial, wishOf, writeTrial } from './trial-search.ts';
import { usePlanWorker } from './use-plan-worker.ts';
import { WhatIfForm } from './WhatIfForm.tsx';

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
        <Alert severity="warning" sx={{ mb: 2 }}>
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

/** The trial that the address says, if the plan has its figure; a trial that is asked is written there. */
function useTrial(plan: PlanPageQuery['plan']) {
  const [search, change] = useSearch();
  const figures = useMemo(() => figuresToTry(plan), [plan]);
  const said = readTrial(search);
  const trial = figures.some(({ path }) => path === said.figure) ? said : noTrial;
  const write = (next: Trial): void => change((now) => writeTrial(now, next), { replace: true });
  return { figures, trial, write };
}

/**
 * What another figure would do to the totals of the plan and, when asked, to the households. Nothing is recorded. The
 * figure stands in the address: who opens it sees the same trial.
 */
export function WhatIfView({ plan }: { plan: PlanPageQuery['plan'] }) {
  const words = useLateWords();
  const [state, ask, document] = usePlanWorker(plan.revision);
  const { figures, trial, write } = useTrial(plan);
  const [change, setChange] = useState<WishedChange | null>(null);
  const tryOut = (tried: Trial): void => {
    const wish = wishOf(tried);
    setChange(wish);
    if (wish) ask({ kind: 'WHAT_IF', change: wish });
  };
  const onOpen = useEffectEvent(() => tryOut(trial));
  useEffect(() => onOpen(), []);
  const isPossible = state.kind === 'ANSWERED' && state.answer.kind === 'EFFECT';
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {words.whatIf.intro}
      </Typography>
      <WhatIfForm
        figures={figures}
        first={trial}
        ask={(tried) => {
          write(tried);
          tryOut(tried);
        }}
      />
      {state.kind === 'WORKING' ? <Typography role="status">{words.plan.computing}</Typography> : null}
      {state.kind === 'FAILED' ? <Alert severity="error">{words.plan.notReadable}</Alert> : null}
      {state.kind === 'ANSWERED' ? <Outcome answer={state.answer} /> : null}
      {isPossible && change ? (
        <HouseholdEffect key={JSON.stringify(change)} change={change} document={document} />
      ) : null}
    </>
  );
}

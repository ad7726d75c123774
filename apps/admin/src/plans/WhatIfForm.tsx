import { Box, Button } from '@mui/material';
import { addDays, isIsoDate } from '@vuonlen/plan/kernel';
import type { WishedChange } from '@vuonlen/plan/plans';
import { type FormEvent, useState } from 'react';
import { numberOf } from '../funding/index.ts';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, DateField, MoneyField } from '../ui/index.ts';
import { figureKind, figuresToTry, wishOfNumber, wishOfWindow } from './plan-wish.ts';

/** What was typed: a number, or the first and the last day of a window. */
interface Typed {
  readonly value: string;
  readonly from: string;
  readonly last: string;
}

const nothing: Typed = { value: '', from: '', last: '' };

/** The change that was typed; null while it cannot be read. The plan counts a window up to a day, people to its last. */
function wishOf(path: string, { value, from, last }: Typed): WishedChange | null {
  if (figureKind(path) === 'WINDOW') {
    if (!isIsoDate(from) || (last !== '' && !(isIsoDate(last) && last >= from))) return null;
    return wishOfWindow(path, from, isIsoDate(last) ? addDays(last, 1) : null);
  }
  const number = numberOf(value);
  return path === '' || number === null ? null : wishOfNumber(path, number);
}

interface WindowProps {
  readonly typed: Typed;
  readonly change: (typed: Partial<Typed>) => void;
  readonly now: string;
}

function WindowFields({ typed: { from, last }, change, now }: WindowProps) {
  const words = useLateWords();
  const isTurned = isIsoDate(from) && isIsoDate(last) && last < from;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <DateField
        label={words.whatIf.from}
        required
        value={from}
        onChange={(day) => change({ from: day })}
        helperText={words.plan.newValueHint(now)}
      />
      <DateField
        label={words.whatIf.until}
        value={last}
        onChange={(day) => change({ last: day })}
        error={isTurned}
        helperText={isTurned ? words.whatIf.untilBeforeFrom : words.whatIf.untilHint}
      />
    </Box>
  );
}

interface Props {
  readonly plan: PlanPageQuery['plan'];
  readonly ask: (change: WishedChange) => void;
}

/** Which figure of the plan is tried, and with what. */
export function WhatIfForm({ plan, ask }: Props) {
  const words = useLateWords().plan;
  const text = useText();
  const [path, setPath] = useState('');
  const [typed, setTyped] = useState(nothing);
  const figures = figuresToTry(plan);
  const chosen = figures.find((fact) => fact.path === path);
  const wish = chosen ? wishOf(path, typed) : null;
  const change = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (wish) ask(wish);
  };
  const choose = (next: string): void => {
    setPath(next);
    setTyped(nothing);
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1, maxWidth: 640, mb: 2 }}>
      <Choice
        label={words.figure}
        required
        value={path}
        onChange={choose}
        labels={Object.fromEntries(figures.map((fact) => [fact.path, `${text(fact.label)}: ${fact.value}`]))}
      />
      {chosen && figureKind(path) === 'WINDOW' ? (
        <WindowFields typed={typed} change={change} now={chosen.value} />
      ) : (
        <MoneyField
          label={words.newValue}
          required
          value={typed.value}
          onChange={(value) => change({ value })}
          error={typed.value !== '' && numberOf(typed.value) === null}
          helperText={chosen ? words.newValueHint(chosen.value) : ' '}
        />
      )}
      <Button type="submit" variant="contained" disabled={wish === null} sx={{ justifySelf: 'start' }}>
        {words.tryIt}
      </Button>
    </Box>
  );
}

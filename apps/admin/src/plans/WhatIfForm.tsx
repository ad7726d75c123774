import { Box, Button } from '@mui/material';
import { isIsoDate } from '@vuonlen/plan/kernel';
import { type FormEvent, useState } from 'react';
import { numberOf } from '../funding/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, DateField, MoneyField } from '../ui/index.ts';
import { figureKind, type figuresToTry } from './plan-wish.ts';
import { noTrial, type Trial, wishOf } from './trial-search.ts';

interface WindowProps {
  readonly typed: Trial;
  readonly change: (typed: Partial<Trial>) => void;
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
  readonly figures: ReturnType<typeof figuresToTry>;
  /** What stands in the form at first. */
  readonly first: Trial;
  readonly ask: (trial: Trial) => void;
}

/** Which figure of the plan is tried, and with what. */
export function WhatIfForm({ figures, first, ask }: Props) {
  const words = useLateWords().plan;
  const text = useText();
  const [typed, setTyped] = useState(first);
  const chosen = figures.find(({ path }) => path === typed.figure);
  const wish = chosen ? wishOf(typed) : null;
  const change = (part: Partial<Trial>): void => setTyped((now) => ({ ...now, ...part }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (wish) ask(typed);
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1, maxWidth: 640, mb: 2 }}>
      <Choice
        label={words.figure}
        required
        value={chosen ? typed.figure : ''}
        onChange={(figure) => setTyped({ ...noTrial, figure })}
        labels={Object.fromEntries(figures.map((fact) => [fact.path, `${text(fact.label)}: ${fact.value}`]))}
      />
      {chosen && figureKind(chosen.path) === 'WINDOW' ? (
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

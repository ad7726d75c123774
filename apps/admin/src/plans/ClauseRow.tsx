import { Box, ButtonBase, Card, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { StatusChip } from '../ui/index.ts';
import { ClauseText } from './ClauseText.tsx';
import type { ChosenFact } from './FigurePanel.tsx';

type Clause = PlanPageQuery['plan']['clauses'][number];
type Fact = Clause['facts'][number];

interface FactLineProps {
  readonly fact: Fact;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly open: () => void;
}

function FactLine({ fact, chosen, choose, open }: FactLineProps) {
  const words = useLateWords();
  const text = useText();
  return (
    <ButtonBase
      aria-pressed={chosen}
      onClick={() => {
        choose();
        open();
      }}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'start',
        p: 1,
        borderRadius: 1,
        bgcolor: chosen ? 'action.selected' : undefined,
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {text(fact.label)}
      </Typography>
      <Stack component="span" direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ fontWeight: 500 }}>
          {fact.value}
        </Typography>
        <StatusChip
          tone={fact.certainty === 'ASSUMED' ? 'warn' : 'plain'}
          label={words.planVocabulary.certainty[fact.certainty]}
        />
        {fact.relation ? <StatusChip tone="info" label={words.planVocabulary.lawRelation[fact.relation]} /> : null}
      </Stack>
    </ButtonBase>
  );
}

function Encoding({
  clause,
  chosen,
  choose,
  open,
}: {
  clause: Clause;
  chosen: string | null;
  choose: (quote: string) => void;
  open: (fact: Fact) => void;
}) {
  const words = useLateWords();
  if (clause.facts.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {words.plan.noFacts}
      </Typography>
    );
  }
  return (
    <Box role="group" aria-label={`${words.plan.encoding} ${clause.id}`}>
      {clause.facts.map((fact) => (
        <FactLine
          key={`${fact.path}-${fact.quote}`}
          fact={fact}
          chosen={chosen === fact.quote}
          choose={() => choose(fact.quote)}
          open={() => open(fact)}
        />
      ))}
    </Box>
  );
}

interface ClauseRowProps {
  readonly clause: Clause;
  readonly isAsked: boolean;
  /** Opens a value with what uses it. */
  readonly open: (chosen: ChosenFact) => void;
}

/** A clause beside its encoding; choosing one shows the other, and opens the value. */
export function ClauseRow({ clause, isAsked, open }: ClauseRowProps) {
  const words = useLateWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <Card
      ref={place}
      component="article"
      aria-label={words.parts.clause(clause.id)}
      sx={{ p: 2, mb: 1, scrollMarginTop: 80, ...(isAsked ? { borderColor: 'primary.main', borderWidth: 2 } : {}) }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { md: '3fr 2fr' }, gap: 2 }}>
        <div>
          <Typography component="h2" variant="body2" color="textSecondary" sx={{ fontWeight: 600 }}>
            {clause.id}
          </Typography>
          <ClauseText
            text={clause.text}
            quotes={clause.facts.map((fact) => fact.quote)}
            chosen={chosen}
            choose={setChosen}
          />
        </div>
        <Encoding
          clause={clause}
          chosen={chosen}
          choose={setChosen}
          open={(fact) => open({ clause: clause.id, fact })}
        />
      </Box>
    </Card>
  );
}

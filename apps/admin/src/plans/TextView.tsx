import { TextField, Typography } from '@mui/material';
import { foldVietnamese } from '@vuonlen/plan/kernel';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanPageQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ClauseRow } from './ClauseRow.tsx';
import { type ChosenFact, FigurePanel } from './FigurePanel.tsx';

/** The plan's text in document order, each clause beside what is encoded of it. */
export function TextView({ plan }: { plan: PlanPageQuery['plan'] }) {
  const words = useLateWords();
  const [search] = useSearchParams();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<ChosenFact | null>(null);
  const folded = foldVietnamese(useDeferredValue(wanted).trim());
  const asked = search.get('clause');
  const shown = plan.clauses.filter(
    ({ id, text }) => folded === '' || foldVietnamese(`${id} ${text}`).includes(folded),
  );
  return (
    <>
      <TextField
        type="search"
        label={words.plan.search}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        sx={{ mb: 2, maxWidth: 480 }}
      />
      {shown.length === 0 ? <Typography>{words.plan.noMatch}</Typography> : null}
      {shown.map((clause) => (
        <ClauseRow key={clause.id} clause={clause} isAsked={clause.id === asked} open={setChosen} />
      ))}
      {chosen ? <FigurePanel chosen={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

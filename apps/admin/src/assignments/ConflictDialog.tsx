import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { usePage } from '../api/index.ts';
import { WhoChangedDocument, type WhoChangedQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, formatMoment, PageLoading } from '../ui/index.ts';
import { type Conflict, keepMine, latestOf, takeTheirs } from './conflicts.ts';
import type { MarkNames } from './mark-names.ts';
import { keyOfMark, type StagedChanges } from './staged-changes.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly changes: StagedChanges;
  readonly names: MarkNames;
  readonly onSettled: (changes: StagedChanges) => void;
}

type Choice = 'MINE' | 'THEIRS';
type Household = WhoChangedQuery['households']['nodes'][number];

interface OneProps {
  readonly conflict: Conflict;
  readonly names: MarkNames;
  readonly household: Household | undefined;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}

function OneConflict({ conflict, names, household, choice, choose }: OneProps) {
  const words = useLateWords();
  const text = useText();
  const { mark, refusal, keeping } = conflict;
  const measure = names.measureOf(mark);
  const last = latestOf(household);
  return (
    <FormControl component="fieldset" sx={{ display: 'block', mb: 2 }}>
      <FormLabel component="legend" sx={{ fontWeight: 600 }}>
        {words.parts.proposalName(household?.headName ?? '', measure ? text(measure.name) : mark.measure)}
      </FormLabel>
      <Typography variant="body2">
        {last
          ? words.assignmentGrid.conflict.who(last.actorName, text(last.summary), formatMoment(last.recordedAt))
          : words.assignmentGrid.conflict.unknownWho}
      </Typography>
      <Typography variant="body2">{text(refusal.message)}</Typography>
      {'clause' in refusal ? <ClauseQuote clause={refusal.clause} quote={refusal.quote} /> : null}
      <RadioGroup value={choice} onChange={(event) => choose(event.target.value as Choice)}>
        <FormControlLabel value="THEIRS" control={<Radio />} label={words.assignmentGrid.conflict.theirs} />
        <FormControlLabel
          value="MINE"
          control={<Radio />}
          label={`${words.assignmentGrid.conflict.keep}. ${words.assignmentGrid.conflict.keepHint[keeping]}`}
        />
      </RadioGroup>
    </FormControl>
  );
}

/** Somebody else was first: who, what and when, and for each mark whether it is kept or given up. */
export function ConflictDialog({ conflicts, changes, names, onSettled }: Props) {
  const words = useLateWords();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const ids = [...new Set(conflicts.map(({ mark }) => mark.household))];
  const { data } = usePage(WhoChangedDocument, { first: Math.max(1, ids.length), where: { ids } });
  const householdOf = (id: string) => data?.households.nodes.find((one) => one.id === id);
  const settle = (): void =>
    onSettled(
      conflicts.reduce((all, conflict) => {
        const isMine = choices[keyOfMark(conflict.mark)] === 'MINE';
        return isMine ? keepMine(all, conflict, householdOf(conflict.mark.household)) : takeTheirs(all, conflict);
      }, changes),
    );
  return (
    <Dialog open fullWidth maxWidth="sm" role="alertdialog" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{words.assignmentGrid.conflict.title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{words.assignmentGrid.conflict.intro}</Typography>
        {data ? (
          conflicts.map((conflict) => {
            const key = keyOfMark(conflict.mark);
            return (
              <OneConflict
                key={key}
                conflict={conflict}
                names={names}
                household={householdOf(conflict.mark.household)}
                choice={choices[key] ?? 'THEIRS'}
                choose={(choice) => setChoices({ ...choices, [key]: choice })}
              />
            );
          })
        ) : (
          <PageLoading />
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={settle} disabled={!data}>
          {words.assignmentGrid.conflict.apply}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Box, Button, Card, Stack, Typography } from '@mui/material';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ClauseQuote, StatusChip } from '../ui/index.ts';
import type { GridCellState, GridMeasure } from './grid-cell.ts';
import type { SupportMark } from './grid-marks.ts';
import { outcomeTone } from './outcome-tone.ts';
import { reasonsAgainst } from './reason-parts.ts';

interface Props {
  readonly household: GridHouseholdFragment | null;
  readonly measure: GridMeasure | null;
  readonly state: GridCellState | null;
  readonly mayChange: boolean;
  readonly mark: (mark: SupportMark) => void;
  readonly open: () => void;
}

/** Acts on the chosen cell for who has no keyboard. */
function CellActs({ state, mark, open }: Pick<Props, 'mark' | 'open'> & { readonly state: GridCellState }) {
  const words = useLateWords().assignmentGrid.cell;
  const isMarked = state.given.length + state.taken.length > 0;
  const canTake = state.held.some((one) => one.state === 'ASSIGNED') && state.taken.length === 0;
  return (
    <>
      {state.open.length > 0 ? (
        <Button variant="contained" size="small" onClick={() => mark('+')}>
          {words.give}
        </Button>
      ) : null}
      {canTake ? (
        <Button variant="outlined" size="small" color="error" onClick={() => mark('−')}>
          {words.take}
        </Button>
      ) : null}
      {isMarked ? (
        <Button variant="outlined" size="small" onClick={() => mark('')}>
          {words.unmark}
        </Button>
      ) : null}
      <Button size="small" onClick={open}>
        {words.open}
      </Button>
    </>
  );
}

/** The cell of the cursor in words: where it stands, what the rules say with their clause, and what can be done. */
export function CellBar({ household, measure, state, mayChange, mark, open }: Props) {
  const words = useLateWords();
  const text = useText();
  const against = state?.decision && state.open.length === 0 ? reasonsAgainst(state.decision)[0] : undefined;
  const isFree = state?.held.length === 0 && state.given.length === 0;
  return (
    <Card
      component="section"
      aria-label={words.assignmentGrid.cell.region}
      sx={{ p: 1, mb: 1, height: { xs: 148, sm: 92 }, overflow: 'auto' }}
    >
      {household && measure && state ? (
        <>
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <Box aria-live="polite" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
              <Typography sx={{ fontWeight: 600 }}>
                {words.parts.proposalName(household.headName, text(measure.name))}
              </Typography>
              {state.decision && isFree ? (
                <StatusChip
                  tone={outcomeTone[state.decision.outcome]}
                  label={words.vocabulary.outcome[state.decision.outcome]}
                />
              ) : null}
            </Box>
            {mayChange ? (
              <CellActs state={state} mark={mark} open={open} />
            ) : (
              <Button size="small" onClick={open}>
                {words.assignmentGrid.cell.open}
              </Button>
            )}
          </Stack>
          {against && isFree ? <ClauseQuote clause={against.clause} quote={against.quote} /> : null}
        </>
      ) : (
        <Typography color="textSecondary">{words.assignmentGrid.cell.pick}</Typography>
      )}
    </Card>
  );
}

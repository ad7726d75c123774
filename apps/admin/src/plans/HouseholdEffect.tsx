import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { WishedChange } from '@vuonlen/plan/plans';
import { useLateWords, useText } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { EffectByWard } from './EffectByWard.tsx';
import type { RecordAnswer } from './record-questions.ts';
import { ShiftList } from './ShiftList.tsx';
import { ShortPledges } from './ShortPledges.tsx';
import { type AskedHousehold, type RecordState, useRecordAnswer } from './use-record-answer.ts';

function Progress({ state }: { state: RecordState }) {
  const words = useLateWords().whatIf;
  if (state.kind === 'FAILED') return <Alert severity="error">{words.failed}</Alert>;
  if (state.kind !== 'READING' && state.kind !== 'WORKING') return null;
  const isReading = state.kind === 'READING' && state.total > 0;
  const text = isReading ? words.reading(formatNumber(state.read), formatNumber(state.total)) : words.working;
  const value = isReading ? (state.read / state.total) * 100 : 0;
  return (
    <>
      <Typography role="status">{text}</Typography>
      <LinearProgress variant={isReading ? 'determinate' : 'indeterminate'} value={value} aria-label={text} />
    </>
  );
}

interface AnswerProps {
  readonly answer: RecordAnswer;
  readonly households: ReadonlyMap<string, AskedHousehold>;
  readonly isWhole: boolean;
}

function Answer({ answer, households, isWhole }: AnswerProps) {
  const words = useLateWords().whatIf;
  const text = useText();
  if (answer.kind === 'PROBLEMS') {
    return (
      <Alert severity="error">
        {words.cannot} {answer.problems.map((problem) => text(problem.text)).join(' ')}
      </Alert>
    );
  }
  const { whole, held, shifts } = answer;
  const counted = [formatNumber(whole.households), formatNumber(held)] as const;
  return (
    <>
      <Typography sx={{ mb: 1 }}>{isWhole ? words.over(...counted) : words.overScope(...counted)}</Typography>
      <Typography role="status" sx={{ mb: 1, fontWeight: 600 }}>
        {shifts.length === 0
          ? words.nobody
          : words.changed(formatNumber(whole.affected), formatNumber(whole.gains), formatNumber(whole.losses))}
      </Typography>
      {shifts.length > 0 ? (
        <>
          <EffectByWard whole={whole} rows={answer.rows} />
          <ShiftList shifts={shifts} households={households} />
        </>
      ) : null}
      <ShortPledges pledges={answer.pledges} coverage={isWhole ? answer.coverage : null} />
      {shifts.some(({ assignment }) => assignment !== null) ? (
        <Alert severity="info">{words.notCancelled}</Alert>
      ) : null}
    </>
  );
}

interface Props {
  readonly change: WishedChange;
  /** Of the plan in force; null: the plan that comes with the application. */
  readonly document: string | null;
}

/** What a change of the plan does to the households that the reader may see; asked for by a button. */
export function HouseholdEffect({ change, document }: Props) {
  const words = useLateWords().whatIf;
  const viewer = useViewer();
  const may = useMay();
  const { state, start, stop } = useRecordAnswer(change, viewer?.workingDate ?? '', document);
  if (!viewer || !may('household.read')) return null;
  const isWhole = viewer.role !== 'WARD_OFFICER' && viewer.role !== 'AGENCY_OFFICER';
  const isBusy = state.kind === 'READING' || state.kind === 'WORKING';
  const asked = state.kind === 'DONE' ? words.again : isWhole ? words.start : words.startInScope;
  return (
    <Section title={words.title}>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {words.about}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
        <Button variant={state.kind === 'DONE' ? 'outlined' : 'contained'} onClick={start} disabled={isBusy}>
          {asked}
        </Button>
        {isBusy ? <Button onClick={stop}>{words.stop}</Button> : null}
      </Box>
      <Progress state={state} />
      {state.kind === 'DONE' ? <Answer answer={state.answer} households={state.households} isWhole={isWhole} /> : null}
    </Section>
  );
}

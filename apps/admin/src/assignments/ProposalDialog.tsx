import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { Proposal } from '@vuonlen/plan/plans';
import { useCallback, useMemo, useState } from 'react';
import { useLateWords, useText } from '../i18n/index.ts';
import { acceptPicks, pickKey } from './accept-proposal.ts';
import type { GridGround, GridMeasure } from './grid-cell.ts';
import { ProposalCompare } from './ProposalCompare.tsx';
import { ProposalPicks } from './ProposalPicks.tsx';
import { ProposalShortfalls } from './ProposalShortfalls.tsx';
import type { ReadHousehold } from './proposal-question.ts';
import { type Progress, useProposal } from './use-proposal.ts';
import { useRights } from './use-rights.ts';
import { useStagedChanges } from './use-staged-changes.ts';

interface Props {
  readonly measures: readonly GridMeasure[];
  /** The plan, and the day from which what is due now is to hold. */
  readonly ground: GridGround;
  /** Id of the revision that the plan is; null where it is not told. */
  readonly revision: string | null;
  readonly onClose: () => void;
}

type Made = Extract<Proposal, { ok: true }>;

function ProgressNote({ progress }: { progress: Progress }) {
  const words = useLateWords().assignmentGrid.proposal;
  if (progress.state === 'FAILED') return <Alert severity="error">{words.failed}</Alert>;
  if (progress.state === 'OTHER_PLAN') return <Alert severity="warning">{words.otherPlan}</Alert>;
  if (progress.state !== 'READING' && progress.state !== 'WORKING') return null;
  const isReading = progress.state === 'READING';
  const text = isReading ? words.reading(formatNumber(progress.read), formatNumber(progress.total)) : words.working;
  const share = isReading && progress.total > 0 ? (progress.read / progress.total) * 100 : 0;
  return (
    <>
      <Typography role="status">{text}</Typography>
      <LinearProgress variant={isReading ? 'determinate' : 'indeterminate'} value={share} aria-label={text} />
    </>
  );
}

interface ResultProps {
  readonly proposal: Made;
  readonly households: readonly ReadHousehold[];
  readonly measures: readonly GridMeasure[];
  readonly left: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], isChosen: boolean) => void;
}

function Result({ proposal, households, measures, left, choose }: ResultProps) {
  const words = useLateWords().assignmentGrid.proposal;
  const byId = useMemo(() => new Map(households.map((one) => [one.id, one])), [households]);
  const householdOf = useCallback((id: string) => byId.get(id), [byId]);
  const { picks, shortfalls, warnings } = proposal;
  return (
    <>
      {picks.length === 0 ? (
        <Alert severity="info">{words.nothing}</Alert>
      ) : (
        <ProposalCompare measures={measures} picks={picks} />
      )}
      {measures.map((measure) => {
        const own = picks.filter((pick) => pick.measure === measure.code);
        return own.length === 0 ? null : (
          <ProposalPicks
            key={measure.code}
            measure={measure}
            picks={own}
            householdOf={householdOf}
            left={left}
            choose={choose}
          />
        );
      })}
      <ProposalShortfalls shortfalls={shortfalls} warnings={warnings} measures={measures} householdOf={householdOf} />
    </>
  );
}

/** What was left out of the proposal; everything is taken at first. */
function useLeftOut() {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((keys: readonly string[], isChosen: boolean): void => {
    setLeft((all) => new Set(isChosen ? [...all].filter((key) => !keys.includes(key)) : [...all, ...keys]));
  }, []);
  return { left, choose };
}

/** A proposal of the rules library around what is assigned: all or some of it becomes marks. */
export function ProposalDialog({ measures, ground, revision, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { mayChangeIn } = useRights();
  const own = useMemo(() => measures.filter(mayChangeIn), [measures, mayChangeIn]);
  const [changes, setChanges] = useStagedChanges();
  const { progress, start, stop } = useProposal({ measures: own, on: ground.on, changes, plan: ground.plan, revision });
  const { left, choose } = useLeftOut();
  const isBusy = progress.state === 'READING' || progress.state === 'WORKING';
  const done = progress.state === 'DONE' ? progress : null;
  const made = done?.proposal.ok ? done.proposal : null;
  const chosen = made?.picks.filter((pick) => !left.has(pickKey(pick))) ?? [];
  const accept = (): void => {
    if (!done) return;
    setChanges(acceptPicks(changes, chosen, { households: done.households, measures: own }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={onPhone} aria-labelledby="proposal-title">
      <DialogTitle id="proposal-title">{words.assignmentGrid.proposal.title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {words.assignmentGrid.proposal.intro}
        </Typography>
        <ProgressNote progress={progress} />
        {done && !done.proposal.ok
          ? done.proposal.problems.map((problem) => (
              <Alert key={problem.code + problem.about} severity="error">
                {text(problem.text)}
              </Alert>
            ))
          : null}
        {done && made ? (
          <Result proposal={made} households={done.households} measures={own} left={left} choose={choose} />
        ) : null}
      </DialogContent>
      <DialogActions>
        {isBusy ? <Button onClick={stop}>{words.assignmentGrid.proposal.stop}</Button> : null}
        <Button onClick={onClose}>{words.parts.cancel}</Button>
        {made ? (
          <Button variant="contained" onClick={accept} disabled={chosen.length === 0}>
            {words.assignmentGrid.proposal.accept(formatNumber(chosen.length))}
          </Button>
        ) : (
          <Button variant="contained" onClick={start} disabled={isBusy}>
            {words.assignmentGrid.proposal.start}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

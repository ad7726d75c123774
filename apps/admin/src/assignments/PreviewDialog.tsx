import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { usePage } from '../api/index.ts';
import { StagedHouseholdsDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, PageLoading, TextLine } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import type { GridMeasure } from './grid-cell.ts';
import { conflictsIn, dropRefused, type Refusals, refusalsOf } from './item-refusals.ts';
import { isIncomplete, namesOf } from './mark-names.ts';
import { PledgeEffects } from './PledgeEffects.tsx';
import { ItemKindForAll, PreviewItems } from './PreviewItems.tsx';
import { countMarks, countTaken, type Grounds, householdsOf, type StagedChanges } from './staged-changes.ts';
import { useDryRun } from './use-dry-run.ts';
import { type Saved, useSaving } from './use-saving.ts';

/** What one act may hold. */
const mostItems = 500;

interface Props {
  readonly changes: StagedChanges;
  readonly setChanges: (changes: StagedChanges) => void;
  readonly measures: readonly GridMeasure[];
  readonly onClose: () => void;
  readonly onSaved: (saved: Saved) => void;
}

interface GroundsProps {
  readonly changes: StagedChanges;
  readonly grounds: Grounds;
  readonly wantsOverPlan: boolean;
  readonly isBackdated: boolean;
  readonly set: (change: Partial<Grounds>) => void;
}

/** Reasons, where the server will ask for them. */
function GroundsFields({ changes, grounds, wantsOverPlan, isBackdated, set }: GroundsProps) {
  const words = useLateWords();
  return (
    <>
      {countTaken(changes) > 0 ? (
        <TextLine
          label={words.assignments.cancelReason}
          value={grounds.cancelReason}
          onChange={(cancelReason) => set({ cancelReason })}
          required
          multiline
        />
      ) : null}
      {isBackdated ? (
        <TextLine
          label={words.assignments.reason}
          value={grounds.backdatingReason}
          onChange={(backdatingReason) => set({ backdatingReason })}
          required
          multiline
        />
      ) : null}
      {wantsOverPlan ? (
        <TextLine
          label={words.assignments.overPlanReason}
          value={grounds.overPlanReason}
          onChange={(overPlanReason) => set({ overPlanReason })}
          required
          multiline
        />
      ) : null}
    </>
  );
}

function wantsOverPlanReason(refusals: Refusals): boolean {
  return refusals.some(
    ({ refusal }) => refusal.__typename === 'ReasonRequiredError' && refusal.for === 'OVER_PLANNED_QUANTITY',
  );
}

interface NotesProps {
  readonly count: number;
  readonly incomplete: number;
  readonly refused: number;
  readonly drop: () => void;
}

/** What stands in the way of saving. */
function Notes({ count, incomplete, refused, drop }: NotesProps) {
  const words = useLateWords().assignmentGrid;
  return (
    <>
      {count > mostItems ? <Alert severity="warning">{words.tooMany(formatNumber(mostItems))}</Alert> : null}
      {incomplete > 0 ? <Alert severity="warning">{words.incomplete(formatNumber(incomplete))}</Alert> : null}
      {refused > 0 ? (
        <Alert severity="error" action={<Button onClick={drop}>{words.dropRefused}</Button>}>
          {words.refusedCount(formatNumber(refused))}
        </Alert>
      ) : null}
    </>
  );
}

/** Reasons as they are written, and whether those are there without which nothing is saved. */
function useGrounds({ given, taken }: StagedChanges) {
  const viewer = useViewer();
  const [grounds, setGrounds] = useState<Grounds>({ cancelReason: '', backdatingReason: '', overPlanReason: '' });
  const isBackdated = Object.values(given).some(({ on }) => on < (viewer?.workingDate ?? ''));
  const isCancelling = Object.keys(taken).length > 0;
  const hasReasons =
    (!isCancelling || grounds.cancelReason.trim() !== '') && (!isBackdated || grounds.backdatingReason.trim() !== '');
  const set = (change: Partial<Grounds>): void => setGrounds({ ...grounds, ...change });
  return { grounds, set, isBackdated, hasReasons };
}

/** What the marks are called, and which of them are not complete yet. */
function useMarkNames({ changes, measures }: Pick<Props, 'changes' | 'measures'>) {
  const ids = [...householdsOf(changes)];
  const first = Math.min(mostItems, Math.max(1, ids.length));
  const { data } = usePage(StagedHouseholdsDocument, { first, where: { ids } });
  const names = namesOf(data?.households.nodes ?? [], measures);
  const incomplete = Object.values(changes.given).filter((mark) => isIncomplete(mark, names.measureOf(mark))).length;
  return { isRead: data !== undefined, names, incomplete };
}

/** The server's answer to the marks as a dry run, with what was refused. */
function useTrial(changes: StagedChanges, grounds: Grounds, incomplete: number, isActing: boolean) {
  const count = countMarks(changes);
  const run = useDryRun(changes, grounds, count > 0 && count <= mostItems && incomplete === 0, isActing);
  return { ...run, count, refusals: refusalsOf(run.tried) };
}

/**
 * What the marks would do, tried by the server item by item, with the effect on each pledge; then one act. Nothing shows
 * as done before the server has said so.
 */
export function PreviewDialog(props: Props) {
  const { changes, setChanges, onClose } = props;
  const words = useLateWords();
  const text = useText();
  const { grounds, set, isBackdated, hasReasons } = useGrounds(changes);
  const { isRead, names, incomplete } = useMarkNames(props);
  const { act, save, late, forgetLate } = useSaving(props, grounds);
  const { tried, refused, isTrying, isError, count, refusals } = useTrial(changes, grounds, incomplete, act.pending);
  const conflicts = late.length > 0 ? conflictsIn(late, changes, true) : conflictsIn(refusals, changes, false);
  const change = (next: StagedChanges): void => {
    forgetLate();
    setChanges(next);
  };
  return (
    <>
      <ActDialog
        title={words.assignmentGrid.previewTitle}
        submit={words.assignmentGrid.save(formatNumber(count))}
        act={{ ...act, refusal: late.length > 0 ? null : act.refusal }}
        ready={tried !== null && !isTrying && refusals.length === 0 && hasReasons}
        onClose={onClose}
        onSubmit={save}
        wide
      >
        <Typography color="textSecondary">{words.assignmentGrid.previewIntro}</Typography>
        <Box sx={{ height: 12 }}>{isTrying ? <LinearProgress aria-label={words.assignmentGrid.trying} /> : null}</Box>
        {isError ? <Alert severity="error">{words.parts.unexpected}</Alert> : null}
        {refused && 'message' in refused ? <Alert severity="error">{text(refused.message)}</Alert> : null}
        <Notes
          count={count}
          incomplete={incomplete}
          refused={refusals.length}
          drop={() => change(dropRefused(changes, refusals))}
        />
        <ItemKindForAll changes={changes} names={names} setChanges={change} />
        <GroundsFields
          changes={changes}
          grounds={grounds}
          wantsOverPlan={grounds.overPlanReason !== '' || wantsOverPlanReason(refusals)}
          isBackdated={isBackdated}
          set={set}
        />
        {tried ? <PledgeEffects pledges={tried.pledges} /> : null}
        {isRead ? (
          <PreviewItems changes={changes} names={names} tried={tried?.items ?? []} setChanges={change} />
        ) : (
          <PageLoading />
        )}
      </ActDialog>
      {conflicts.length > 0 && isRead ? (
        <ConflictDialog conflicts={conflicts} changes={changes} names={names} onSettled={change} />
      ) : null}
    </>
  );
}

import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { IdempotencyKeys, useAct, usePage } from '../api/index.ts';
import { ChangeSupportsDocument, StagedHouseholdsDocument } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';
import { ActDialog, PageLoading, TextLine } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { type Conflict, conflictOf } from './conflicts.ts';
import type { GridMeasure } from './grid-cell.ts';
import { isIncomplete, namesOf } from './mark-names.ts';
import { PledgeEffects } from './PledgeEffects.tsx';
import { ItemKindForAll, PreviewItems } from './PreviewItems.tsx';
import {
  countGiven,
  countTaken,
  type Grounds,
  householdsOf,
  itemsOf,
  keyOfMark,
  markAt,
  noChanges,
  type StagedChanges,
  unmark,
} from './staged-changes.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { type ItemRefusal, useDryRun } from './use-dry-run.ts';

/** What one act may hold. */
const mostItems = 500;

interface Props {
  readonly changes: StagedChanges;
  readonly setChanges: (changes: StagedChanges) => void;
  readonly measures: readonly GridMeasure[];
  readonly onClose: () => void;
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
  const words = useWords();
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

type Refusals = readonly { readonly index: number; readonly refusal: ItemRefusal }[];

/** Conflicts among refusals, each with its mark. */
function conflictsIn(refusals: Refusals, changes: StagedChanges, isLate: boolean): readonly Conflict[] {
  return refusals.flatMap(({ index, refusal }) => {
    const mark = markAt(changes, index);
    return (mark && conflictOf(mark, refusal, changes, isLate)) ?? [];
  });
}

/** Saves the marks in one act; what was recorded can be taken back from the notice. */
function useSaving({ changes, setChanges, onClose }: Props, grounds: Grounds) {
  const words = useWords().assignmentGrid;
  const notify = useNotify();
  const act = useAct(ChangeSupportsDocument);
  const [keys] = useState(() => new IdempotencyKeys());
  const count = countGiven(changes) + countTaken(changes);
  const save = async (): Promise<void> => {
    const input = itemsOf(changes, grounds);
    const done = await act.run({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (!done) return;
    setChanges(noChanges);
    const text = words.saved(formatNumber(count));
    notify(done.batch ? <UndoNotice text={text} batch={done.batch} /> : text, { type: 'success', autoHideDuration: 20_000 });
    onClose();
  };
  const late = act.refusal?.__typename === 'BatchRefusedError' ? act.refusal.batchRefusals : [];
  return { act, save, count, late: late.map(({ index, error }) => ({ index, refusal: error })) };
}

/**
 * What the marks would do, tried by the server item by item, with the effect on each pledge; then one act. Nothing shows
 * as done before the server has said so.
 */
export function PreviewDialog(props: Props) {
  const { changes, setChanges, measures, onClose } = props;
  const words = useWords();
  const text = useText();
  const viewer = useViewer();
  const [grounds, setGrounds] = useState<Grounds>({ cancelReason: '', backdatingReason: '', overPlanReason: '' });
  const ids = householdsOf(changes);
  const { data } = usePage(StagedHouseholdsDocument, { first: Math.min(mostItems, Math.max(1, ids.length)), where: { ids } });
  const names = namesOf(data?.households.nodes ?? [], measures);
  const { act, save, count, late } = useSaving(props, grounds);
  const incomplete = Object.values(changes.given).filter((mark) => isIncomplete(mark, names.measureOf(mark)));
  const isReady = count > 0 && count <= mostItems && incomplete.length === 0;
  const { tried, refused, isTrying, isError } = useDryRun(changes, grounds, isReady);
  const refusals = (tried?.items ?? []).flatMap(({ index, refusal }) => (refusal ? [{ index, refusal }] : []));
  const conflicts = late.length > 0 ? conflictsIn(late, changes, true) : conflictsIn(refusals, changes, false);
  const wantsOverPlan =
    grounds.overPlanReason !== '' ||
    refusals.some(({ refusal }) => refusal.__typename === 'ReasonRequiredError' && refusal.for === 'OVER_PLANNED_QUANTITY');
  const isBackdated = Object.values(changes.given).some(({ on }) => on < (viewer?.workingDate ?? ''));
  const hasReasons =
    (countTaken(changes) === 0 || grounds.cancelReason.trim() !== '') &&
    (!isBackdated || grounds.backdatingReason.trim() !== '');
  const dropRefused = (): void =>
    setChanges(
      unmark(
        changes,
        refusals.flatMap(({ index }) => {
          const mark = markAt(changes, index);
          return mark ? [keyOfMark(mark)] : [];
        }),
      ),
    );
  const settle = (settled: StagedChanges): void => {
    act.forget();
    setChanges(settled);
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
        <LinearProgress aria-label={words.assignmentGrid.trying} sx={{ my: 1, visibility: isTrying ? 'visible' : 'hidden' }} />
        {isError ? <Alert severity="error">{words.parts.unexpected}</Alert> : null}
        {refused && 'message' in refused ? <Alert severity="error">{text(refused.message)}</Alert> : null}
        {count > mostItems ? (
          <Alert severity="warning">{words.assignmentGrid.tooMany(formatNumber(mostItems))}</Alert>
        ) : null}
        {incomplete.length > 0 ? (
          <Alert severity="warning">{words.assignmentGrid.incomplete(formatNumber(incomplete.length))}</Alert>
        ) : null}
        {refusals.length > 0 ? (
          <Alert
            severity="error"
            action={<Button onClick={dropRefused}>{words.assignmentGrid.dropRefused}</Button>}
          >
            {words.assignmentGrid.refusedCount(formatNumber(refusals.length))}
          </Alert>
        ) : null}
        <ItemKindForAll changes={changes} names={names} setChanges={setChanges} />
        <GroundsFields
          changes={changes}
          grounds={grounds}
          wantsOverPlan={wantsOverPlan}
          isBackdated={isBackdated}
          set={(change) => setGrounds({ ...grounds, ...change })}
        />
        {tried ? <PledgeEffects pledges={tried.pledges} /> : null}
        {data ? (
          <PreviewItems
            changes={changes}
            names={names}
            tried={new Map((tried?.items ?? []).map((item) => [item.index, item]))}
            setChanges={setChanges}
          />
        ) : (
          <PageLoading />
        )}
      </ActDialog>
      {conflicts.length > 0 && data ? (
        <ConflictDialog conflicts={conflicts} changes={changes} names={names} onSettled={settle} />
      ) : null}
    </>
  );
}

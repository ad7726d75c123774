import { Alert, Box, Button, Typography } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Title } from 'react-admin';
import { useLocation } from 'react-router';
import { usePlanOf } from '../api/index.ts';
import type { AssignmentGridQuery, GridHouseholdFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { EmptyState, ExportButton, PageFailed, PageLoading, useAddressChange } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { BatchesDialog } from './BatchesDialog.tsx';
import { GridToolbar } from './GridToolbar.tsx';
import type { GridGround, GridMeasure } from './grid-cell.ts';
import { type GridSearch, gridAddress, readGridSearch } from './grid-search.ts';
import { MarksBar } from './MarksBar.tsx';
import { PledgePanel } from './PledgePanel.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { gridMeasures } from './pledge-sums.ts';
import { SupportGrid } from './SupportGrid.tsx';
import { noChanges } from './staged-changes.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { useGridPages } from './use-grid-pages.ts';
import { useRights } from './use-rights.ts';
import type { Saved } from './use-saving.ts';
import { useStagedChanges } from './use-staged-changes.ts';

const ProposalDialog = lazy(() =>
  import('./ProposalDialog.tsx').then((dialog) => ({ default: dialog.ProposalDialog })),
);

/** Supports are dragged here alone: what drags them is fetched with it. */
const SourceView = lazy(() => import('./SourceView.tsx').then((view) => ({ default: view.SourceView })));

type Open = 'PREVIEW' | 'BATCHES' | 'PROPOSAL' | null;

/** The address, and what is usual for who looks at it. */
function useGridSearch(workingDate: string, place: string) {
  const location = useLocation();
  const changeAddress = useAddressChange();
  const usual = { ward: place, on: workingDate };
  const search = readGridSearch(location, usual);
  const set = (change: Partial<GridSearch>): void =>
    changeAddress((now) => gridAddress({ ...readGridSearch(now, usual), ...change }, usual), { replace: true });
  return { search, set };
}

interface BodyProps {
  /** What the page read, and the plan in force, by which the screen decides. */
  readonly data: { readonly page: AssignmentGridQuery; readonly plan: Plan };
  readonly households: readonly GridHouseholdFragment[];
  readonly search: GridSearch;
  readonly set: (change: Partial<GridSearch>) => void;
  readonly total: number;
  readonly more: (() => void) | undefined;
}

interface DialogsProps {
  readonly open: Open;
  readonly close: () => void;
  readonly measures: readonly GridMeasure[];
  readonly ground: GridGround;
  /** Id of the revision that the plan is; null where it is not told. */
  readonly revision: string | null;
}

function Dialogs({ open, close, measures, ground, revision }: DialogsProps) {
  const [changes, setChanges] = useStagedChanges();
  const [saved, setSaved] = useState<Saved | null>(null);
  const preview = { changes, setChanges, measures, onClose: close, onSaved: setSaved };
  return (
    <>
      {open === 'PREVIEW' ? <PreviewDialog {...preview} /> : null}
      {saved ? <UndoNotice key={saved.batch?.id} saved={saved} onClose={() => setSaved(null)} /> : null}
      {open === 'BATCHES' ? <BatchesDialog onClose={close} /> : null}
      {open === 'PROPOSAL' ? (
        <Suspense fallback={<PageLoading />}>
          <ProposalDialog measures={measures} ground={ground} revision={revision} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

/** What the person may not change is said once, above the grid. */
function RightsNote() {
  const words = useLateWords().assignmentGrid;
  const { mayChange, leadsOnly } = useRights();
  if (mayChange && !leadsOnly) return null;
  return (
    <Alert severity="info" sx={{ my: 1 }}>
      {leadsOnly ? words.leadOnly : words.readOnly}
    </Alert>
  );
}

/** To how many households the grid is narrowed; those that the person may not see are counted, and nothing else is said. */
function ChoiceNote({ search, set, total }: Pick<BodyProps, 'search' | 'set' | 'total'>) {
  const words = useLateWords().assignmentGrid.choice;
  const chosen = search.households.length;
  if (chosen === 0) return null;
  const missing = search.ward === '' ? chosen - total : 0;
  return (
    <Alert
      severity={missing > 0 ? 'warning' : 'info'}
      sx={{ my: 1 }}
      action={<Button onClick={() => set({ households: [] })}>{words.all}</Button>}
    >
      {words.chosen(formatNumber(chosen))}
      {missing > 0 ? ` ${words.missing(formatNumber(missing))}` : ''}
    </Alert>
  );
}

function Body({ data, households, search, set, total, more }: BodyProps) {
  const words = useLateWords();
  const { mayChange } = useRights();
  const [changes, setChanges] = useStagedChanges();
  const [open, setOpen] = useState<Open>(null);
  const [panel, setPanel] = useState(false);
  const measures = useMemo(() => gridMeasures(data.page.plan.measures), [data.page.plan.measures]);
  const { plan } = data;
  const ground = useMemo(() => ({ plan, on: search.on, changes }), [plan, search.on, changes]);
  const view = { households, measures, ground, ward: search.ward, total, more, setChanges };
  return (
    <>
      <GridToolbar
        wards={data.page.wards}
        search={search}
        set={set}
        propose={mayChange ? () => setOpen('PROPOSAL') : null}
        showBatches={() => setOpen('BATCHES')}
        panel={panel}
        showPanel={setPanel}
      />
      <RightsNote />
      <ChoiceNote search={search} set={set} total={total} />
      {panel ? <PledgePanel measures={measures} ward={search.ward} /> : null}
      {households.length === 0 ? <EmptyState title={words.assignments.none} /> : null}
      {households.length > 0 && search.by === 'WARD' ? <SupportGrid {...view} /> : null}
      {households.length > 0 && search.by === 'SOURCE' ? (
        <Suspense fallback={<PageLoading />}>
          <SourceView {...view} />
        </Suspense>
      ) : null}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {words.assignments.shown(households.length, total)}{' '}
        {more && households.length < total ? <Button onClick={more}>{words.assignmentGrid.loadMore}</Button> : null}
      </Typography>
      <Box sx={{ position: 'sticky', bottom: 0, zIndex: 5 }}>
        <MarksBar changes={changes} clear={() => setChanges(noChanges)} preview={() => setOpen('PREVIEW')} />
        <Dialogs
          open={open}
          close={() => setOpen(null)}
          measures={measures}
          ground={ground}
          revision={data.page.plan.revision?.id ?? null}
        />
      </Box>
    </>
  );
}

/** How the grid is worked in, and its keys. */
function Intro() {
  const words = useLateWords().assignmentGrid;
  return (
    <>
      <Typography color="textSecondary" sx={{ mt: 1 }}>
        {words.intro}
      </Typography>
      <Box component="details" sx={{ display: { xs: 'none', md: 'block' } }}>
        <summary>{words.keysTitle}</summary>
        <Typography color="textSecondary" variant="body2">
          {words.keys}
        </Typography>
      </Box>
    </>
  );
}

/** Support by household: what each holds, what is marked, and what every pledge has left while one assigns. */
export function AssignmentGridPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const { search, set } = useGridSearch(viewer?.workingDate ?? '', viewer?.place?.id ?? '');
  const place = search.ward === '' ? {} : { place: [search.ward] };
  const chosen = search.households.length === 0 ? null : [...search.households];
  const where = { ...place, ...(chosen ? { ids: chosen } : {}) };
  const { ground, pages, total, error, retry, more } = useGridPages({ where, on: search.on || null });
  const households = useMemo(() => pages?.flatMap((page) => page.households.nodes) ?? [], [pages]);
  const plan = usePlanOf(ground?.plan.revision, haDong2024);
  if (error) return <PageFailed retry={retry} />;
  if (!ground || !viewer || !plan) return <PageLoading />;
  return (
    <>
      <Title title={words.assignments.title} />
      {search.by === 'WARD' ? <Intro /> : null}
      <ExportButton
        list="assignments"
        asked={{ where: { live: true, ...place, ...(chosen ? { households: chosen } : {}) } }}
      />
      <Body data={{ page: ground, plan }} households={households} search={search} set={set} total={total} more={more} />
    </>
  );
}

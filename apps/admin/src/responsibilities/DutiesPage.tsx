import CancelIcon from '@mui/icons-material/Cancel';
import { Box, Button, Chip, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { DutiesDocument, type DutiesQuery, type DutyWhere } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, EmptyState, ExportButton, PageFailed, PageLoading, useAsked } from '../ui/index.ts';
import { useMay, useViewer } from '../users/index.ts';
import { DifficultiesPart } from './DifficultiesPart.tsx';
import { RaiseDifficultyDialog } from './DifficultyDialogs.tsx';
import { type DutyAct, DutyCard } from './DutyCard.tsx';
import { AssignPersonDialog, EndAssignmentDialog, ProgressDialog } from './DutyDialogs.tsx';

const touchedBy: TouchedBy = { aggregates: ['PLAN', 'COMMITTEE'] };
const standings = ['OVERDUE', 'DUE_TODAY', 'AWAITED', 'UPCOMING'] as const;
const views = ['open', 'all', 'difficulties'] as const;
type View = (typeof views)[number];

interface ListProps {
  readonly data: DutiesQuery;
  readonly view: View;
}

/** Duties that are late first, then by their next day; those without a day come last. */
function inOrder(duties: DutiesQuery['duties']): DutiesQuery['duties'] {
  return duties.toSorted((a, b) => (a.nextDay?.due.on ?? '9').localeCompare(b.nextDay?.due.on ?? '9'));
}

interface Open {
  readonly of: DutiesQuery['duties'][number];
  readonly act: DutyAct;
}

/**
 * The dialog about a duty as it was when it was opened. It stands beside the list, not in the card: the card goes when a
 * colleague has done the duty, and the day that comes next is another one then.
 */
function OpenDialog({ open: { of, act }, onClose }: { open: Open; onClose: () => void }) {
  if (act === 'progress') return <ProgressDialog of={of} onClose={onClose} />;
  if (act === 'person') return <AssignPersonDialog of={of} onClose={onClose} />;
  return <EndAssignmentDialog person={act} onClose={onClose} />;
}

function DutyList({ data, view }: ListProps) {
  const words = useLateWords();
  const speaksForNobody = useSpeaksForNobody();
  const [open, setOpen] = useState<Open | null>(null);
  if (speaksForNobody) return <EmptyState title={words.duties.noBody} hint={words.duties.noBodyHint} />;
  const duties = inOrder(data.duties).filter(({ state }) => view === 'all' || state !== 'DONE');
  return (
    <>
      {duties.length === 0 ? <EmptyState title={words.duties.none} hint={words.duties.noneHint} /> : null}
      {duties.map((of) => (
        <DutyCard key={`${of.duty.id}-${of.agency.id}`} of={of} open={(act) => setOpen({ of, act })} />
      ))}
      {open ? <OpenDialog open={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** True for an officer of a body that the plan does not know: a ward of July 2025 until a former one is named. */
function useSpeaksForNobody(): boolean {
  const viewer = useViewer();
  return (viewer?.role === 'AGENCY_OFFICER' || viewer?.role === 'WARD_OFFICER') && !viewer.agency;
}

/** The duties of which the viewer speaks: an officer of a body of its own alone. */
function useOwnDuties(duties: DutiesQuery['duties']): DutiesQuery['duties'] {
  const viewer = useViewer();
  const isBound = viewer?.role === 'AGENCY_OFFICER' || viewer?.role === 'WARD_OFFICER';
  return isBound ? duties.filter(({ agency }) => agency.id === viewer.agency?.id) : duties;
}

function Head({ view, agency, agencies, all, go }: HeadProps) {
  const words = useLateWords();
  const text = useText();
  const may = useMay();
  const [raising, setRaising] = useState(false);
  const own = useOwnDuties(all);
  const speaksForNobody = useSpeaksForNobody();
  const { duties } = words;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
      <Tabs value={view} onChange={(_, to: View) => go({ view: to })} aria-label={duties.title} variant="scrollable">
        {views.map((name) => (
          <Tab key={name} value={name} label={duties.views[name]} id={`tab-${name}`} aria-controls={`part-${name}`} />
        ))}
      </Tabs>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, ml: { md: 'auto' }, alignItems: 'center' }}>
        {agencies.length > 1 ? (
          <Choice
            label={duties.agency}
            unset={duties.allAgencies}
            value={agency}
            onChange={(to) => go({ agency: to })}
            labels={Object.fromEntries(agencies.map(({ id, name }) => [id, text(name)]))}
            sx={{ width: { xs: '100%', sm: 280 } }}
          />
        ) : null}
        {may('difficulty.raise') && !speaksForNobody ? (
          <Button variant="contained" onClick={() => setRaising(true)}>
            {duties.raise}
          </Button>
        ) : null}
      </Box>
      {raising ? <RaiseDifficultyDialog of={own} onClose={() => setRaising(false)} /> : null}
    </Stack>
  );
}

interface Search {
  readonly view: View;
  readonly agency: string;
}

function readSearch(search: URLSearchParams, own: string): Search {
  return { view: views.find((name) => name === search.get('view')) ?? 'open', agency: search.get('agency') ?? own };
}

/** An empty body says that all of them are asked. */
function writeSearch({ view, agency }: Search): URLSearchParams {
  return new URLSearchParams({ view, agency });
}

interface HeadProps extends Search {
  readonly agencies: DutiesQuery['plan']['agencies'];
  readonly all: DutiesQuery['duties'];
  readonly go: (to: Partial<Search>) => void;
}

/** The duties of a body: what is due when, how far it is, who works on it, and what stands in the way. */
export function DutiesPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const [search] = useSearchParams();
  // An officer of a body begins with its own duties; who serves the whole committee sees all of them.
  const own = viewer?.role === 'AGENCY_OFFICER' || viewer?.role === 'WARD_OFFICER' ? viewer.agency?.id : undefined;
  const [{ view, agency }, go] = useAsked((asked) => readSearch(asked, own ?? ''), writeSearch, { replace: true });
  const standing = standings.find((code) => code === search.get('standing'));
  const where: DutyWhere = {
    ...(agency === '' ? {} : { agency: [agency] }),
    ...(standing === undefined ? {} : { standing: [standing] }),
  };
  const { data, error, retry } = usePage(DutiesDocument, { where }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data || !viewer) return <PageLoading />;
  return (
    <>
      <Title title={words.duties.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.duties.intro}
      </Typography>
      <Head view={view} agency={agency} agencies={data.plan.agencies} all={data.duties} go={go} />
      {view === 'difficulties' ? null : (
        <ExportButton
          list="duties"
          asked={{ where: view === 'open' ? { ...where, state: ['NOT_STARTED', 'IN_PROGRESS'] } : where }}
        />
      )}
      {standing && view !== 'difficulties' ? (
        <Chip
          label={words.duties.only(words.duties.standings[standing])}
          onDelete={() => go({})}
          deleteIcon={<CancelIcon aria-label={words.duties.showAll} />}
          sx={{ mb: 1.5 }}
        />
      ) : null}
      <Box role="tabpanel" id={`part-${view}`} aria-labelledby={`tab-${view}`}>
        {view === 'difficulties' ? <DifficultiesPart agency={agency} /> : <DutyList data={data} view={view} />}
      </Box>
    </>
  );
}

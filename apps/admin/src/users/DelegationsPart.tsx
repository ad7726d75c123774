import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Card,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { type DelegationRowFragment, DelegationsDocument } from '../gql/graphql.ts';
import { useRightsWords } from '../i18n/index.ts';
import { Choice, EmptyState, ExportButton, ListPages, PageFailed, PageLoading, useListPlace } from '../ui/index.ts';
import { DelegationTable } from './DelegationTable.tsx';
import { type DelegationShow, readShow, whereOf, writeShow } from './delegation-search.ts';
import { EndDelegationDialog } from './EndDelegationDialog.tsx';
import { RecordDelegationDialog } from './RecordDelegationDialog.tsx';
import { useMay, useViewer, type Viewer } from './viewer.ts';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['DELEGATION', 'MEMBERSHIP', 'COMMITTEE'] };

/** What a delegation does, in the words of the rules that the acts follow; folded on a phone, where the list comes first. */
function Effects() {
  const { delegations } = useRightsWords();
  const onPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const id = useId();
  return (
    <Accordion
      defaultExpanded={!onPhone}
      disableGutters
      slotProps={{ heading: { component: 'h2' } }}
      sx={{ mb: 2, '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />} id={`${id}-head`} aria-controls={`${id}-body`}>
        <Typography component="span" variant="h3">
          {delegations.about}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '80ch', '& li': { mb: 0.5 } }}>
          {Object.entries(delegations.effects).map(([key, sentence]) => (
            <li key={key}>{sentence}</li>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function Nothing({ show, seeAll }: { show: DelegationShow; seeAll: () => void }) {
  const { delegations } = useRightsWords();
  const may = useMay();
  const whose = may('delegation.read') ? delegations.noneMayRead : delegations.noneOwn;
  const hint = may('delegation.record') ? delegations.noneMayRecord : whose;
  return (
    <EmptyState
      title={show === 'all' ? delegations.none : delegations.noneInForce}
      hint={hint}
      action={show === 'all' ? undefined : <Button onClick={seeAll}>{delegations.seeAll}</Button>}
    />
  );
}

type Open = 'record' | DelegationRowFragment | null;

function List({ viewer, open }: { viewer: Viewer; open: (what: Open) => void }) {
  const { delegations } = useRightsWords();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const place = useListPlace();
  const show = readShow(params);
  const where = whereOf(show, viewer.workingDate);
  const { data, error, retry } = usePage(DelegationsDocument, { where, first: size, after: place.after }, touchedBy);
  const go = (to: DelegationShow): void => setParams(writeShow(to));
  const { shows } = delegations;
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <Choice
          label={delegations.show}
          required
          value={show}
          onChange={(to) => go(to || 'current')}
          labels={{ current: shows.current(formatShortDate(viewer.workingDate)), all: shows.all }}
          sx={{ width: { xs: '100%', sm: 320 } }}
        />
        <ExportButton list="delegations" asked={{ where }} />
        {may('delegation.record') ? (
          <Button variant="contained" onClick={() => open('record')} sx={{ ml: { sm: 'auto' } }}>
            {delegations.record}
          </Button>
        ) : null}
      </Box>
      <Card>
        {data.delegations.nodes.length === 0 ? (
          <Nothing show={show} seeAll={() => go('all')} />
        ) : (
          <DelegationTable rows={data.delegations.nodes} end={open} />
        )}
        <ListPages
          label={delegations.title}
          rows={delegations.rows}
          place={place}
          size={size}
          list={data.delegations}
        />
      </Card>
    </>
  );
}

/** Who acts in whose place: what that does, what is on record, and the two acts for who may. */
export function DelegationsPart() {
  const viewer = useViewer();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  if (!viewer) return <PageLoading />;
  return (
    <>
      <Effects />
      <List viewer={viewer} open={setOpen} />
      {open === 'record' ? <RecordDelegationDialog onClose={close} /> : null}
      {open !== null && open !== 'record' ? <EndDelegationDialog of={open} onClose={close} /> : null}
    </>
  );
}

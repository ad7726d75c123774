import { Box, Button, Card, Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import {
  type BatchRowFragment,
  type DisbursementBatchState,
  DisbursementsDocument,
  type DisbursementsQuery,
} from '../gql/graphql.ts';
import { type LateWords, useLateWords } from '../i18n/index.ts';
import {
  Choice,
  ClearConditions,
  EmptyState,
  ExportButton,
  ListPages,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  ScrollTable,
  useListPlace,
} from '../ui/index.ts';
import { reachesMeasure, reachesPledge, useBoundAgency, useMay } from '../users/index.ts';
import { BatchStateChip } from './BatchStateChip.tsx';
import { batchPath, useBatchTitle } from './batch-title.ts';
import { CreateBatchDialog } from './CreateBatchDialog.tsx';

const size = 50;
const touchedBy: TouchedBy = { aggregates: ['DISBURSEMENT_BATCH'] };

function isState(text: string, states: LateWords['disbursements']['states']): text is DisbursementBatchState {
  return Object.hasOwn(states, text);
}

function BatchTable({ batches }: { batches: readonly BatchRowFragment[] }) {
  const words = useLateWords();
  const titleOf = useBatchTitle();
  const { disbursements } = words;
  return (
    <ScrollTable label={disbursements.title} minWidth={900}>
      <TableHead>
        <TableRow>
          <TableCell>{disbursements.batch}</TableCell>
          <TableCell align="right">{disbursements.total}</TableCell>
          <TableCell align="right">{disbursements.lines}</TableCell>
          <TableCell>{disbursements.state}</TableCell>
          <TableCell>{disbursements.maker}</TableCell>
          <TableCell>{disbursements.paid}</TableCell>
          <TableCell align="right">{words.attachments.short}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {batches.map((batch) => (
          <TableRow key={batch.id}>
            <TableCell component="th" scope="row">
              <Link component={RouterLink} to={batchPath(batch.id)}>
                {titleOf(batch)}
              </Link>
            </TableCell>
            <TableCell align="right">
              <Money amount={batch.total} />
            </TableCell>
            <TableCell align="right">{batch.lineCount}</TableCell>
            <TableCell>
              <BatchStateChip state={batch.state} />
            </TableCell>
            <TableCell>{batch.makerName}</TableCell>
            <TableCell>
              {batch.paidOn ? <LocalDate date={batch.paidOn} /> : null}
              {batch.documentNumber ? ` · ${batch.documentNumber}` : ''}
            </TableCell>
            <TableCell align="right">{batch.attachmentCount}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** An agency pays in the measures that it leads, and from pledges whose every fund it keeps. */
function paysIn(agency: string | null, measure: DisbursementsQuery['plan']['measures'][number]): boolean {
  return (
    reachesMeasure(agency, measure) || measure.pledges.some(({ sources }) => reachesPledge(agency, measure, sources))
  );
}

/** Batches of payments by measure, ward and term, and where each stands between maker and checker. */
export function DisbursementsPage() {
  const words = useLateWords();
  const may = useMay();
  const agency = useBoundAgency();
  const [search, setSearch] = useSearchParams();
  const place = useListPlace();
  const [creating, setCreating] = useState(false);
  const { disbursements } = words;
  const asked = search.get('state') ?? '';
  const state = isState(asked, disbursements.states) ? asked : '';
  const where = state === '' ? {} : { state: [state] };
  const { data, error, retry } = usePage(DisbursementsDocument, { where, first: size, after: place.after }, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  const { nodes } = data.disbursementBatches;
  const measures = data.plan.measures.filter((measure) => paysIn(agency, measure));
  const create =
    may('disbursement.create') && measures.length > 0 ? (
      <Button variant="contained" onClick={() => setCreating(true)}>
        {disbursements.create}
      </Button>
    ) : null;
  return (
    <>
      <Title title={disbursements.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {disbursements.intro}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <Choice
          label={disbursements.state}
          unset={disbursements.anyState}
          value={state}
          onChange={(to) => setSearch(to === '' ? {} : { state: to }, { replace: true })}
          labels={disbursements.states}
          sx={{ width: { xs: '100%', sm: 220 } }}
        />
        <Box sx={{ ml: 'auto' }}>
          <ExportButton list="disbursement-batches" asked={{ where }} />
          {create}
        </Box>
      </Box>
      <Card>
        {nodes.length === 0 ? (
          <EmptyState
            title={state === '' ? disbursements.none : disbursements.noMatch}
            hint={state === '' ? disbursements.noneHint : undefined}
            action={state === '' ? undefined : <ClearConditions clear={() => setSearch({})} />}
          />
        ) : (
          <BatchTable batches={nodes} />
        )}
        <ListPages
          label={disbursements.title}
          rows={disbursements.rows}
          place={place}
          size={size}
          list={data.disbursementBatches}
        />
      </Card>
      {creating ? (
        <CreateBatchDialog measures={measures} wards={data.wards} onClose={() => setCreating(false)} />
      ) : null}
    </>
  );
}

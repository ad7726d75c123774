import PrintIcon from '@mui/icons-material/Print';
import { Alert, Button, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import { Link, useParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import { AttachmentsPart } from '../assignments/index.ts';
import { type BatchDetailFragment, DisbursementBatchDocument, type DisbursementBatchQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  DocumentButton,
  EmptyState,
  ExportButton,
  Facts,
  LocalDate,
  Money,
  PageFailed,
  PageLoading,
  PaperHead,
  Section,
  Signatures,
  useListPlace,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { BatchActs } from './BatchActs.tsx';
import { BatchStateChip } from './BatchStateChip.tsx';
import { useBatchTitle } from './batch-title.ts';
import { LineTable } from './LineTable.tsx';
import { Payments, paymentsOfPage } from './Payments.tsx';
import './signed-list.css';

const touchedBy: TouchedBy = { aggregates: ['DISBURSEMENT_BATCH', 'DELEGATION'] };

function isBatch(node: DisbursementBatchQuery['node'] | undefined): node is BatchDetailFragment {
  return node !== null && node !== undefined && 'lines' in node;
}

/** What is taken to pay by and to sign; nobody does by a batch that was discarded. */
function Papers({ batch }: { batch: BatchDetailFragment }) {
  const { disbursements } = useLateWords();
  return (
    <>
      <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
        {disbursements.print}
      </Button>
      <DocumentButton kind="disbursement-order" params={{ id: batch.id }} />
      <DocumentButton kind="handing-over-list" params={{ id: batch.id }} />
    </>
  );
}

/** Who discarded it, when and why; nothing of a batch that was not. */
function useDiscarded(batch: BatchDetailFragment): readonly (readonly [string, ReactNode])[] {
  const { disbursements, parts } = useLateWords();
  if (batch.state !== 'DISCARDED') return [];
  return [
    [disbursements.discarded, batch.discardedOn ? <LocalDate key="discarded" date={batch.discardedOn} /> : parts.none],
    [disbursements.discarder, batch.discarderName ?? parts.none],
    [disbursements.discardReason, batch.discardReason ?? parts.none],
  ];
}

function Head({ batch }: { batch: BatchDetailFragment }) {
  const words = useLateWords();
  const titleOf = useBatchTitle();
  const { disbursements } = words;
  const discarded = useDiscarded(batch);
  const isDiscarded = batch.state === 'DISCARDED';
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, mt: 1, mb: 2 }}>
      <Stack direction={{ sm: 'row' }} sx={{ justifyContent: 'space-between', gap: 1, mb: 1.5 }}>
        <div>
          <Typography component="h2" variant="h1" className="unprinted">
            {titleOf(batch)}
          </Typography>
          <BatchStateChip state={batch.state} />
        </div>
        <Stack direction="row" className="unprinted" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
          {isDiscarded ? null : <Papers batch={batch} />}
          <BatchActs batch={batch} />
        </Stack>
      </Stack>
      {isDiscarded ? (
        <Alert severity="info" className="unprinted" sx={{ mb: 1.5 }}>
          {disbursements.isDiscarded}
        </Alert>
      ) : null}
      {batch.returnReason ? (
        <Alert severity="warning" className="unprinted" sx={{ mb: 1.5 }}>
          {disbursements.returnedBecause(batch.returnReason)}
        </Alert>
      ) : null}
      <Facts
        of={[
          [disbursements.total, <Money key="total" amount={batch.total} />],
          [disbursements.maker, batch.makerName],
          [disbursements.checker, batch.checkerName ?? words.parts.none],
          ...(batch.delegation
            ? ([
                [
                  disbursements.delegation,
                  disbursements.delegatedBy(batch.delegation.delegatorName, batch.delegation.basisDocument),
                ],
              ] as const)
            : []),
          [disbursements.documentNumber, batch.documentNumber ?? words.parts.none],
          [disbursements.paid, batch.paidOn ? <LocalDate key="paid" date={batch.paidOn} /> : words.parts.none],
          ...discarded,
        ]}
      />
      <Typography sx={{ mt: 1.5 }}>{disbursements.inWords(batch.amountInWords)}</Typography>
    </Card>
  );
}

/** One batch of payments: its lines as the list that receivers sign, and the steps from maker to checker to payment. */
export function DisbursementBatchPage() {
  const words = useLateWords();
  const { id = '' } = useParams();
  const place = useListPlace();
  const asked = { id, first: paymentsOfPage, after: place.after };
  const { data, error, retry } = usePage(DisbursementBatchDocument, asked, touchedBy);
  const { disbursements } = words;
  const text = useText();
  const viewer = useViewer();
  const titleOf = useBatchTitle();
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  if (!isBatch(data.node)) {
    const back = (
      <Button component={Link} to="/disbursements">
        {disbursements.back}
      </Button>
    );
    return <EmptyState title={disbursements.notFound} action={back} />;
  }
  return (
    <div className="signed-list paper-list">
      <Title title={disbursements.batchTitle} />
      <PaperHead
        mark={data.node.state === 'DISCARDED' ? disbursements.discardedMark : undefined}
        issuer={viewer ? text(viewer.committee.name) : ''}
        title={disbursements.signedList}
        about={titleOf(data.node)}
      />
      <Head batch={data.node} />
      <Section title={disbursements.signedList} action={<ExportButton list="disbursement-lines" asked={{ id }} />}>
        <LineTable lines={data.node.lines} total={data.node.total} signed />
      </Section>
      <Signatures
        of={[
          { role: disbursements.maker, name: data.node.makerName },
          { role: disbursements.checker, name: data.node.checkerName },
        ]}
      />
      <div className="unprinted">
        <AttachmentsPart
          owner={data.node}
          hint={data.node.mayAddAttachment ? words.attachments.noneOfBatch : words.attachments.noneSeen}
        />
      </div>
      <Payments batch={id} payments={data.disbursements} place={place} />
    </div>
  );
}

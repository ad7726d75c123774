import { Alert, Button } from '@mui/material';
import { formatShortDate, isIsoDate } from '@vuonlen/plan/kernel';
import { type ReactNode, useState } from 'react';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router';
import { type TouchedBy, usePage } from '../api/index.ts';
import {
  LedgerDocument,
  type LedgerPledgeFragment,
  type LedgerQuery,
  type LedgerRowWhere,
  type LedgerSourceFragment,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  EmptyState,
  ExportButton,
  PageFailed,
  PageLoading,
  PaperHead,
  Section,
  Signatures,
  useListPlace,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { LedgerFilters } from './LedgerFilters.tsx';
import { PledgeHead, SourceHead } from './LedgerHead.tsx';
import { LedgerRows, ledgerSize, type Recording } from './LedgerRows.tsx';
import { ledgerOrderOf, ledgerOrders, ledgerWhereOf } from './ledger-search.ts';
import { PledgeTable } from './PledgeTable.tsx';
import { ReceiptDialog } from './ReceiptDialog.tsx';
import { RecordPledgeDialog } from './RecordPledgeDialog.tsx';
import { SourceTable } from './SourceTable.tsx';

type Node = LedgerQuery['node'];
type PledgeNode = Extract<Node, { __typename: 'Pledge' }>;
type SourceNode = Extract<Node, { __typename: 'FundingSource' }>;

const touchedBy: TouchedBy = { aggregates: ['PLEDGE', 'HOUSEHOLD', 'DISBURSEMENT_BATCH', 'PLAN'] };

function isLedger(node: Node | undefined): node is PledgeNode | SourceNode {
  return node?.__typename === 'Pledge' || node?.__typename === 'FundingSource';
}

type Named = Pick<LedgerPledgeFragment, 'name' | 'measure'> | Pick<LedgerSourceFragment, 'name'>;

const noNames: ReadonlyMap<string, string> = new Map();

function useName(): (node: Named) => string {
  const text = useText();
  return (node) => ('measure' in node ? `${text(node.measure.name)}: ${text(node.name)}` : text(node.name));
}

/** A pledge on the page of a source, which need not say again that it is of the source. */
function useNameIn(
  source: Pick<LedgerSourceFragment, 'name'>,
): (pledge: Pick<LedgerPledgeFragment, 'name' | 'measure'>) => string {
  const text = useText();
  const nameOf = useName();
  return (pledge) => (text(pledge.name) === text(source.name) ? text(pledge.measure.name) : nameOf(pledge));
}

/** What the rows are narrowed to, in words: the paper has no filters. */
function useNarrowed(): (where: LedgerRowWhere) => readonly string[] {
  const { ledger } = useLateWords();
  return ({ kind, from, until }) => [
    ...(kind ?? []).map((one) => ledger.kinds[one]),
    ...(from && isIsoDate(from) ? [ledger.fromDay(formatShortDate(from))] : []),
    ...(until && isIsoDate(until) ? [ledger.untilDay(formatShortDate(until))] : []),
  ];
}

/** Of a source: its figures by unit, and the pledges behind which it stands. */
function OfSource({ source }: { source: LedgerSourceFragment }) {
  const { ledger } = useLateWords();
  const nameOf = useNameIn(source);
  const lines = source.pledges.map((pledge) => ({ pledge, name: nameOf(pledge) }));
  return (
    <>
      <SourceTable title={ledger.standing} sources={[source]} alone />
      {lines.length === 0 ? null : <PledgeTable title={ledger.pledgesOf} label={ledger.pledgesOf} lines={lines} />}
    </>
  );
}

function NotFound(): ReactNode {
  const { ledger } = useLateWords();
  const back = (
    <Button component={Link} to="/sources">
      {ledger.back}
    </Button>
  );
  return <EmptyState title={ledger.notFound} action={back} />;
}

/** Who reads a part of the rows is told so: they may not add up to the figures. */
function ScopeNotice() {
  const { ledger } = useLateWords();
  const role = useViewer()?.role;
  if (role !== 'WARD_OFFICER' && role !== 'AGENCY_OFFICER') return null;
  return (
    <Alert severity="info" sx={{ mb: 1.5 }}>
      {ledger.scope}
    </Alert>
  );
}

/** What the dialogs begin with: the pledge of the page, and its source where it has one alone. */
function presetOf(node: PledgeNode | SourceNode) {
  if (node.__typename !== 'Pledge') return undefined;
  const [source, ...others] = node.sources;
  return { pledge: node.id, source: source && others.length === 0 ? source.id : '' };
}

function Ledger({ node }: { node: PledgeNode | SourceNode }) {
  const { ledger } = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const nameOf = useName();
  const nameIn = useNameIn(node);
  const narrowed = useNarrowed();
  const place = useListPlace();
  const [search] = useSearchParams();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [where, orderBy] = [ledgerWhereOf(search), ledgerOrders[ledgerOrderOf(search)]];
  const name = nameOf(node);
  const namesOf = ({ pledges }: SourceNode) => new Map(pledges.map((pledge) => [pledge.id, nameIn(pledge)]));
  const close = (): void => setRecording(null);
  const isSource = node.__typename === 'FundingSource';
  return (
    <div className="paper-list">
      <Title title={ledger.title} />
      <PaperHead
        issuer={viewer ? text(viewer.committee.name) : ''}
        title={ledger.title}
        about={[name, ...narrowed(where)].join('; ')}
      />
      {isSource ? (
        <SourceHead source={node} name={name} record={setRecording} />
      ) : (
        <PledgeHead pledge={node} name={name} record={setRecording} />
      )}
      {isSource ? <OfSource source={node} /> : null}
      <Section title={ledger.title} action={<ExportButton list="ledger" asked={{ id: node.id, where, orderBy }} />}>
        <ScopeNotice />
        <LedgerFilters />
        <LedgerRows list={node.ledger} place={place} names={isSource ? namesOf(node) : noNames} record={setRecording} />
      </Section>
      <Signatures of={[{ role: ledger.keptBy, name: viewer?.name ?? '' }]} />
      {recording === 'receipt' ? <ReceiptDialog preset={presetOf(node)} onClose={close} /> : null}
      {recording === 'pledge' ? <RecordPledgeDialog preset={presetOf(node)} onClose={close} /> : null}
    </div>
  );
}

/** The ledger of a pledge or of a source: what was pledged, came in, was assigned, paid and moved, row by row. */
export function LedgerPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const place = useListPlace();
  const asked = {
    id,
    where: ledgerWhereOf(search),
    orderBy: ledgerOrders[ledgerOrderOf(search)],
    first: ledgerSize,
    after: place.after,
  };
  const { data, error, retry } = usePage(LedgerDocument, asked, touchedBy);
  if (error) return <PageFailed retry={retry} />;
  if (!data) return <PageLoading />;
  return isLedger(data.node) ? <Ledger node={data.node} /> : <NotFound />;
}

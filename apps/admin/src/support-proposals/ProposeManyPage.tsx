import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { formatNumber, formatShortDate, type IsoDate, isIsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type FormEvent, useMemo, useState } from 'react';
import { Title } from 'react-admin';
import { useLocation } from 'react-router';
import { type TouchedBy, usePage, usePlanOf } from '../api/index.ts';
import { ProposalCandidatesDocument, type ProposalCandidatesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  Choice,
  DateField,
  EmptyState,
  PageFailed,
  PageLoading,
  Several,
  TextLine,
  useAddressChange,
  useWardLabels,
} from '../ui/index.ts';
import { useMay, useViewer, type Viewer } from '../users/index.ts';
import { CandidateRows } from './CandidateRows.tsx';
import { type Candidate, type CandidateMeasure, candidatesOf, isOpen, itemOf } from './candidates.ts';
import { type ManySearch, manyAddress, readManySearch, withMeasureToggled } from './many-search.ts';
import { ProposedNotice } from './ProposedNotice.tsx';
import { ProposeManyDialog } from './ProposeManyDialog.tsx';
import type { Begun } from './use-proposing.ts';

const most = 200;
const mostItems = 500;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'COMMITTEE'] };

interface HeadProps {
  readonly data: ProposalCandidatesQuery;
  readonly search: ManySearch;
  readonly go: (next: (now: ManySearch) => ManySearch) => void;
  readonly open: ReadonlyMap<string, number>;
  readonly isOfOneWard: boolean;
}

/** Whom and what it is about; each measure with how many are open for it. */
function Head({ data, search, go, open, isOfOneWard }: HeadProps) {
  const { many } = useLateWords();
  const text = useText();
  const wards = useWardLabels(data.wards);
  const { totalCount, nodes } = data.households;
  const missing = search.households.length - totalCount;
  const labels = Object.fromEntries(
    data.plan.measures.map(({ code, name }) => [
      code,
      many.propose.measure(text(name), formatNumber(open.get(code) ?? 0)),
    ]),
  );
  return (
    <>
      {search.households.length > 0 ? (
        <Alert severity={missing > 0 && search.ward === '' ? 'warning' : 'info'}>
          {many.households(formatNumber(search.households.length))}
          {missing > 0 && search.ward === '' ? ` ${many.missing(formatNumber(missing))}` : ''}
        </Alert>
      ) : null}
      {totalCount > nodes.length ? (
        <Alert severity="info">{many.cut(formatNumber(nodes.length), formatNumber(totalCount))}</Alert>
      ) : null}
      {isOfOneWard ? null : (
        <Choice
          label={many.ward}
          unset={many.anyWard}
          value={search.ward}
          onChange={(ward) => go((now) => ({ ...now, ward }))}
          labels={wards}
          sx={{ width: { xs: '100%', sm: 240 } }}
        />
      )}
      <Several
        label={many.propose.measures}
        value={[...search.measures]}
        onChange={(_, code) => go((now) => withMeasureToggled(now, code))}
        labels={labels}
      />
    </>
  );
}

interface TermsProps {
  readonly measures: readonly CandidateMeasure[];
  readonly terms: Terms;
  readonly set: (change: Partial<Terms>) => void;
}

interface Terms {
  readonly itemKinds: Readonly<Record<string, string>>;
  readonly wantedFrom: string;
  readonly note: string;
}

/** What holds for all of the proposals. */
function TermFields({ measures, terms, set }: TermsProps) {
  const words = useLateWords();
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
      {measures
        .filter(({ itemKinds }) => itemKinds.length > 0)
        .map(({ code, name, itemKinds }) => (
          <Choice
            key={code}
            required
            label={words.many.propose.itemKind(text(name))}
            value={terms.itemKinds[code] ?? ''}
            onChange={(kind) => set({ itemKinds: { ...terms.itemKinds, [code]: kind } })}
            labels={Object.fromEntries(itemKinds.map((kind) => [kind.code, text(kind.name)]))}
          />
        ))}
      <DateField
        label={words.proposals.wantedFrom}
        value={terms.wantedFrom}
        onChange={(wantedFrom) => set({ wantedFrom })}
      />
      <TextLine label={words.proposals.note} value={terms.note} onChange={(note) => set({ note })} />
    </Box>
  );
}

/** The day by which the rules decide: the one from which the supports are wanted, as the act itself decides. */
function dayOf({ wantedFrom }: Pick<Terms, 'wantedFrom'>, workingDate: IsoDate): IsoDate {
  return isIsoDate(wantedFrom) ? wantedFrom : workingDate;
}

interface BodyProps {
  readonly data: ProposalCandidatesQuery;
  /** The plan in force, by which the candidates are found. */
  readonly plan: Plan;
  readonly search: ManySearch;
  readonly go: HeadProps['go'];
  readonly viewer: Viewer;
  readonly terms: Terms;
  readonly setTerms: (terms: Terms) => void;
  /** The facts are those of another day or ward than the one that was asked last. */
  readonly isFormer: boolean;
}

type Asked = Pick<BodyProps, 'data' | 'plan' | 'search'> & { readonly on: IsoDate };

function useCandidates({ data, plan, search, on }: Asked) {
  const { ward, households: ids } = search;
  const all = useMemo(() => {
    // While another choice is on its way the former answer stands: nobody of it is offered.
    const households = data.households.nodes.filter(
      ({ id, place }) => (ward === '' || place.id === ward) && (ids.length === 0 || ids.includes(id)),
    );
    return data.plan.measures.map((measure) => [measure, candidatesOf(plan, households, measure, on)] as const);
  }, [data, plan, on, ward, ids]);
  const open = new Map(all.map(([{ code }, found]) => [code, found.filter(isOpen).length]));
  const asked = all.filter(([{ code }]) => search.measures.includes(code));
  return { open, measures: asked.map(([measure]) => measure), candidates: asked.flatMap(([, found]) => found) };
}

function Body({ data, plan, search, go, viewer, terms, setTerms, isFormer }: BodyProps) {
  const { many } = useLateWords();
  const on = dayOf(terms, viewer.workingDate);
  const { open, measures, candidates } = useCandidates({ data, plan, search, on });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTrying, setTrying] = useState(false);
  const [begun, setBegun] = useState<readonly Begun[] | null>(null);
  const chosen: readonly Candidate[] = candidates.filter((one) => isOpen(one) && !left.has(one.key));
  const lacksKind = measures.some(({ code, itemKinds }) => itemKinds.length > 0 && !terms.itemKinds[code]);
  const drop = (keys: ReadonlySet<string>): void => setLeft(new Set([...left, ...keys]));
  const again = (): void => {
    setLeft(new Set());
    setBegun(null);
  };
  const tryIt = (event: FormEvent): void => {
    event.preventDefault();
    setTrying(true);
  };
  if (begun) return <ProposedNotice begun={begun} again={again} />;
  return (
    <>
      <Head data={data} search={search} go={go} open={open} isOfOneWard={viewer.place !== null} />
      {measures.length === 0 ? (
        <EmptyState title={many.propose.chooseMeasure} />
      ) : (
        <Card component="form" onSubmit={tryIt} sx={{ p: 2, mt: 2, overflow: 'visible' }}>
          <TermFields measures={measures} terms={terms} set={(change) => setTerms({ ...terms, ...change })} />
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {many.propose.decidedOn(formatShortDate(on))}
          </Typography>
          <CandidateRows candidates={candidates} left={left} setLeft={setLeft} />
          {chosen.length > mostItems ? <Alert severity="warning">{many.tooMany(formatNumber(mostItems))}</Alert> : null}
          <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', py: 1, mb: -1 }}>
            <Button
              type="submit"
              variant="contained"
              disabled={chosen.length === 0 || chosen.length > mostItems || lacksKind || isFormer}
            >
              {many.trial.open(formatNumber(chosen.length))}
            </Button>
          </Box>
        </Card>
      )}
      {isTrying ? (
        <ProposeManyDialog
          candidates={chosen}
          items={chosen.map((one) => itemOf(one, terms))}
          drop={drop}
          onClose={() => setTrying(false)}
          onBegun={(all) => {
            setTrying(false);
            setBegun(all);
          }}
        />
      ) : null}
    </>
  );
}

/** Proposals for many households at once: who is granted what, why others are not, and one act for all that are chosen. */
export function ProposeManyPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const may = useMay();
  const location = useLocation();
  const changeAddress = useAddressChange();
  const search = useMemo(() => readManySearch(location), [location]);
  const where = {
    ...(search.ward === '' ? {} : { place: [search.ward] }),
    ...(search.households.length === 0 ? {} : { ids: [...search.households] }),
  };
  const [terms, setTerms] = useState<Terms>({ itemKinds: {}, wantedFrom: '', note: '' });
  const on = isIsoDate(terms.wantedFrom) ? terms.wantedFrom : null;
  const asked = { first: most, where, orderBy: { field: 'PLACE', direction: 'ASC' } as const, on };
  const { data, isFormer, error, retry } = usePage(ProposalCandidatesDocument, asked, touchedBy);
  const plan = usePlanOf(data?.plan.revision, haDong2024);
  const go: HeadProps['go'] = (next) =>
    changeAddress((now) => manyAddress(next(readManySearch(now))), { replace: true });
  if (!may('support.propose')) return <EmptyState title={words.shell.noAccess} />;
  return (
    <>
      <Title title={words.many.propose.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.many.propose.intro}
      </Typography>
      {error ? <PageFailed retry={retry} /> : null}
      {data && plan && viewer ? <Body {...{ data, plan, search, go, viewer, terms, setTerms, isFormer }} /> : null}
      {error || (data && plan && viewer) ? null : <PageLoading />}
    </>
  );
}

import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { formatNumber, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type FormEvent, useMemo, useState } from 'react';
import { Title } from 'react-admin';
import { type TouchedBy, usePage, usePlanOf } from '../api/index.ts';
import { EntitlementCandidatesDocument, type EntitlementCandidatesQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  Choice,
  ClauseQuote,
  DateField,
  EmptyState,
  PageFailed,
  PageLoading,
  TextLine,
  useAsked,
  useWardLabels,
} from '../ui/index.ts';
import { useMay, useViewer, type Viewer } from '../users/index.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { type ManySearch, readManySearch, writeManySearch } from './many-search.ts';
import { ReceiverRows } from './ReceiverRows.tsx';
import { RecordedNotice } from './RecordedNotice.tsx';
import { RecordManyDialog } from './RecordManyDialog.tsx';
import { isOpen, type ManyDraft, manyInputOf, newMany, receiversOf } from './receivers.ts';
import type { Written } from './use-recording.ts';

const most = 200;
const mostReceivers = 500;
const touchedBy: TouchedBy = { aggregates: ['HOUSEHOLD', 'COMMITTEE'] };

interface HeadProps {
  readonly data: EntitlementCandidatesQuery;
  readonly search: ManySearch;
  readonly go: (change: Partial<ManySearch>) => void;
  readonly isOfOneWard: boolean;
}

/** Those that the viewer may record, as the server says: an agency keeps the log of its duties. */
function recordedPolicies({ plan }: EntitlementCandidatesQuery) {
  return plan.generalPolicies.filter(({ mayRecord }) => mayRecord);
}

/** Which policy, for whom, in which ward. */
function Head({ data, search, go, isOfOneWard }: HeadProps) {
  const { many, policies } = useLateWords();
  const text = useText();
  const wards = useWardLabels(data.wards);
  const { totalCount, nodes } = data.households;
  const recorded = recordedPolicies(data);
  const policy = recorded.find(({ code }) => code === search.policy);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Choice
          label={policies.policy}
          required
          value={policy ? search.policy : ''}
          onChange={(to) => go({ policy: to })}
          labels={Object.fromEntries(recorded.map(({ code, name }) => [code, text(name)]))}
          sx={{ width: { xs: '100%', sm: 320 } }}
        />
        <Choice
          label={many.record.to}
          required
          disabled={policy?.isPerMember ?? false}
          value={policy?.isPerMember ? 'MEMBER' : search.to}
          onChange={(to) => go({ to: to || 'MEMBER' })}
          labels={{ MEMBER: many.record.toMember, HOUSEHOLD: many.record.toHousehold }}
          sx={{ width: { xs: '100%', sm: 200 } }}
        />
        {isOfOneWard ? null : (
          <Choice
            label={many.ward}
            unset={many.anyWard}
            value={search.ward}
            onChange={(ward) => go({ ward })}
            labels={wards}
            sx={{ width: { xs: '100%', sm: 200 } }}
          />
        )}
      </Box>
      {policy ? <ClauseQuote clause={policy.clause} quote={policy.quote} /> : null}
      {totalCount > nodes.length ? (
        <Alert severity="info">{many.cut(formatNumber(nodes.length), formatNumber(totalCount))}</Alert>
      ) : null}
    </>
  );
}

interface TermsProps {
  readonly agencies: EntitlementCandidatesQuery['plan']['agencies'];
  readonly draft: ManyDraft;
  readonly set: (change: Partial<ManyDraft>) => void;
  readonly today: string;
}

const noIssue = () => ({});

/** What is recorded for all of them alike. */
function Terms({ agencies, draft, set, today }: TermsProps) {
  const words = useLateWords();
  const { policies } = words;
  return (
    <>
      <Typography component="h2" variant="h2">
        {words.many.record.details}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <DateField
          label={policies.effectiveOn}
          required
          value={draft.effectiveOn}
          onChange={(effectiveOn) => set({ effectiveOn })}
        />
        <TextLine
          label={policies.regulation}
          helperText={policies.regulationHint}
          value={draft.regulation}
          onChange={(regulation) => set({ regulation })}
        />
      </Box>
      <DetailsFields agencies={agencies} draft={draft} set={set} issueAt={noIssue} />
      {draft.effectiveOn !== '' && draft.effectiveOn < today ? (
        <TextLine
          required
          label={words.assignments.reason}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
        />
      ) : null}
    </>
  );
}

interface BodyProps extends Omit<HeadProps, 'isOfOneWard'> {
  readonly viewer: Viewer;
  /** The plan in force, by which the receivers are found. */
  readonly rules: Plan;
  readonly draft: ManyDraft;
  readonly setDraft: (draft: ManyDraft) => void;
}

/** Who could receive the policy of the address on the day of the form. */
function useReceivers({ data, search, draft, viewer, rules }: Omit<BodyProps, 'go' | 'setDraft'>) {
  const policy = recordedPolicies(data).find(({ code }) => code === search.policy);
  const hasRegulation = draft.regulation.trim() !== '';
  const on = isIsoDate(draft.effectiveOn) ? draft.effectiveOn : viewer.workingDate;
  return useMemo(() => {
    if (!policy) return null;
    const isForMembers = policy.isPerMember || search.to === 'MEMBER';
    const question = { policy: policy.code, isForMembers, asOf: isoDate(on), hasRegulation };
    // While another ward is on its way the former answer stands: nobody of it is offered.
    const households = data.households.nodes.filter(({ place }) => search.ward === '' || place.id === search.ward);
    return { question, all: receiversOf(rules, households, question) };
  }, [policy, search.to, search.ward, on, hasRegulation, data, rules]);
}

function Body(props: BodyProps) {
  const { data, search, go, viewer, draft, setDraft } = props;
  const { many } = useLateWords();
  const found = useReceivers(props);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTrying, setTrying] = useState(false);
  const [written, setWritten] = useState<readonly Written[] | null>(null);
  const tryIt = (event: FormEvent): void => {
    event.preventDefault();
    setTrying(true);
  };
  if (written) return <RecordedNotice written={written} policy={search.policy} />;
  const chosen = found?.all.filter((one) => isOpen(one, found.question) && !left.has(one.key)) ?? [];
  const input = manyInputOf(draft, search.policy, chosen);
  const lacksReason = draft.effectiveOn < viewer.workingDate && draft.reason.trim() === '';
  return (
    <>
      <Head data={data} search={search} go={go} isOfOneWard={viewer.place !== null} />
      {found === null ? (
        <EmptyState title={many.record.choosePolicy} />
      ) : (
        <Card component="form" onSubmit={tryIt} sx={{ p: 2, mt: 2, overflow: 'visible' }}>
          <Terms
            agencies={data.plan.agencies}
            draft={draft}
            set={(change) => setDraft({ ...draft, ...change })}
            today={viewer.workingDate}
          />
          <Typography component="h2" variant="h2" sx={{ mt: 2 }}>
            {many.record.list}
          </Typography>
          <ReceiverRows receivers={found.all} question={found.question} left={left} setLeft={setLeft} />
          {chosen.length > mostReceivers ? (
            <Alert severity="warning">{many.tooMany(formatNumber(mostReceivers))}</Alert>
          ) : null}
          <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', py: 1, mb: -1 }}>
            <Button
              type="submit"
              variant="contained"
              disabled={input === null || chosen.length > mostReceivers || lacksReason}
            >
              {many.trial.open(formatNumber(chosen.length))}
            </Button>
          </Box>
        </Card>
      )}
      {isTrying && input ? (
        <RecordManyDialog
          receivers={chosen}
          input={input}
          drop={(keys) => setLeft(new Set([...left, ...keys]))}
          onClose={() => setTrying(false)}
          onRecorded={(all) => {
            setTrying(false);
            setWritten(all);
          }}
        />
      ) : null}
    </>
  );
}

function RecordMany({ viewer }: { viewer: Viewer }) {
  const { shell } = useLateWords();
  const [search, go] = useAsked(readManySearch, writeManySearch, { replace: true });
  const [draft, setDraft] = useState(() => newMany(viewer.workingDate));
  const asked = {
    first: most,
    where: search.ward === '' ? {} : { place: [search.ward] },
    orderBy: { field: 'PLACE', direction: 'ASC' } as const,
    on: isIsoDate(draft.effectiveOn) ? draft.effectiveOn : null,
  };
  const { data, error, retry } = usePage(EntitlementCandidatesDocument, asked, touchedBy);
  const rules = usePlanOf(data?.plan.revision, haDong2024);
  if (error) return <PageFailed retry={retry} />;
  if (!data || !rules) return <PageLoading />;
  if (recordedPolicies(data).length === 0) return <EmptyState title={shell.noAccess} />;
  return <Body data={data} rules={rules} search={search} go={go} viewer={viewer} draft={draft} setDraft={setDraft} />;
}

/** One policy for many receivers at once: who is entitled and without it, what is recorded for all, and one act. */
export function RecordManyPage() {
  const words = useLateWords();
  const viewer = useViewer();
  const may = useMay();
  if (!may('entitlement.record')) return <EmptyState title={words.shell.noAccess} />;
  return (
    <>
      <Title title={words.many.record.title} />
      <Typography color="textSecondary" sx={{ my: 1 }}>
        {words.many.record.intro}
      </Typography>
      {viewer ? <RecordMany viewer={viewer} /> : <PageLoading />}
    </>
  );
}

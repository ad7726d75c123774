import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import {
  CorrectSponsorshipDocument,
  RecordSponsorshipDocument,
  SponsorshipOptionsDocument,
  type SponsorshipOptionsQuery,
  type SponsorshipRowFragment,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  DateField,
  PageFailed,
  PageLoading,
  TextLine,
  useDialogAct,
  useIssues,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { GiverFields } from './GiverFields.tsx';
import {
  changedSponsorship,
  type SponsorshipDraft,
  sponsorshipDraftOf,
  sponsorshipInputOf,
} from './sponsorship-draft.ts';
import { useGiverName } from './use-giver-name.ts';

interface FieldsProps {
  readonly draft: SponsorshipDraft;
  readonly set: (change: Partial<SponsorshipDraft>) => void;
  readonly data: SponsorshipOptionsQuery;
  readonly issueAt: ReturnType<typeof useIssues>;
  readonly isNew: boolean;
}

function Member({ draft, set, data, issueAt }: FieldsProps) {
  const { followUp } = useLateWords();
  const members = data.household?.members ?? [];
  const bornOf = ({ birthDate, birthYear }: (typeof members)[number]): string =>
    birthDate?.slice(0, 4) ?? String(birthYear ?? '');
  return (
    <Choice
      label={followUp.member}
      required
      value={draft.member}
      onChange={(member) => set({ member })}
      labels={Object.fromEntries(members.map((one) => [one.id, followUp.memberOf(one.fullName, bornOf(one))]))}
      {...issueAt('member')}
    />
  );
}

function Terms({ draft, set, issueAt, isNew }: FieldsProps) {
  const { followUp } = useLateWords();
  return (
    <>
      <DateField
        label={followUp.startsOn}
        required
        value={draft.startsOn}
        onChange={(startsOn) => set({ startsOn })}
        {...issueAt('startsOn')}
      />
      <DateField label={followUp.endsOn} value={draft.until} onChange={(until) => set({ until })} />
      <TextLine
        label={followUp.basis}
        required
        helperText={followUp.basisHint}
        value={draft.basis}
        onChange={(basis) => set({ basis })}
        {...issueAt('basis')}
      />
      <TextLine label={followUp.content} value={draft.content} onChange={(content) => set({ content })} />
      <TextLine
        label={isNew ? followUp.lateReason : followUp.reason}
        required={!isNew}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        {...issueAt('reason')}
      />
    </>
  );
}

interface Props {
  readonly household: { readonly id: string; readonly headName: string };
  /** The one that is corrected; null: a new one. */
  readonly sponsorship: SponsorshipRowFragment | null;
  readonly onClose: () => void;
}

function useSponsorshipAct({ household, sponsorship, onClose }: Props) {
  const recording = useDialogAct(RecordSponsorshipDocument, onClose);
  const correcting = useDialogAct(CorrectSponsorshipDocument, onClose);
  const [first] = useState(sponsorship?.version);
  const [keys] = useState(() => new IdempotencyKeys());
  const [before] = useState(() => sponsorshipDraftOf('', sponsorship));
  const record = (draft: SponsorshipDraft) => {
    const [input, { member }] = [sponsorshipInputOf(draft), draft];
    if (input === null || member === '') return null;
    const whose = { household: household.id, member };
    return () => recording.submit({ input: { ...input, ...whose, idempotencyKey: keys.of({ input, member }) } });
  };
  const correct = (draft: SponsorshipDraft, { id, version }: SponsorshipRowFragment) => {
    const changes = changedSponsorship(draft, before);
    const which = { id, expectedVersion: first ?? version };
    return changes && (() => correcting.submit({ input: { ...changes, ...which, idempotencyKey: keys.of(changes) } }));
  };
  return {
    act: sponsorship === null ? recording.act : correcting.act,
    /** Sends what the form says; null while something is missing. */
    sendOf: (draft: SponsorshipDraft) => (sponsorship === null ? record(draft) : correct(draft, sponsorship)),
  };
}

/** Records who sponsors a child or an elderly person, or corrects it. */
export function SponsorshipDialog(props: Props) {
  const { household, sponsorship, onClose } = props;
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const viewer = useViewer();
  const { data, error, retry } = usePage(SponsorshipOptionsDocument, { household: household.id });
  const [draft, setDraft] = useState(() => sponsorshipDraftOf(viewer?.workingDate ?? '', sponsorship));
  const { act, sendOf } = useSponsorshipAct(props);
  const issueAt = useIssues(act.refusal);
  const send = sendOf(draft);
  const isNew = sponsorship === null;
  const set = (change: Partial<SponsorshipDraft>): void => setDraft({ ...draft, ...change });
  return (
    <ActDialog
      title={
        sponsorship
          ? followUp.correctSponsorshipOf(giverName(sponsorship.sponsor))
          : followUp.recordSponsorshipFor(household.headName)
      }
      submit={isNew ? followUp.recordSponsorship : followUp.correctSponsorship}
      act={act}
      ready={send !== null}
      onClose={onClose}
      onSubmit={() => send?.()}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data && isNew ? <Member {...{ draft, set, data, issueAt, isNew }} /> : null}
      {data ? (
        <>
          <GiverFields
            draft={draft.sponsor}
            onChange={(sponsor) => set({ sponsor })}
            agencies={data.plan.agencies}
            issueAt={issueAt}
          />
          <Terms {...{ draft, set, data, issueAt, isNew }} />
        </>
      ) : null}
    </ActDialog>
  );
}

import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import {
  EntitlementOptionsDocument,
  type EntitlementOptionsQuery,
  type GeneralPolicyChoiceFragment,
  RecordEntitlementDocument,
} from '../gql/graphql.ts';
import { HouseholdPicker } from '../households/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  ClauseQuote,
  DateField,
  PageFailed,
  PageLoading,
  TextLine,
  useDialogAct,
  useIssues,
} from '../ui/index.ts';
import type { Viewer } from '../users/index.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { byDuty, type EntitlementDraft, entitlementInputOf, newEntitlement } from './entitlement-draft.ts';
import { groundsToRecord } from './grounds.ts';

interface FieldsProps {
  readonly policies: readonly GeneralPolicyChoiceFragment[];
  readonly options: EntitlementOptionsQuery['plan'];
  readonly draft: EntitlementDraft;
  readonly set: (change: Partial<EntitlementDraft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** On what it stands: a policy of the plan, or a duty where the plan has no rule. */
function Ground({ policies: choices, options, draft, set, issueAt }: FieldsProps) {
  const { policies } = useLateWords();
  const text = useText();
  const { duties } = groundsToRecord({ generalPolicies: choices, duties: options.duties });
  const labels: Readonly<Record<string, string>> = {
    ...Object.fromEntries(choices.map(({ code, name }) => [code, text(name)])),
    ...(duties.length > 0 ? { [byDuty]: policies.byDuty } : {}),
  };
  const ground = choices.find(({ code }) => code === draft.policy);
  const duty = duties.find(({ id }) => id === draft.duty);
  const citation = draft.policy === byDuty ? duty?.citation : ground;
  return (
    <>
      <Choice
        label={policies.policy}
        required
        value={draft.policy}
        onChange={(policy) => set({ policy, duty: '' })}
        labels={labels}
        {...issueAt('policy')}
      />
      {draft.policy === byDuty ? (
        <Choice
          label={policies.duty}
          required
          value={draft.duty}
          onChange={(to) => set({ duty: to })}
          labels={Object.fromEntries(duties.map(({ id, text: words }) => [id, text(words)]))}
          {...issueAt('duty')}
        />
      ) : null}
      {citation ? <ClauseQuote clause={citation.clause} quote={citation.quote} /> : null}
    </>
  );
}

/** Who receives it, and from which day. */
function Receiver({ policies: choices, draft, set, issueAt }: FieldsProps) {
  const words = useLateWords();
  const { policies } = words;
  const members = draft.household?.members ?? [];
  const isPerMember = choices.find(({ code }) => code === draft.policy)?.isPerMember ?? false;
  return (
    <>
      <HouseholdPicker value={draft.household} onChange={(household) => set({ household, member: '' })} />
      {members.length > 0 ? (
        <Choice
          label={policies.member}
          required={isPerMember}
          unset={policies.wholeHousehold}
          value={draft.member}
          onChange={(member) => set({ member })}
          labels={Object.fromEntries(members.map(({ id, fullName }) => [id, fullName]))}
          {...issueAt('member')}
        />
      ) : null}
      <DateField
        label={policies.effectiveOn}
        required
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
        {...issueAt('effectiveOn')}
      />
      <TextLine
        label={policies.regulation}
        helperText={policies.regulationHint}
        value={draft.regulation}
        onChange={(regulation) => set({ regulation })}
        {...issueAt('regulation')}
      />
    </>
  );
}

interface Props {
  /** Those that the viewer may record. */
  readonly policies: readonly GeneralPolicyChoiceFragment[];
  readonly viewer: Viewer;
  readonly onClose: () => void;
}

/** Records what a household or one of its members is entitled to; the rules answer with the clause. */
export function RecordEntitlementDialog({ policies: choices, viewer, onClose }: Props) {
  const words = useLateWords();
  const { data, error, retry } = usePage(EntitlementOptionsDocument, {});
  const [draft, setDraft] = useState(() => newEntitlement(viewer.workingDate));
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordEntitlementDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const set = (change: Partial<EntitlementDraft>): void => setDraft({ ...draft, ...change });
  const input = entitlementInputOf(
    draft,
    choices.find(({ code }) => code === draft.policy),
  );
  return (
    <ActDialog
      title={words.policies.record}
      submit={words.policies.record}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
      wide
    >
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data ? (
        <>
          <Ground {...{ policies: choices, options: data.plan, draft, set, issueAt }} />
          <Receiver {...{ policies: choices, options: data.plan, draft, set, issueAt }} />
          <DetailsFields agencies={data.plan.agencies} draft={draft} set={set} issueAt={issueAt} />
          <TextLine
            label={words.record.decisions.reason}
            required={act.refusal?.__typename === 'ReasonRequiredError'}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
          />
        </>
      ) : null}
    </ActDialog>
  );
}

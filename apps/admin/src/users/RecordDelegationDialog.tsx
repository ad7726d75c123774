import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import { DelegationPeopleDocument, RecordDelegationDocument } from '../gql/graphql.ts';
import { useRightsWords } from '../i18n/index.ts';
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
import { type DelegationDraft, delegatesOf, delegationInputOf, delegatorsOf, isReversed } from './delegation-draft.ts';
import { type Person, PersonPicker } from './PersonPicker.tsx';
import { useViewer, type Viewer } from './viewer.ts';

interface FieldsProps {
  readonly draft: DelegationDraft;
  readonly set: (change: Partial<DelegationDraft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** The two persons: a leader hands on the own right, an administrator records that of a leader too. */
function TwoPersons({
  people,
  viewer,
  draft,
  set,
  issueAt,
}: FieldsProps & { people: readonly Person[]; viewer: Viewer }) {
  const { delegations } = useRightsWords();
  const action = draft.action || 'APPROVE_DISBURSEMENT';
  const delegates = delegatesOf(people, action, draft.delegator);
  return (
    <>
      {viewer.role === 'ADMINISTRATOR' ? (
        <PersonPicker
          label={delegations.delegator}
          people={delegatorsOf(people, action)}
          value={draft.delegator}
          onChange={(delegator) => set({ delegator, ...(delegator === draft.delegate ? { delegate: '' } : {}) })}
          {...issueAt('delegator')}
        />
      ) : (
        <TextLine
          label={delegations.delegator}
          value={delegations.yourself(viewer.name)}
          onChange={() => undefined}
          disabled
          {...issueAt('delegator')}
        />
      )}
      <PersonPicker
        label={delegations.delegate}
        people={delegates}
        value={draft.delegate}
        onChange={(delegate) => set({ delegate })}
        {...issueAt('delegate')}
      />
      {delegates.length === 0 ? <Alert severity="info">{delegations.noDelegate}</Alert> : null}
    </>
  );
}

/** From when until when, and on which paper. */
function Terms({ draft, set, issueAt }: FieldsProps) {
  const { delegations } = useRightsWords();
  const reversed = isReversed(draft) ? { error: true, helperText: delegations.order } : {};
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <DateField
          label={delegations.validFrom}
          required
          value={draft.validFrom}
          onChange={(day) => set({ validFrom: day as DelegationDraft['validFrom'] })}
          {...issueAt('validFrom')}
        />
        <DateField
          label={delegations.validUntil}
          required
          value={draft.validUntil}
          onChange={(day) => set({ validUntil: day as DelegationDraft['validUntil'] })}
          {...reversed}
          {...issueAt('validUntil')}
        />
      </Box>
      <TextLine
        label={delegations.basisDocument}
        required
        helperText={delegations.basisHint}
        value={draft.basisDocument}
        onChange={(basisDocument) => set({ basisDocument })}
        {...issueAt('basisDocument')}
      />
    </>
  );
}

interface Props {
  readonly onClose: () => void;
}

function RecordForm({ viewer, onClose }: Props & { viewer: Viewer }) {
  const { delegations } = useRightsWords();
  const [draft, setDraft] = useState<DelegationDraft>({
    action: 'APPROVE_DISBURSEMENT',
    delegator: viewer.role === 'ADMINISTRATOR' ? '' : viewer.id,
    delegate: '',
    validFrom: viewer.workingDate,
    validUntil: '',
    basisDocument: '',
  });
  const [keys] = useState(() => new IdempotencyKeys());
  const { data, error, retry } = usePage(DelegationPeopleDocument, {}, { aggregates: ['MEMBERSHIP'] });
  const { act, submit } = useDialogAct(RecordDelegationDocument, onClose);
  const fields = {
    draft,
    set: (change: Partial<DelegationDraft>) => setDraft({ ...draft, ...change }),
    issueAt: useIssues(act.refusal),
  };
  const input = delegationInputOf(draft);
  return (
    <ActDialog
      title={delegations.record}
      submit={delegations.record}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
    >
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {delegations.recordHint}
      </Typography>
      <Choice
        label={delegations.action}
        required
        value={draft.action}
        onChange={(action) => fields.set({ action })}
        labels={delegations.actions}
        {...fields.issueAt('action')}
      />
      {error ? <PageFailed retry={retry} /> : null}
      {data ? <TwoPersons {...fields} people={data.users} viewer={viewer} /> : error ? null : <PageLoading />}
      <Terms {...fields} />
    </ActDialog>
  );
}

/** Puts on record that somebody acts in another's place. */
export function RecordDelegationDialog({ onClose }: Props) {
  const viewer = useViewer();
  return viewer ? <RecordForm viewer={viewer} onClose={onClose} /> : null;
}

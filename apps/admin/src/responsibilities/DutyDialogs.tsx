import { formatShortDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import {
  AssignPersonToDutyDocument,
  EndDutyAssignmentDocument,
  type ProgressState,
  RecordDutyProgressDocument,
  type ResponsibilityRowFragment,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  DateField,
  isUnreadNumber,
  NumberField,
  TextLine,
  useDialogAct,
  wholeOf,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

interface Props {
  readonly of: ResponsibilityRowFragment;
  readonly onClose: () => void;
}

function percentOf(text: string): number | null | undefined {
  const value = wholeOf(text);
  if (value === null) return isUnreadNumber(text) ? undefined : null;
  return value <= 100 ? value : undefined;
}

/** The days of the duty until now, each with how far it is: a day reported by mistake is told anew. */
function useDayLabels(): (of: ResponsibilityRowFragment) => Readonly<Record<string, string>> {
  const { duties } = useLateWords();
  return ({ days }) =>
    Object.fromEntries(days.map(({ due, state }) => [due.on, `${formatShortDate(due.on)} (${duties.states[state]})`]));
}

/** Says how far a body is with a duty, with the document that shows it. */
export function ProgressDialog({ of, onClose }: Props) {
  const words = useLateWords();
  const text = useText();
  const viewer = useViewer();
  const dayLabels = useDayLabels();
  const [state, setState] = useState<ProgressState | ''>('');
  const [dueOn, setDueOn] = useState<string>(of.nextDay?.due.on ?? of.days.at(-1)?.due.on ?? '');
  const [draft, setDraft] = useState({
    percent: '',
    evidence: '',
    note: '',
    effectiveOn: viewer?.workingDate ?? '',
    reason: '',
  });
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RecordDutyProgressDocument, onClose);
  const { duties } = words;
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const percent = percentOf(draft.percent);
  const send = () => {
    if (state === '' || percent === undefined) return undefined;
    const input = {
      duty: of.duty.id,
      agency: of.agency.id,
      dueOn: dueOn || null,
      state,
      percent,
      evidence: draft.evidence.trim() || null,
      note: draft.note.trim() || null,
      effectiveOn: draft.effectiveOn || null,
      reason: draft.reason.trim() || null,
    };
    return submit({ input: { ...input, idempotencyKey: keys.of(input) } });
  };
  return (
    <ActDialog
      title={duties.progressOf(text(of.duty.text))}
      submit={duties.recordProgress}
      act={act}
      ready={state !== '' && percent !== undefined && draft.effectiveOn !== ''}
      onClose={onClose}
      onSubmit={send}
    >
      {of.days.length > 0 ? (
        <Choice label={duties.day} required value={dueOn} onChange={setDueOn} labels={dayLabels(of)} />
      ) : null}
      <Choice label={duties.state} required value={state} onChange={setState} labels={duties.states} />
      <NumberField label={duties.percent} error={percent === undefined} {...field('percent')} />
      <TextLine label={duties.evidence} helperText={duties.evidenceHint} {...field('evidence')} />
      <TextLine label={duties.note} multiline minRows={2} {...field('note')} />
      <DateField label={duties.on} required {...field('effectiveOn')} />
      {act.refusal?.__typename === 'ReasonRequiredError' || draft.reason !== '' ? (
        <TextLine label={words.assignments.reason} {...field('reason')} />
      ) : null}
    </ActDialog>
  );
}

/** Names a person of a body who works on a duty. */
export function AssignPersonDialog({ of, onClose }: Props) {
  const text = useText();
  const { duties } = useLateWords();
  const [draft, setDraft] = useState({ fullName: '', jobTitle: '' });
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(AssignPersonToDutyDocument, onClose);
  const input = {
    duty: of.duty.id,
    agency: of.agency.id,
    fullName: draft.fullName.trim(),
    jobTitle: draft.jobTitle.trim() || null,
  };
  return (
    <ActDialog
      title={duties.personOf(text(of.duty.text))}
      submit={duties.assignPerson}
      act={act}
      ready={input.fullName !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <TextLine
        label={duties.fullName}
        required
        value={draft.fullName}
        onChange={(fullName) => setDraft({ ...draft, fullName })}
      />
      <TextLine
        label={duties.jobTitle}
        value={draft.jobTitle}
        onChange={(jobTitle) => setDraft({ ...draft, jobTitle })}
      />
    </ActDialog>
  );
}

interface EndProps {
  readonly person: ResponsibilityRowFragment['people'][number];
  readonly onClose: () => void;
}

/** A person no longer works on a duty; that they did stays on record. */
export function EndAssignmentDialog({ person, onClose }: EndProps) {
  const words = useLateWords();
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(EndDutyAssignmentDocument, onClose);
  return (
    <ActDialog
      title={words.duties.endOf(person.fullName)}
      submit={words.duties.end}
      act={act}
      onClose={onClose}
      onSubmit={() =>
        submit({ input: { id: person.id, expectedVersion: person.version, reason: reason.trim() || null } })
      }
    >
      <TextLine label={words.parts.reason} value={reason} onChange={setReason} multiline minRows={2} />
    </ActDialog>
  );
}

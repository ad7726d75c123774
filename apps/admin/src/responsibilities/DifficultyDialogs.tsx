import { Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys } from '../api/index.ts';
import {
  AnswerDifficultyDocument,
  CloseDifficultyDocument,
  type DifficultyRowFragment,
  ForwardDifficultyDocument,
  RaiseDifficultyDocument,
  type ResponsibilityRowFragment,
} from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, type ActState, Choice, TextLine, useDialogAct } from '../ui/index.ts';

export interface DifficultyProps {
  readonly difficulty: DifficultyRowFragment;
  readonly onClose: () => void;
}

interface RaiseProps {
  /** The duties of which somebody may speak, each with its body. */
  readonly of: readonly ResponsibilityRowFragment[];
  readonly onClose: () => void;
}

/** A body tells the standing agency what stands in the way of one of its duties. */
export function RaiseDifficultyDialog({ of, onClose }: RaiseProps) {
  const { duties } = useLateWords();
  const text = useText();
  const [content, setContent] = useState('');
  const [about, setAbout] = useState('');
  const keyOf = ({ duty, agency }: ResponsibilityRowFragment) => `${duty.id} ${agency.id}`;
  const chosen = of.find((one) => keyOf(one) === about);
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(RaiseDifficultyDocument, onClose);
  const input = { content: content.trim(), duty: chosen?.duty.id ?? null, agency: chosen?.agency.id ?? null };
  return (
    <ActDialog
      title={duties.raise}
      submit={duties.raise}
      act={act}
      ready={input.content !== '' && chosen !== undefined}
      onClose={onClose}
      onSubmit={() => submit({ input: { ...input, idempotencyKey: keys.of(input) } })}
    >
      <Typography color="textSecondary">{duties.raiseHint}</Typography>
      <Choice
        label={duties.inTheWayOf}
        required
        value={about}
        onChange={setAbout}
        labels={Object.fromEntries(of.map((one) => [keyOf(one), `${text(one.duty.text)} (${text(one.agency.name)})`]))}
      />
      <TextLine label={duties.content} required multiline minRows={4} value={content} onChange={setContent} />
    </ActDialog>
  );
}

interface StepProps extends DifficultyProps {
  readonly label: string;
  readonly act: ActState;
  readonly submit: (given: { readonly note: string | null; readonly document: string | null }) => unknown;
  readonly wantsNote?: boolean;
}

function StepDialog({ difficulty, label, act, submit, wantsNote = false, onClose }: StepProps) {
  const { duties } = useLateWords();
  const [note, setNote] = useState('');
  const [document, setDocument] = useState('');
  return (
    <ActDialog
      title={label}
      submit={label}
      act={act}
      ready={!wantsNote || note.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ note: note.trim() || null, document: document.trim() || null })}
    >
      <Typography color="textSecondary">{difficulty.content}</Typography>
      <TextLine label={duties.note} required={wantsNote} multiline minRows={3} value={note} onChange={setNote} />
      <TextLine label={duties.document} value={document} onChange={setDocument} />
    </ActDialog>
  );
}

function keyOf({ difficulty }: DifficultyProps) {
  return { id: difficulty.id, expectedVersion: difficulty.version };
}

/** The standing agency forwards it to the district. */
export function ForwardDialog(props: DifficultyProps) {
  const { duties } = useLateWords();
  const { act, submit } = useDialogAct(ForwardDifficultyDocument, props.onClose);
  const send: StepProps['submit'] = (given) => submit({ input: { ...keyOf(props), ...given } });
  return <StepDialog {...props} label={duties.steps.forward} act={act} submit={send} />;
}

/** The standing agency answers. */
export function AnswerDialog(props: DifficultyProps) {
  const { duties } = useLateWords();
  const { act, submit } = useDialogAct(AnswerDifficultyDocument, props.onClose);
  const send: StepProps['submit'] = (given) => submit({ input: { ...keyOf(props), ...given } });
  return <StepDialog {...props} label={duties.steps.answer} act={act} submit={send} wantsNote />;
}

/** It is over: the standing agency, or who raised it, closes it; one that nobody answered wants to be told why. */
export function CloseDialog(props: DifficultyProps) {
  const { duties } = useLateWords();
  const { act, submit } = useDialogAct(CloseDifficultyDocument, props.onClose);
  const send: StepProps['submit'] = (given) => submit({ input: { ...keyOf(props), ...given } });
  const wantsNote = props.difficulty.state !== 'ANSWERED';
  return <StepDialog {...props} label={duties.steps.close} act={act} submit={send} wantsNote={wantsNote} />;
}

import { Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { RecordSuccessionDocument, type SuccessionKind, type SuccessionScope } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, Choice, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';

/** A unit or body as a choice. */
export interface UnitOption {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly kind: SuccessionKind;
  readonly from: UnitOption;
  readonly options: readonly UnitOption[];
  readonly onClose: () => void;
}

interface Draft {
  readonly scope: SuccessionScope | '';
  readonly to: readonly string[];
  readonly on: string;
  readonly basis: string;
  readonly verified: boolean;
  readonly reason: string;
}

interface SuccessorsProps {
  readonly options: readonly UnitOption[];
  readonly several: boolean;
  readonly value: readonly string[];
  readonly onChange: (to: readonly string[]) => void;
}

function Successors({ options, several, value, onChange }: SuccessorsProps) {
  const { places } = useLateWords();
  return (
    <TextField
      select
      required
      label={places.successors}
      value={several ? value : (value[0] ?? '')}
      onChange={({ target }) => onChange(([] as string[]).concat(target.value))}
      slotProps={{ select: { multiple: several } }}
    >
      {options.map(({ id, label }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

const fresh: Draft = { scope: '', to: [], on: '', basis: '', verified: false, reason: '' };

interface FieldsProps extends Pick<Props, 'options'> {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

function Fields({ options, draft, set, issueAt }: FieldsProps) {
  const { places } = useLateWords();
  const viewer = useViewer();
  const { scope, to, on } = draft;
  const isLate = viewer !== undefined && on !== '' && on < viewer.workingDate;
  return (
    <>
      <Choice
        label={places.scope}
        required
        value={scope}
        onChange={(next) => set({ scope: next, to: to.slice(0, next === 'WHOLE' ? 1 : to.length) })}
        labels={places.scopeChoices}
        {...issueAt('scope')}
      />
      <Successors options={options} several={scope === 'PART'} value={to} onChange={(next) => set({ to: next })} />
      <DateField label={places.successionOn} required value={on} onChange={(next) => set({ on: next })} />
      <TextLine
        label={places.basis}
        required
        helperText={places.basisHint}
        value={draft.basis}
        onChange={(basis) => set({ basis })}
        {...issueAt('basis')}
      />
      <FormControlLabel
        control={<Checkbox checked={draft.verified} onChange={(_, verified) => set({ verified })} />}
        label={places.isVerified}
      />
      {isLate ? (
        <TextLine
          label={places.reason}
          required
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          {...issueAt('reason')}
        />
      ) : null}
    </>
  );
}

function inputOf({ scope, to, on, verified, ...texts }: Draft) {
  const basis = texts.basis.trim();
  if (scope === '' || to.length === 0 || on === '' || basis === '') return null;
  return { to: [...to], scope, on, basis, verified, reason: texts.reason.trim() || null };
}

/** Records by a document who came after a unit or body. */
export function RecordSuccessionDialog({ kind, from, options, onClose }: Props) {
  const { places } = useLateWords();
  const [draft, setDraft] = useState(fresh);
  const { act, submit } = useDialogAct(RecordSuccessionDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const input = inputOf(draft);
  return (
    <ActDialog
      title={places.recordFor(from.label)}
      submit={places.recordSuccession}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, kind, from: from.id } }) : undefined)}
    >
      <Typography color="textSecondary">{places.recordHint}</Typography>
      <Fields
        options={options.filter(({ id }) => id !== from.id)}
        draft={draft}
        set={(change) => setDraft({ ...draft, ...change })}
        issueAt={issueAt}
      />
    </ActDialog>
  );
}

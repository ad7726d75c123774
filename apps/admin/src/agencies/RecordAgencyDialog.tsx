import { Typography } from '@mui/material';
import { useState } from 'react';
import { type AgencyKind, RecordAgencyDocument } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import type { UnitOption } from '../places/index.ts';
import { ActDialog, Choice, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';

interface Draft {
  readonly name: string;
  readonly englishName: string;
  readonly kind: AgencyKind | '';
  readonly place: string;
  readonly validFrom: string;
  readonly basis: string;
}

const fresh: Draft = { name: '', englishName: '', kind: '', place: '', validFrom: '', basis: '' };

function inputOf({ kind, place, validFrom, ...texts }: Draft) {
  const [name, englishName, basis] = [texts.name.trim(), texts.englishName.trim(), texts.basis.trim()];
  if (kind === '' || name === '' || englishName === '' || basis === '') return null;
  return { name, englishName, kind, basis, place: place || null, validFrom: validFrom || null };
}

/** Adds a body that was set up after the plan, so that it can be named as a successor. */
export function RecordAgencyDialog({ places, onClose }: { places: readonly UnitOption[]; onClose: () => void }) {
  const { agencies } = useLateWords();
  const [draft, setDraft] = useState(fresh);
  const { act, submit } = useDialogAct(RecordAgencyDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const input = inputOf(draft);
  return (
    <ActDialog
      title={agencies.record}
      submit={agencies.record}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input }) : undefined)}
    >
      <Typography color="textSecondary">{agencies.recordHint}</Typography>
      {(['name', 'englishName'] as const).map((field) => (
        <TextLine
          key={field}
          label={agencies[field]}
          required
          value={draft[field]}
          onChange={(to) => set({ [field]: to })}
          {...issueAt(field)}
        />
      ))}
      <Choice
        label={agencies.kind}
        required
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        labels={agencies.kinds}
      />
      <Choice
        label={agencies.place}
        unset={agencies.noPlace}
        value={draft.place}
        onChange={(place) => set({ place })}
        labels={Object.fromEntries(places.map(({ id, label }) => [id, label]))}
        {...issueAt('place')}
      />
      <DateField label={agencies.validFrom} value={draft.validFrom} onChange={(validFrom) => set({ validFrom })} />
      <TextLine
        label={agencies.basis}
        required
        value={draft.basis}
        onChange={(basis) => set({ basis })}
        {...issueAt('basis')}
      />
    </ActDialog>
  );
}

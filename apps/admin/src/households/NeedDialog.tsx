import type { NeedKind } from '@vuonlen/plan/households';
import { useState } from 'react';
import { RecordNeedDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, Choice, NumberField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';

interface Props {
  readonly household: string;
  /** Year that is offered: the year of the working date. */
  readonly year: number;
  readonly onClose: () => void;
}

/** Records what a household needs in a year. */
export function NeedDialog({ household, year: thisYear, onClose }: Props) {
  const words = useWords();
  const [kind, setKind] = useState<NeedKind | ''>('');
  const [year, setYear] = useState(String(thisYear));
  const [note, setNote] = useState('');
  const { act, submit } = useDialogAct(RecordNeedDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const send = async (): Promise<void> => {
    if (kind !== '') await submit({ input: { household, kind, year: Number(year), note: note.trim() || null } });
  };
  return (
    <ActDialog
      title={words.record.needs.add}
      submit={words.parts.save}
      act={act}
      ready={kind !== '' && /^\d{4}$/.test(year)}
      onClose={onClose}
      onSubmit={send}
    >
      <Choice
        label={words.record.needs.kind}
        labels={words.vocabulary.need}
        value={kind}
        onChange={setKind}
        required
        {...issueAt('kind')}
      />
      <NumberField label={words.record.needs.year} value={year} onChange={setYear} required {...issueAt('year')} />
      <TextLine label={words.record.needs.note} value={note} onChange={setNote} multiline minRows={2} />
    </ActDialog>
  );
}

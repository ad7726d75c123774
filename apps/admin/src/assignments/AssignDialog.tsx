import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import { AssignOptionsDocument, AssignSupportDocument } from '../gql/graphql.ts';
import { useWords } from '../i18n/index.ts';
import { ActDialog, PageFailed, PageLoading, useDialogAct } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { AssignFields } from './AssignFields.tsx';
import { type AssignDraft, assignInput, emptyDraft, hasHousehold, optionsAsked } from './assign-draft.ts';

interface Props {
  readonly household: string;
  readonly headName: string;
  /** Measure that is chosen already: the column of the grid. */
  readonly measure?: string | undefined;
  readonly onClose: () => void;
}

/** Assigns a support: measure, whom it goes to, and the pledge that pays each part of it. */
export function AssignDialog({ household, headName, measure, onClose }: Props) {
  const words = useWords();
  const viewer = useViewer();
  const [draft, setDraft] = useState<AssignDraft>(() => emptyDraft(measure ?? '', viewer?.workingDate ?? ''));
  const { data, error, retry } = usePage(AssignOptionsDocument, optionsAsked(household, draft));
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(AssignSupportDocument, onClose);
  const options = hasHousehold(data) ? data : null;
  const input = options ? assignInput(draft, options) : null;
  const send = async (): Promise<void> => {
    if (input) await submit({ input: { ...input, idempotencyKey: keys.of(input) } });
  };
  return (
    <ActDialog
      title={words.assignments.dialogTitle(headName)}
      submit={words.assignments.submit}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={send}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {options ? (
        <AssignFields
          options={options}
          draft={draft}
          set={(change) => setDraft({ ...draft, ...change })}
          refusal={act.refusal}
        />
      ) : null}
      {options || error ? null : <PageLoading />}
    </ActDialog>
  );
}

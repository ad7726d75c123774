import { useNotify } from 'react-admin';
import { useAct } from '../api/index.ts';
import type { TypedDocumentString, WarningPartsFragment } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';

function warningsOf(value: object): readonly WarningPartsFragment[] {
  return 'warnings' in value && Array.isArray(value.warnings) ? value.warnings : [];
}

/** An act behind a dialog: once the server has accepted it, the dialog closes, and what the server remarks is shown. */
export function useDialogAct<Data extends Readonly<Record<keyof Data, { readonly __typename: string }>>, Variables>(
  document: TypedDocumentString<Data, Variables>,
  onDone: () => void,
) {
  const words = useWords();
  const text = useText();
  const notify = useNotify();
  const act = useAct(document);
  const finish = (value: object | null): void => {
    if (value === null) return;
    const warnings = warningsOf(value).map((warning) => text(warning.message));
    notify([words.parts.done, ...warnings].join('. '), { type: warnings.length > 0 ? 'warning' : 'success' });
    onDone();
  };
  const submit = async (variables: Variables): Promise<void> => {
    finish(await act.run(variables));
  };
  const { again } = act;
  const sendAgain = again && (async () => finish(await again()));
  return { act: { ...act, sendAgain }, submit };
}

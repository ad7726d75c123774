import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useExportWords, useText } from '../i18n/index.ts';
import { NotHandedOut, saveFile } from './take-document.ts';

interface Saving {
  /** Fetches a file and saves it; a person is told why it was not handed out, in the words of the server. */
  readonly save: (address: string) => Promise<void>;
  readonly isPreparing: boolean;
}

/** Takes files away for a button. */
export function useSaveFile(): Saving {
  const notify = useNotify();
  const text = useText();
  const { failed } = useExportWords();
  const [isPreparing, setPreparing] = useState(false);
  const save = async (address: string): Promise<void> => {
    setPreparing(true);
    try {
      await saveFile(address);
    } catch (error) {
      const words = error instanceof NotHandedOut ? error.words : null;
      notify(words ? text(words) : failed, { type: 'error' });
    } finally {
      setPreparing(false);
    }
  };
  return { save, isPreparing };
}

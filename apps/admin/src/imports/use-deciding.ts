import { createContext, useContext } from 'react';
import { type Refusal, useAct } from '../api/index.ts';
import {
  DecideImportEntriesDocument,
  type DecideImportEntriesInput,
  type ImportDetailFragment,
} from '../gql/graphql.ts';

/** What is decided of a list, without the import and its version. */
export type Decided = Omit<DecideImportEntriesInput, 'import' | 'expectedVersion'>;

/** The list that is looked through, and the one way to decide and mend something of it. */
export interface Deciding {
  /** False once it is no longer open, or for who may not. */
  readonly isOpen: boolean;
  readonly pending: boolean;
  readonly failed: boolean;
  readonly refusal: Refusal | null;
  readonly forget: () => void;
  /** Resolves to whether it was done. */
  readonly decide: (what: Decided) => Promise<boolean>;
  /** The same as an input, for a dialog with an act of its own. */
  readonly inputOf: (what: Decided) => DecideImportEntriesInput;
  readonly columns: ImportDetailFragment['columns'];
  readonly titleOf: (field: string | null | undefined) => string;
}

const DecidingContext = createContext<Deciding | null>(null);
export const DecidingProvider = DecidingContext.Provider;

/** The way to decide something of the list on screen. */
export function useDeciding(): Deciding {
  const deciding = useContext(DecidingContext);
  if (deciding === null) throw new Error('There is no list to decide about.');
  return deciding;
}

/** Makes the way to decide something of a list. Each act names the version that is on screen. */
export function useDecidingOf(batch: ImportDetailFragment, may: boolean): Deciding {
  const { run, ...act } = useAct(DecideImportEntriesDocument);
  const titles = new Map(batch.columns.map(({ field, title }) => [field, title]));
  const inputOf = (what: Decided) => ({ import: batch.id, expectedVersion: batch.version, ...what });
  return {
    ...act,
    inputOf,
    isOpen: may && batch.state === 'OPEN',
    decide: async (what) => {
      const value = await run({ input: inputOf(what) });
      return value !== null;
    },
    columns: batch.columns,
    titleOf: (field) => titles.get(field ?? '') ?? '',
  };
}

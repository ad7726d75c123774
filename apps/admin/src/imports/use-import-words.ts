import { createContext, useContext } from 'react';
import type { ImportKind } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';

const Kind = createContext<ImportKind>('HOUSEHOLDS');

/** Says below it of which kind the list is that is looked through. */
export const ImportKindProvider = Kind.Provider;

/** The words of a list that is looked through: its entries are households, or rows of another kind. */
export function useImportWords() {
  const { imports } = useLateWords();
  const kind = useContext(Kind);
  const isOfHouseholds = kind === 'HOUSEHOLDS';
  return { imports: isOfHouseholds ? imports : { ...imports, ...imports.ofRows }, isOfHouseholds };
}

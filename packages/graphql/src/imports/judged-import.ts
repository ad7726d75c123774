import { figuresOf, type ImportFigures, type ImportValue, importScopeOf, readImport } from '@vuonlen/acts/imports';
import { findImportBatches, type ListedImportBatch } from '@vuonlen/database/imports';
import { can } from '@vuonlen/permissions';
import { batch, type Context, orderedBy } from '../kernel/index.ts';

/** True for who works on lists; nobody else is shown what they say. */
export function readsImports({ actor }: Context): boolean {
  return can(actor, 'import.decide');
}

/** Imports by id, within the scope of the reader. */
export const importById = batch<string, ListedImportBatch | null>(async (context, ids) => {
  if (!readsImports(context)) return ids.map(() => null);
  return orderedBy(ids, await findImportBatches(context.readers, importScopeOf(context), ids), ({ id }) => id);
});

/** A list that was judged, with its figures. */
export interface JudgedImport extends ImportValue {
  readonly figures: ImportFigures;
}

/** Lists with everything that is said of their entries: each is judged once a request. */
const judgedImport = batch<string, JudgedImport | null>((context, ids) =>
  Promise.all(
    ids.map(async (id) => {
      const value = await readImport(context, id);
      return value === null ? null : { ...value, figures: figuresOf(value) };
    }),
  ),
);

/** The list of an import that was found a moment ago. */
export async function judgedOf({ id }: { readonly id: string }, { loaders }: Context): Promise<JudgedImport> {
  const judged = await loaders.load(judgedImport, id);
  if (judged === null) throw new Error('An import was read, and is not there to be judged.');
  return judged;
}

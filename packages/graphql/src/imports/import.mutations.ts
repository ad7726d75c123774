import type { ObjectFieldBuilder } from '@pothos/core';
import {
  decideImportEntries,
  discardImport,
  type ImportValue,
  type RunImportValue,
  runImport,
  undoImport,
} from '@vuonlen/acts/imports';
import { actMutation, builder, IllegalStepError, NotFoundError, StaleVersionError, Warning } from '../kernel/index.ts';
import { ImportBatch } from './import-batch.type.ts';
import {
  DecideImportEntriesInput,
  DiscardImportInput,
  decideImportEntriesSchema,
  discardImportSchema,
  RunImportInput,
  runImportSchema,
  UndoImportInput,
  undoImportSchema,
} from './import-input.ts';
import { importById } from './judged-import.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** The import as it is now: after a dry run as it was before. */
function importOf<Value extends ImportValue>(t: ObjectFieldBuilder<Types, Value>) {
  return t.field({
    type: ImportBatch,
    description: 'The import as it is now.',
    resolve: async (value, _args, { loaders }) => {
      const found = await loaders.load(importById, value.import.id);
      if (found === null) throw new Error('An act has answered with an import that is not there.');
      return found;
    },
  });
}

function done(name: string, description: string) {
  return builder.objectRef<ImportValue>(name).implement({ description, fields: (t) => ({ import: importOf(t) }) });
}

const errors = [IllegalStepError, StaleVersionError, NotFoundError];

actMutation({
  name: 'decideImportEntries',
  description: 'Says what is to become of entries of a list, and mends its cells (xử lý hồ sơ trong danh sách).',
  action: 'import.decide',
  input: DecideImportEntriesInput,
  parse: decideImportEntriesSchema,
  success: done('DecideImportEntriesSuccess', 'It was decided; nothing is entered yet.'),
  errors,
  run: decideImportEntries,
});

/** More would help nobody. */
const mostWarnings = 100;

const Ran = builder.objectRef<RunImportValue>('RunImportSuccess').implement({
  description: 'The list is in the register, or what would happen on a dry run.',
  fields: (t) => ({
    import: importOf(t),
    created: t.exposeInt('created', { description: 'Entries that were entered anew.' }),
    merged: t.exposeInt('merged', { description: 'Entries that were merged into one of the register.' }),
    skipped: t.exposeInt('skipped', { description: 'Entries that were left out.' }),
    warnings: t.field({
      type: [Warning],
      description: `What to look at, the first ${mostWarnings}.`,
      resolve: ({ outcomes }) => outcomes.flatMap(({ warnings }) => warnings).slice(0, mostWarnings),
    }),
  }),
});

actMutation({
  name: 'runImport',
  description: 'Enters a list, all of it or nothing, in one transaction (nhập danh sách vào hồ sơ).',
  action: 'import.run',
  input: RunImportInput,
  parse: runImportSchema,
  success: Ran,
  errors,
  run: runImport,
});

actMutation({
  name: 'discardImport',
  description: 'Gives an open import up: what its file said is thrown away (bỏ lần nhập).',
  action: 'import.discard',
  input: DiscardImportInput,
  parse: discardImportSchema,
  success: done('DiscardImportSuccess', 'It was given up.'),
  errors,
  run: discardImport,
});

actMutation({
  name: 'undoImport',
  description: 'Undoes an import as a whole, where nobody has worked on what it entered since (hoàn tác).',
  action: 'import.undo',
  input: UndoImportInput,
  parse: undoImportSchema,
  success: done('UndoImportSuccess', 'What it had entered is out of the register again.'),
  errors,
  run: undoImport,
});

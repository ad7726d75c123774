import type { ImportDecision } from '@vuonlen/database/kernel';
import { z } from 'zod';
import { builder, expectedVersion, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import { Decision } from './import-entry.type.ts';

const CellCorrectionInput = builder.inputType('ImportCellInput', {
  description: 'What a cell of a list is to say instead.',
  fields: (t) => ({
    row: t.int({ required: true, description: 'Row of the file, from 1.' }),
    field: t.string({ required: true, description: 'Column, by name.' }),
    value: t.string({ description: 'What it is to say; left out, the cell is empty.' }),
  }),
});

const EntryInput = builder.inputType('ImportEntryInput', {
  description: 'What is to become of an entry of a list, and what its cells are to say.',
  fields: (t) => ({
    position: t.int({ required: true, description: 'Which entry.' }),
    decision: t.field({ type: Decision, description: 'What is to become of it; left out, it stays as it is.' }),
    target: t.id({ description: 'The household to merge into.' }),
    corrections: t.field({ type: [CellCorrectionInput], description: 'What its cells are to say.' }),
  }),
});

const IssueSortInput = builder.inputType('ImportIssueSortInput', {
  description: 'Issues of one code in one column.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'The code.' }),
    field: t.string({ required: true, description: 'The column, by name.' }),
  }),
});

const step = {
  import: { required: true, description: 'The import.' },
  expectedVersion: { required: true, description: 'Version that was read.' },
} as const;

const stepSchema = { import: nodeIdOf('ImportBatch'), expectedVersion };

export const DecideImportEntriesInput = builder.inputType('DecideImportEntriesInput', {
  description: 'What is decided and corrected of a list, entry by entry or of many at once.',
  fields: (t) => ({
    import: t.id(step.import),
    expectedVersion: t.int(step.expectedVersion),
    entries: t.field({ type: [EntryInput], description: 'Single entries; they go before what is decided of many.' }),
    suggestions: t.field({
      type: [IssueSortInput],
      description: 'Every suggestion of these sorts, in the whole list, becomes what the cell says.',
    }),
    duplicates: t.field({
      type: Decision,
      description:
        'What becomes of every entry that the register may have already and of which nobody has decided. Merged is what may be one household alone.',
    }),
  }),
});

const cells = z
  .array(z.object({ row: whole(1, 1_000_000), field: text(60), value: optionalText(500) }))
  .max(2000, { error: 'TOO_MANY' });

export const decideImportEntriesSchema = z.object({
  ...stepSchema,
  entries: z
    .array(
      z.object({
        position: whole(0, 1_000_000),
        decision: z.custom<ImportDecision>().nullish(),
        target: nodeIdOf('Household').nullish(),
        corrections: cells.nullish(),
      }),
    )
    .max(500, { error: 'TOO_MANY' })
    .nullish()
    .transform((entries) => entries ?? []),
  suggestions: z
    .array(z.object({ code: text(60), field: text(60) }))
    .max(100, { error: 'TOO_MANY' })
    .nullish(),
  duplicates: z.custom<ImportDecision>().nullish(),
});

export const RunImportInput = builder.inputType('RunImportInput', {
  description: 'The list to enter.',
  fields: (t) => ({
    import: t.id(step.import),
    expectedVersion: t.int(step.expectedVersion),
    dryRun: t.boolean({ description: 'Answers what would happen and writes nothing.' }),
  }),
});

export const runImportSchema = z.object({ ...stepSchema, dryRun: z.boolean().nullish() });

export const DiscardImportInput = builder.inputType('DiscardImportInput', {
  description: 'The list to give up.',
  fields: (t) => ({ import: t.id(step.import), expectedVersion: t.int(step.expectedVersion) }),
});

export const discardImportSchema = z.object(stepSchema);

export const UndoImportInput = builder.inputType('UndoImportInput', {
  description: 'The import to undo.',
  fields: (t) => ({
    import: t.id(step.import),
    expectedVersion: t.int(step.expectedVersion),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

export const undoImportSchema = z.object({ ...stepSchema, reason: text(2000) });

import {
  type ImportColumn,
  type ImportFigures,
  type ImportProgress,
  importColumns,
  importProgress,
} from '@vuonlen/acts/imports';
import type { ListedImportBatch } from '@vuonlen/database/imports';
import type { ImportState } from '@vuonlen/database/kernel';
import {
  builder,
  connectionOf,
  described,
  listing,
  Node,
  need,
  nodeId,
  pageArgs,
  pageSize,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { entryPage, inStates } from './entry-page.ts';
import { EntryState, ImportEntry } from './import-entry.type.ts';
import { ImportFiguresType } from './import-figures.type.ts';
import { importById, judgedOf } from './judged-import.ts';

export const Kind = builder.enumType('ImportKind', {
  description: 'What a list is of.',
  values: described<ListedImportBatch['kind']>({
    HOUSEHOLDS: 'Households with their members (danh sách hộ).',
    PLEDGES: 'What sources pledge beyond the plan (danh sách đăng ký ủng hộ).',
    RECEIPTS: 'Money and things that came in for pledges (danh sách tiếp nhận).',
    HEALTH_CARDS: 'Health insurance cards of members (danh sách cấp thẻ BHYT).',
  }),
});

export const State = builder.enumType('ImportState', {
  description: 'How far an import is.',
  values: described<ImportState>({
    OPEN: 'It is looked through; nothing of it is in the register (đang xem trước).',
    DONE: 'It is in the register (đã nhập).',
    UNDONE: 'It was taken out of the register again (đã hoàn tác).',
    DISCARDED: 'It was given up (đã bỏ).',
  }),
});

const Column = builder.objectRef<ImportColumn>('ImportColumn').implement({
  description: 'A column that a list of the kind may have.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The name by which cells and issues are about it.' }),
    title: t.exposeString('title', { description: 'Its title in the template.' }),
    choices: t.stringList({
      description: 'What a cell may say; empty: anything.',
      resolve: ({ choices }) => [...choices],
    }),
  }),
});

const Progress = builder.objectRef<ImportProgress>('ImportProgress').implement({
  description: 'How far an import is that runs; nothing of it is in the register before it ends.',
  fields: (t) => ({
    done: t.exposeInt('done', { description: 'Entries that it has gone through.' }),
    outOf: t.exposeInt('total', { description: 'Entries that it goes through.' }),
  }),
});

const Entries = connectionOf('ImportEntry', ImportEntry);

export const ImportBatch = builder.objectRef<ListedImportBatch>('ImportBatch');

ImportBatch.implement({
  description: `A list that was brought to be entered (một lần nhập danh sách). It is looked through and mended first, then
entered as a whole or not at all, and can be undone as a whole. What its rows say is kept only while it is open.`,
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('ImportBatch', ({ id }: ListedImportBatch) => id)),
    kind: t.field({ type: Kind, description: 'What it is of.', resolve: ({ kind }) => kind }),
    state: t.field({ type: State, description: 'How far it is.', resolve: ({ state }) => state }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Ward whose officer brought it; null: of the whole committee.',
      resolve: ({ place }, _args, { plan }) => (place === null ? null : need(planIndex(plan).places, place)),
    }),
    fileName: t.exposeString('fileName', { description: 'Name of the file.' }),
    listDate: t.field({
      type: 'Date',
      description: 'Day on which the list was drawn up: names of wards are those of this day.',
      resolve: ({ listDate }) => listDate,
    }),
    unknownColumns: t.stringList({
      description: 'Titles of columns that are not entered.',
      resolve: ({ unknownColumns }) => [...unknownColumns],
    }),
    formulas: t.exposeInt('formulas', { description: 'Cells with a formula: the value that the file keeps was read.' }),
    entryCount: t.exposeInt('entries', { description: 'Entries of the list.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When brought.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of who brought it.',
      resolve: ({ recorder }) => recorder,
    }),
    doneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was entered.',
      resolve: ({ doneAt }) => doneAt,
    }),
    undoneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was undone.',
      resolve: ({ undoneAt }) => undoneAt,
    }),
    undoReason: t.string({
      nullable: true,
      description: 'Why it was undone.',
      resolve: ({ undoReason }) => undoReason,
    }),
    version: t.exposeInt('version', { description: 'Grows with each act on it.' }),
  }),
});

builder.objectFields(ImportBatch, (t) => ({
  columns: t.field({
    type: [Column],
    description: 'The columns that a list of the kind may have, in the order of the template.',
    resolve: ({ kind }, _args, context) => [...importColumns(kind, context)],
  }),
  figures: t.field({
    type: ImportFiguresType,
    description: 'What there is in it, and what is still to be done.',
    resolve: async (found, _args, context): Promise<ImportFigures> => (await judgedOf(found, context)).figures,
  }),
  entries: t.field({
    type: Entries,
    description: 'Its entries in the order of the file.',
    args: {
      ...pageArgs(t),
      state: t.arg({ type: [EntryState], description: 'Only those in one of these states.' }),
    },
    resolve: async (found, { first, after, state }, context) => {
      const chosen = inStates((await judgedOf(found, context)).entries, state);
      const page = async () => entryPage(chosen, { first: pageSize(first), after });
      return listing(page(), { countAll: async () => chosen.length });
    },
  }),
  rowsToMend: t.string({
    nullable: true,
    description: 'Path of the file with the rows to mend; null once the import is no longer open.',
    resolve: ({ id, state }) => (state === 'OPEN' ? `/files/imports/${id}/errors.xlsx` : null),
  }),
  progress: t.field({
    type: Progress,
    nullable: true,
    description: 'How far it is, while it runs; null where it does not.',
    resolve: ({ id }) => importProgress(id),
  }),
}));

readNodesOf('ImportBatch', ({ loaders }, id) => loaders.load(importById, id));

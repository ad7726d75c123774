import type { ImportFigures, IssueSort } from '@vuonlen/acts/imports';
import { builder, LocalText } from '../kernel/index.ts';
import { Severity } from './import-entry.type.ts';

const Sort = builder.objectRef<IssueSort>('ImportIssueSort').implement({
  description: 'Issues of one code in one column of a list, of what is to be entered.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code for programs.' }),
    field: t.string({
      nullable: true,
      description: 'Column, by name; null: of the rows as a whole.',
      resolve: ({ field }) => field,
    }),
    severity: t.field({ type: Severity, description: 'How much they weigh.', resolve: ({ severity }) => severity }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    suggestions: t.exposeInt('suggestions', { description: 'How many of them have a suggestion.' }),
    example: t.field({ type: LocalText, description: 'What the first of them says.', resolve: (sort) => sort.example }),
  }),
});

export const ImportFiguresType = builder.objectRef<ImportFigures>('ImportFigures').implement({
  description: 'What there is in a list, and what is still to be done with it.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows of the list.' }),
    entries: t.exposeInt('entries', { description: 'Entries of the list.' }),
    fine: t.int({ description: 'Entries in the state FINE.', resolve: ({ states }) => states.FINE }),
    problems: t.int({ description: 'Entries in the state PROBLEM.', resolve: ({ states }) => states.PROBLEM }),
    duplicates: t.int({ description: 'Entries in the state DUPLICATE.', resolve: ({ states }) => states.DUPLICATE }),
    skipped: t.int({ description: 'Entries in the state SKIPPED.', resolve: ({ states }) => states.SKIPPED }),
    created: t.int({
      description: 'Entries that are entered anew, or were.',
      resolve: ({ decisions }) => decisions.CREATE,
    }),
    merged: t.int({
      description: 'Entries that are merged into one of the register, or were.',
      resolve: ({ decisions }) => decisions.MERGE,
    }),
    leftOut: t.int({ description: 'Entries that are left out, or were.', resolve: ({ decisions }) => decisions.SKIP }),
    undecided: t.exposeInt('undecided', { description: 'Entries of which nobody has decided yet.' }),
    hindrances: t.exposeInt('hindrances', { description: 'Entries that stand in the way of entering the list.' }),
    sorts: t.field({
      type: [Sort],
      description: 'The sorts of issues, errors first, the most frequent before the others.',
      resolve: ({ sorts }) => [...sorts],
    }),
  }),
});

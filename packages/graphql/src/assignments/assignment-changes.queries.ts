import { listAssignmentChanges } from '@vuonlen/database/assignments';
import { builder, changesOf, pageSize, readChanges } from '../kernel/index.ts';
import { Assignment } from './assignment.type.ts';

const Changes = changesOf('Assignment', Assignment);

builder.queryField('assignmentChanges', (t) =>
  t.field({
    type: Changes,
    description:
      'Supports that changed since a position, for applications that keep a copy; a cancelled one is a changed one. Begin without a position; nothing that is committed is ever left out.',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      changedSince: t.arg.string({ description: 'Position of the answer before; none: everything.' }),
    },
    resolve: (_root, { first, changedSince }, { readers, scope }) =>
      readChanges(listAssignmentChanges(readers, scope, { first: pageSize(first), changedSince })),
  }),
);

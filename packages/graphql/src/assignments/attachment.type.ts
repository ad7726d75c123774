import {
  mayFileForBatch,
  mayFileForHouseholds,
  mayTakeAttachment,
  worksInMeasure,
  worksWithPledges,
} from '@vuonlen/acts/assignments';
import {
  type AttachmentRecord,
  type DisbursementBatchRecord,
  findAttachments,
  findAttachmentsByBatches,
  findAttachmentsByHouseholds,
  totalAttachments,
} from '@vuonlen/database/assignments';
import { Household, householdColumn } from '../households/index.ts';
import { batch, builder, groupedBy, Node, nodeId, orderedBy, readNodesOf, relation } from '../kernel/index.ts';
import { pledgesOfBatch } from './batch-next-step.type.ts';
import { DisbursementBatch } from './disbursement-batch.type.ts';

const attachmentById = batch<string, AttachmentRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findAttachments(readers, scope, ids), ({ id }) => id),
);

const attachmentsOfHousehold = batch<string, readonly AttachmentRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findAttachmentsByHouseholds(readers, scope, ids), ({ household }) => household ?? ''),
);

const attachmentsOfBatch = batch<string, readonly AttachmentRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findAttachmentsByBatches(readers, scope, ids), ({ batch: id }) => id ?? ''),
);

interface Totals {
  readonly count: number;
  readonly size: number;
}

const none: Totals = { count: 0, size: 0 };

/** Files are for people: an application is not told of them, as the guard of relations shows it none. */
const totalsOf = batch<string, Totals>(async ({ readers, scope, actor }, ids) => {
  if (actor.role === 'API_CLIENT') return ids.map(() => none);
  const found = new Map((await totalAttachments(readers, scope, ids)).map((row) => [row.owner, row]));
  return ids.map((id) => found.get(id) ?? none);
});

const Removal = builder.objectRef<AttachmentRecord>('AttachmentRemoval').implement({
  description: 'That a file was removed (gỡ tài liệu): nobody takes it any more, and it stays on record.',
  fields: (t) => ({
    removedOn: t.field({ type: 'Date', nullable: true, description: 'The day.', resolve: (row) => row.removedOn }),
    removedBy: t.string({ nullable: true, description: 'By whom.', resolve: ({ removerName }) => removerName }),
    reason: t.string({ nullable: true, description: 'Why. Guarded.', resolve: (row) => row.removalReason }),
  }),
});

export const Attachment = builder.objectRef<AttachmentRecord>('Attachment').implement({
  description: 'A file that is kept, as it came, with a household or a batch of payments (tài liệu kèm theo).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Attachment', ({ id }: AttachmentRecord) => id)),
    name: t.exposeString('name', { description: 'As the file was called where it came from.' }),
    mediaType: t.exposeString('mediaType', {
      description: 'What it is by its first bytes: application/pdf, image/jpeg or image/png.',
    }),
    bytes: t.int({ description: 'How large it is.', resolve: ({ size }) => size }),
    recordedAt: t.field({ type: 'DateTime', description: 'When added.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({ description: 'Name of who added it.', resolve: ({ recorderName }) => recorderName }),
    url: t.string({
      nullable: true,
      description: 'Where its bytes are handed out, on the gateway; null for who may not take them, and once removed.',
      resolve: (row, _args, context) =>
        row.removedOn === null && mayTakeAttachment(context, row) ? `/files/attachments/${row.id}` : null,
    }),
    removed: t.field({
      type: Removal,
      nullable: true,
      description: 'Its removal; null: it stands.',
      resolve: (row) => (row.removedOn === null ? null : row),
    }),
  }),
});

const listed = 'Files that belong to it, removed ones too, the latest first (tài liệu kèm theo).';
const counted = 'How many files stand.';
const weighed = 'Bytes of the files that stand.';
const may = 'Whether the viewer may add files to it and remove them.';
const idOfBatch = ({ id }: DisbursementBatchRecord) => id;

builder.objectFields(Household, (t) => ({
  attachments: t.field({
    type: [Attachment],
    description: listed,
    ...relation({ of: attachmentsOfHousehold, key: householdColumn.key('id') }),
  }),
  attachmentCount: t.int({
    description: counted,
    ...relation({ of: totalsOf, key: householdColumn.key('id'), show: ({ count }: Totals) => count }),
  }),
  attachmentBytes: t.int({
    description: weighed,
    ...relation({ of: totalsOf, key: householdColumn.key('id'), show: ({ size }: Totals) => size }),
  }),
  mayAddAttachment: t.boolean({
    description: may,
    resolve: (_row, _args, context) => mayFileForHouseholds(context),
  }),
}));

builder.objectFields(DisbursementBatch, (t) => ({
  attachments: t.field({
    type: [Attachment],
    description: `${listed} Of a batch with households outside of the reader’s scope: none, for a file shows all of them.`,
    ...relation({ of: attachmentsOfBatch, key: idOfBatch }),
  }),
  attachmentCount: t.int({
    description: counted,
    ...relation({ of: totalsOf, key: idOfBatch, show: ({ count }: Totals) => count }),
  }),
  attachmentBytes: t.int({
    description: weighed,
    ...relation({ of: totalsOf, key: idOfBatch, show: ({ size }: Totals) => size }),
  }),
  mayAddAttachment: t.boolean({
    description: may,
    resolve: async (row, _args, context) => {
      if (!mayFileForBatch(context, row)) return false;
      if (worksInMeasure(context, row)) return true;
      const lines = await context.loaders.load(pledgesOfBatch, row.id);
      return worksWithPledges(
        context,
        lines.map(({ pledge }) => pledge),
      );
    },
  }),
}));

readNodesOf('Attachment', ({ loaders }, id) => loaders.load(attachmentById, id));

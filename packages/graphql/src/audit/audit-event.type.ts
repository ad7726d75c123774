import { type AuditEventRecord, findAuditEvents } from '@vuonlen/database/audit';
import { can } from '@vuonlen/permissions';
import { batch, builder, LocalText, Node, nodeId, orderedBy, readNodesOf } from '../kernel/index.ts';
import { actionText } from './messages.ts';

const eventById = batch<string, AuditEventRecord | null>(async ({ actor, readers, scope }, ids) => {
  if (!can(actor, 'audit.read')) return ids.map(() => null);
  return orderedBy(ids, await findAuditEvents(readers, scope, ids), ({ id }) => id);
});

export const AuditEvent = builder.objectRef<AuditEventRecord>('AuditEvent').implement({
  description: 'What somebody did, as it was recorded (nhật ký). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('AuditEvent', ({ id }: AuditEventRecord) => id)),
    action: t.exposeString('action', { description: 'Action of the catalogue, for example support.assign.' }),
    actorName: t.exposeString('actorName', { description: 'Who did it.' }),
    effectiveOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was so, where it differs from when it was recorded.',
      resolve: ({ effectiveOn }) => effectiveOn,
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    summary: t.field({ type: LocalText, description: 'In words.', resolve: ({ action }) => actionText(action) }),
  }),
});

readNodesOf('AuditEvent', ({ loaders }, id) => loaders.load(eventById, id));

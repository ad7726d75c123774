import { type AuditEventRecord, findAuditEvents, findTrailEvents } from '@vuonlen/database/audit';
import { can } from '@vuonlen/permissions';
import { batch, builder, LocalText, Node, nodeId, orderedBy, readNodesOf } from '../kernel/index.ts';
import { AggregateKindEnum, nodeOfAggregate } from './aggregate.ts';
import { AuditChange, changesIn } from './audit-change.type.ts';
import { detailText } from './detail-names.ts';
import { actionText } from './messages.ts';
import { sayDetail } from './say-value.ts';

export const eventById = batch<string, AuditEventRecord | null>(async ({ actor, readers, scope }, ids) => {
  if (!can(actor, 'audit.read')) return ids.map(() => null);
  const found = can(actor, 'audit.readTrail')
    ? await findTrailEvents(readers, actor.committee, ids)
    : await findAuditEvents(readers, scope, ids);
  return orderedBy(ids, found, ({ id }) => id);
});

interface Detail {
  readonly name: string;
  readonly values: readonly unknown[];
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What an event holds beside who, what and when; what is null there says nothing. */
function detailsOf({ payload }: AuditEventRecord): Detail[] {
  return Object.entries(payload).flatMap(([name, value]) => {
    if (value === null || value === undefined || name === 'changes') return [];
    return [{ name, values: Array.isArray(value) ? value : [value] }];
  });
}

const AuditDetail = builder.objectRef<Detail>('AuditDetail').implement({
  description: 'One thing that an event holds: ids, codes, dates and amounts, never what a person wrote of a person.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is, as the act calls it, for example measure.' }),
    label: t.field({ type: LocalText, description: 'The same in words.', resolve: ({ name }) => detailText(name) }),
    values: t.stringList({
      description: 'One, or those of a list in their order, as the act wrote them.',
      resolve: ({ values }) => values.map(textOf),
    }),
    texts: t.field({
      type: [LocalText],
      description:
        'The same in words: names for codes and ids, as far as the reader may read what they name; money, days.',
      resolve: ({ name, values }, _args, context) =>
        Promise.all(values.map((value) => sayDetail(context, name, value))),
    }),
  }),
});

export const AuditEvent = builder.objectRef<AuditEventRecord>('AuditEvent').implement({
  description: 'What somebody did, as it was recorded (nhật ký). Append only.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('AuditEvent', ({ id }: AuditEventRecord) => id)),
    action: t.exposeString('action', { description: 'Action of the catalogue, for example support.assign.' }),
    aggregate: t.field({
      type: AggregateKindEnum,
      description: 'What kind of thing it happened to.',
      resolve: ({ aggregate }) => aggregate,
    }),
    node: t.id({
      nullable: true,
      description: 'Id of the node that it happened to; null for one that is read as a whole, as the plan.',
      resolve: ({ aggregate, aggregateId }) => nodeOfAggregate(aggregate, aggregateId),
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description:
        'What it happened to in words: code of the household, name of the person or of the source; null where it has none.',
    }),
    sequence: t.exposeInt('sequence', { description: 'Place in the chain of what it happened to, from 1 on.' }),
    details: t.field({ type: [AuditDetail], description: 'What else the event holds.', resolve: detailsOf }),
    changes: t.field({
      type: [AuditChange],
      nullable: true,
      description: 'What the act changed, with what it was and became; empty: nothing. null where it compares nothing.',
      resolve: changesIn,
    }),
    role: t.exposeString('role', { description: 'In which role it was done, a code of the catalogue.' }),
    requestId: t.exposeString('requestId', {
      description: 'The request that did it, as the log of the gateway names it.',
    }),
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

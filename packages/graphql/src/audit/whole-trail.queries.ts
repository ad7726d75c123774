import { type AuditBreak, verifyWholeTrail, type WholeTrailRecord } from '@vuonlen/database/audit';
import type { SnapshotReaders } from '@vuonlen/database/kernel';
import { builder, type Context, described } from '../kernel/index.ts';
import { AggregateKindEnum, nodeOfAggregate } from './aggregate.ts';
import { AuditEvent, eventById } from './audit-event.type.ts';
import { mustReadTrail } from './must-read-trail.ts';

interface Checked extends WholeTrailRecord {
  readonly checkedAt: Date;
}

const BreakKind = builder.enumType('AuditBreakKind', {
  description: 'In what way a chain of the trail does not hold.',
  values: described<AuditBreak['kind']>({
    CHANGED: 'What stands at the place is not what was sealed there (bị sửa).',
    MISSING: 'Nothing stands at the place any more (bị mất).',
  }),
});

const Break = builder.objectRef<AuditBreak>('AuditBreak').implement({
  description: 'The first place at which the trail of a thing does not hold (chỗ đứt của nhật ký).',
  fields: (t) => ({
    kind: t.field({ type: BreakKind, description: 'In what way.', resolve: ({ kind }) => kind }),
    aggregate: t.field({
      type: AggregateKindEnum,
      description: 'Of what kind of thing.',
      resolve: ({ aggregate }) => aggregate,
    }),
    node: t.id({
      nullable: true,
      description: 'Id of the node; null for one that is read as a whole.',
      resolve: ({ aggregate, aggregateId }) => nodeOfAggregate(aggregate, aggregateId),
    }),
    place: t.exposeInt('place', { description: 'Place in the chain of the thing, from 1 on.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When the event was recorded, or a missing one of which nothing follows.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    event: t.field({
      type: AuditEvent,
      nullable: true,
      description: 'The event that does not fit; of a missing one the next that stands, null where none follows.',
      resolve: ({ event }, _args, { loaders }) => (event === null ? null : loaders.load(eventById, event)),
    }),
  }),
});

const Check = builder.objectRef<Checked>('AuditTrailCheck').implement({
  description: 'What a walk through the whole trail of the committee found (kiểm tra toàn bộ nhật ký).',
  fields: (t) => ({
    checkedAt: t.field({
      type: 'DateTime',
      description: 'The moment of the register that was checked.',
      resolve: ({ checkedAt }) => checkedAt,
    }),
    events: t.exposeInt('events', { description: 'How many events the trail has.' }),
    chains: t.exposeInt('chains', { description: 'Of how many things.' }),
    firstAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first of them was recorded; null: there is none.',
      resolve: ({ firstAt }) => firstAt,
    }),
    lastAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last of them was recorded; null: there is none.',
      resolve: ({ lastAt }) => lastAt,
    }),
    broken: t.exposeInt('broken', { description: 'How many breaks there are; 0: nothing was changed or removed.' }),
    breaks: t.field({
      type: [Break],
      description: 'The breaks, the earliest first: no more than 20.',
      resolve: ({ breaks }) => breaks,
    }),
  }),
});

const running = new WeakMap<SnapshotReaders, Map<string, Promise<Checked>>>();

/** A walk holds a connection for its whole length: who asks while one runs is told what that one finds. */
function checkOnce({ readers, now }: Context, committee: string): Promise<Checked> {
  const known = running.get(readers) ?? new Map<string, Promise<Checked>>();
  running.set(readers, known);
  const found = known.get(committee);
  if (found) return found;
  const checkedAt = now();
  const walk = verifyWholeTrail(readers, committee)
    .then((whole) => ({ ...whole, checkedAt }))
    .finally(() => known.delete(committee));
  known.set(committee, walk);
  return walk;
}

builder.queryField('auditTrailCheck', (t) =>
  t.field({
    type: Check,
    description:
      'Walks every chain of the trail of the committee and computes each hash again. It reads the whole trail, so it costs much. FORBIDDEN for who may not read the whole trail.',
    resolve: (_root, _args, context) => checkOnce(context, mustReadTrail(context)),
  }),
);

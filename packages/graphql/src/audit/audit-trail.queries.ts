import {
  type AuditChainRecord,
  countAuditTrail,
  listAuditTrail,
  listTrailActors,
  type TrailActor,
  type TrailWhere,
  verifyAuditChains,
} from '@vuonlen/database/audit';
import { compareVietnamese } from '@vuonlen/plan/kernel';
import {
  builder,
  coded,
  connectionOf,
  issueMessages,
  listing,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  toGlobalId,
} from '../kernel/index.ts';
import { AggregateKindEnum, aggregateOfNode, nodeOfAggregate } from './aggregate.ts';
import { AuditEvent } from './audit-event.type.ts';
import { mustReadTrail } from './must-read-trail.ts';

const Where = builder.inputType('AuditEventWhere', {
  description: 'Conditions of the trail; all of them are necessary.',
  fields: (t) => ({
    aggregate: t.field({ type: [AggregateKindEnum], description: 'What kinds of things it happened to.' }),
    node: t.id({ description: 'The one node that it happened to.' }),
    action: t.stringList({ description: 'Actions of the catalogue, for example support.assign.' }),
    actor: t.id({ description: 'The person who did it.' }),
    from: t.field({ type: 'Date', description: 'First day on which it was recorded, in Vietnam.' }),
    until: t.field({ type: 'Date', description: 'Last day on which it was recorded, in Vietnam.' }),
  }),
});

const Connection = connectionOf('AuditEvent', AuditEvent);

const AuditChain = builder.objectRef<AuditChainRecord>('AuditChain').implement({
  description: 'All events of one thing, each sealed with the hash of the one before (chuỗi nhật ký).',
  fields: (t) => ({
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
    events: t.exposeInt('events', { description: 'How many events it has.' }),
    brokenAt: t.exposeInt('brokenAt', {
      nullable: true,
      description: 'Place of the first event that does not fit what was before it; null: nothing was changed.',
    }),
    lastHash: t.exposeString('lastHash', {
      description: 'SHA-256 of the last event, in hexadecimal: kept elsewhere, it proves the chain.',
    }),
  }),
});

/** What names of actions look like; nothing else was ever recorded. */
const actionName = /^[a-z][A-Za-z]{0,40}\.[a-z][A-Za-z]{0,40}$/;

const nothing = { aggregate: [], aggregateId: null } as const;

function whereOf(where: typeof Where.$inferInput | null | undefined): TrailWhere {
  if (!where) return {};
  const { aggregate, from, until, node } = where;
  const action = where.action?.filter((name) => actionName.test(name));
  const asked = { aggregate, action, from, until, actor: ownId('User', where.actor) };
  if (!node) return asked;
  const found = aggregateOfNode(String(node));
  if (!found || (aggregate && !aggregate.includes(found.aggregate))) return { ...asked, ...nothing };
  return { ...asked, aggregate: [found.aggregate], aggregateId: found.id };
}

builder.queryField('auditEvents', (t) =>
  t.field({
    type: Connection,
    description:
      'Everything that was done in the committee, the latest first. FORBIDDEN for who may not read the whole trail.',
    args: { ...pageArgs(t), where: t.arg({ type: Where, description: 'Conditions.' }) },
    resolve: async (_root, { first, after, where }, context) => {
      const [committee, conditions] = [mustReadTrail(context), whereOf(where)];
      return listing(listAuditTrail(context.readers, committee, { where: conditions, first: pageSize(first), after }), {
        countAll: () => countAuditTrail(context.readers, committee, conditions),
      });
    },
  }),
);

const Actor = builder.objectRef<TrailActor>('AuditActor').implement({
  description: 'Somebody who did something that the trail tells (người thực hiện).',
  fields: (t) => ({
    id: t.id({ description: 'Id of the person.', resolve: ({ id }) => toGlobalId('User', id) }),
    name: t.exposeString('name', { description: 'Name.' }),
  }),
});

builder.queryField('auditActors', (t) =>
  t.field({
    type: [Actor],
    description:
      'The people whom the trail names, by name: for its condition `actor`. FORBIDDEN for who may not read the whole trail.',
    resolve: async (_root, _args, context) => {
      const actors = await listTrailActors(context.readers, mustReadTrail(context));
      return actors.toSorted((a, b) => compareVietnamese(a.name, b.name));
    },
  }),
);

const mostEvents = 100;

builder.queryField('auditChains', (t) =>
  t.field({
    type: [AuditChain],
    description: `The chains in which events stand, walked from the first and with every hash computed again: of at most ${mostEvents} events, the latest unless told. FORBIDDEN for who may not read the whole trail.`,
    args: { events: t.arg.idList({ description: 'Events of the trail.' }) },
    resolve: (_root, { events }, context) => {
      const committee = mustReadTrail(context);
      if (events && events.length > mostEvents) {
        const { vi, en } = issueMessages.OUT_OF_RANGE;
        throw coded('BAD_USER_INPUT', `events: ${vi} 0 … ${mostEvents} / ${en}`);
      }
      return verifyAuditChains(context.readers, committee, ownIds('AuditEvent', events) ?? { latest: mostEvents });
    },
  }),
);

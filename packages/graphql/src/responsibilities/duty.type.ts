import { mayRecordOn } from '@vuonlen/acts/assignments';
import type { Duty as DutyShape, Mandate as MandateShape } from '@vuonlen/plan/responsibilities';
import { Agency } from '../agencies/index.ts';
import {
  builder,
  Citation,
  described,
  LocalText,
  Node,
  need,
  nodeId,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { deadlineText } from './deadline-text.ts';

export const Mandate = builder.enumType('Mandate', {
  description: 'How the plan asks a body.',
  values: described<MandateShape>({
    DIRECTED: 'Directed (yêu cầu): a subordinate body.',
    REQUESTED: 'Requested (đề nghị): a body outside the authority; never overdue, only awaited.',
  }),
});

export const Duty = builder.objectRef<DutyShape>('Duty').implement({
  description: 'One act that the plan asks of one or more bodies (nhiệm vụ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Duty', ({ id }: DutyShape) => id)),
    slug: t.exposeString('id', { description: 'Name of the duty.' }),
    agencies: t.field({
      type: [Agency],
      description: 'Bodies that carry it.',
      resolve: ({ agencies }, _args, { plan }) => agencies.map((agency) => need(planIndex(plan).agencies, agency)),
    }),
    roles: t.stringList({ description: 'LEAD, COORDINATE, MONITOR …', resolve: ({ roles }) => [...roles] }),
    mandate: t.field({ type: Mandate, description: 'Directed or requested.', resolve: ({ mandate }) => mandate }),
    text: t.field({ type: LocalText, description: 'What is to be done.', resolve: ({ text }) => text }),
    partners: t.stringList({ description: 'Slugs of bodies to work with.', resolve: ({ partners }) => [...partners] }),
    measures: t.stringList({
      description: 'Codes of the measures it serves.',
      resolve: ({ measures }) => [...measures],
    }),
    recipients: t.field({
      type: [Agency],
      description: 'Bodies that get the report or the letter.',
      resolve: ({ recipient }, _args, { plan }) => recipient.map((agency) => need(planIndex(plan).agencies, agency)),
    }),
    through: t.field({
      type: Agency,
      nullable: true,
      description: 'The body through which it goes to them.',
      resolve: ({ through }, _args, { plan }) => (through ? need(planIndex(plan).agencies, through) : null),
    }),
    deadline: t.field({
      type: LocalText,
      nullable: true,
      description: 'When, where the text says so.',
      resolve: ({ deadline }) => (deadline ? deadlineText(deadline) : null),
    }),
    citation: t.field({ type: Citation, description: 'Where the duty stands.', resolve: (duty) => duty }),
    mandateCitation: t.field({
      type: Citation,
      description: 'The words that direct or request.',
      resolve: ({ mandateCite }) => mandateCite,
    }),
  }),
});

builder.objectField(Duty, 'mayRecordEntitlement', (t) =>
  t.boolean({
    description: 'The reader may record on it what the plan has no rule for: legal aid, free check-ups.',
    resolve: (duty, _args, context) => mayRecordOn(context, { policy: null, duty }),
  }),
);

readNodesOf('Duty', ({ plan }, id) => planIndex(plan).duties.get(id) ?? null);

import type { PublishedEvent } from '@vuonlen/database/kernel';
import {
  builder,
  described,
  fromGlobalId,
  LocalText,
  type NoticeCode,
  type StreamItem,
  type StreamNotice,
  toGlobalId,
} from '../kernel/index.ts';
import { AggregateKindEnum, nodeOfAggregate } from './aggregate.ts';
import { noticeMeanings, noticeTexts } from './notices.ts';

function isNotice(item: StreamItem): item is StreamNotice {
  return 'notice' in item;
}

const NoticeCodeEnum = builder.enumType('StreamNoticeCode', {
  description: 'What a stream says of itself.',
  values: described<NoticeCode>(noticeMeanings),
});

const Event = builder.interfaceRef<StreamItem>('Event').implement({
  description: 'One message of the stream: a change, or a notice of the stream itself.',
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description:
        'Id of a change, the place to follow on from; a change that comes twice has it twice. null: a notice.',
      resolve: (item) => (isNotice(item) ? null : toGlobalId('Event', item.id)),
    }),
    at: t.field({
      type: 'DateTime',
      description: 'When it was recorded.',
      resolve: (item) => (isNotice(item) ? item.at : item.recordedAt),
    }),
  }),
  resolveType: (item) => (isNotice(item) ? 'StreamNotice' : 'Change'),
});

builder.objectRef<PublishedEvent>('Change').implement({
  description: 'Something has changed (thay đổi). It tells what to read again and carries no personal data.',
  interfaces: [Event],
  fields: (t) => ({
    act: t.string({
      description: 'Action of the catalogue, for example support.assign.',
      resolve: ({ topic }) => topic,
    }),
    aggregate: t.field({
      type: AggregateKindEnum,
      description: 'What kind of thing changed.',
      resolve: ({ aggregate }) => aggregate,
    }),
    node: t.id({
      nullable: true,
      description: 'Id of the node that changed; one that has left the reader’s scope is not found any more.',
      resolve: ({ aggregate, aggregateId }) => nodeOfAggregate(aggregate, aggregateId),
    }),
    version: t.int({
      nullable: true,
      description: 'Version of the node when the event was published: that which the act left, or a later one.',
      resolve: ({ version }) => version,
    }),
    effectiveOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it is so, where the act has one.',
      resolve: ({ effectiveOn }) => effectiveOn,
    }),
    committee: t.id({
      description: 'Id of the committee.',
      resolve: ({ committee }) => toGlobalId('Committee', committee),
    }),
  }),
});

builder.objectRef<StreamNotice>('StreamNotice').implement({
  description: 'What the stream says of itself (thông báo về kết nối).',
  interfaces: [Event],
  fields: (t) => ({
    code: t.field({ type: NoticeCodeEnum, description: 'Code for programs.', resolve: ({ notice }) => notice }),
    message: t.field({
      type: LocalText,
      description: 'Words for people.',
      resolve: ({ notice }) => noticeTexts[notice],
    }),
  }),
});

/** The own id of an event; of anything else an id that no event has, so that the reader is told to load again. */
function ownId(globalId: string): string {
  const read = fromGlobalId(globalId);
  return read?.type === 'Event' ? read.id : '';
}

builder.subscriptionField('events', (t) =>
  t.field({
    type: Event,
    description: `What happens within the reader’s scope: every change at least once, those of a node in their order.
Without \`after\` it begins a few seconds before now, so that nothing is lost between a page and its stream.`,
    args: {
      after: t.arg.id({ description: 'The last change that the client has; the header Last-Event-ID says the same.' }),
    },
    subscribe: (_root, { after }, context) => {
      const last = after ?? context.lastEventId;
      return context.followEvents(last == null ? null : ownId(String(last)));
    },
    resolve: (item) => item,
  }),
);

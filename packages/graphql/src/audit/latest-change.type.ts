import { findLatestChange, findLatestChangeOfRecord, isOfHousehold, type LatestChange } from '@vuonlen/database/audit';
import { builder, type Context, LocalText, StaleVersionError, toGlobalId } from '../kernel/index.ts';
import { aggregateOfNode } from './aggregate.ts';
import { fieldText } from './field-names.ts';
import { actionText } from './messages.ts';

const Change = builder.objectRef<LatestChange>('LatestChange').implement({
  description:
    'Who changed something last (lần sửa gần nhất); what else the trail holds of it is for who may read the trail.',
  fields: (t) => ({
    actorName: t.exposeString('actorName', { description: 'Who did it.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    fields: t.field({
      type: [LocalText],
      description: 'Which fields it changed; empty where the trail compares none. No value of them.',
      resolve: ({ fields }) => fields.map(fieldText),
    }),
    summary: t.field({ type: LocalText, description: 'What was done.', resolve: ({ action }) => actionText(action) }),
  }),
});

function latestChangeOf({ readers, scope }: Context, type: string, id: string): Promise<LatestChange | null> {
  if (isOfHousehold(type)) return findLatestChangeOfRecord(readers, scope, type, id);
  const own = aggregateOfNode(toGlobalId(type, id));
  return own ? findLatestChange(readers, scope, own.aggregate, own.id) : Promise.resolve(null);
}

builder.objectField(StaleVersionError, 'latestChange', (t) =>
  t.field({
    type: Change,
    nullable: true,
    description: 'Who changed it last, and how; null where the trail does not tell it of this kind of thing.',
    resolve: ({ type, id }, _args, context) => latestChangeOf(context, type, id),
  }),
);

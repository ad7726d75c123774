import { builder } from './builder.ts';
import type { CommitteeShape } from './context.ts';
import { Node, readNodesOf } from './node.type.ts';
import { nodeId } from './node-id.ts';
import { LocalText } from './text.type.ts';

export const Committee = builder.objectRef<CommitteeShape>('Committee').implement({
  description: 'The steering committee (ban chỉ đạo) whose register this is.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Committee', ({ id }: CommitteeShape) => id)),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    workingDate: t.field({
      type: 'Date',
      description: 'The day on which the committee works: today in Asia/Ho_Chi_Minh, or a fixed day.',
      resolve: ({ workingDate }) => workingDate,
    }),
    demo: t.exposeBoolean('demo', { description: 'Every household is invented (DỮ LIỆU GIẢ ĐỊNH).' }),
  }),
});

readNodesOf('Committee', ({ committee }, id) => (committee.id === id ? committee : null));

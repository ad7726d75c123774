import { builder } from './builder.ts';
import { coded } from './coded.ts';
import { Node, readNode } from './node.type.ts';

const mostNodes = 100;

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description: 'Whatever has this id, within the reader’s scope.',
    args: { id: t.arg.id({ required: true, description: 'Relay id.' }) },
    resolve: (_root, { id }, context) => readNode(context, id),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: t.listRef(Node, { nullable: true }),
    description: 'Many nodes at once, in the order asked; at most 100.',
    args: { ids: t.arg.idList({ required: true, description: 'Relay ids.' }) },
    resolve: (_root, { ids }, context) => {
      if (ids.length > mostNodes) throw coded('BAD_USER_INPUT', `At most ${mostNodes} ids.`);
      return Promise.all(ids.map((id) => readNode(context, id)));
    },
  }),
);

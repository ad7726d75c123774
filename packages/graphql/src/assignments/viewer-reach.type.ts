import { actionsInReach } from '@vuonlen/acts/assignments';
import { builder } from '../kernel/index.ts';
import { Viewer } from '../users/index.ts';

builder.objectField(Viewer, 'actionsInReach', (t) =>
  t.stringList({
    description: 'Of the actions, those for which the plan has something that the body of the viewer takes them on.',
    resolve: ({ role }, _args, context) => [...actionsInReach(context, role)],
  }),
);

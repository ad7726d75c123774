import { difficultyScopeOf } from '@vuonlen/acts/responsibilities';
import { countDifficulties, type DifficultyWhere, listDifficulties } from '@vuonlen/database/responsibilities';
import { builder, type Context, connectionOf, listing, ownId, ownIds, pageArgs, pageSize } from '../kernel/index.ts';
import { askedBodies } from './asked-bodies.ts';
import { Difficulty, DifficultyState } from './difficulty.type.ts';

const Where = builder.inputType('DifficultyWhere', {
  description: 'Conditions of a list of difficulties; all of them are necessary.',
  fields: (t) => ({
    state: t.field({ type: [DifficultyState], description: 'Where they stand.' }),
    raisedBy: t.idList({ description: 'Bodies that raised them; an entry that speaks for several stands for each.' }),
    duty: t.idList({ description: 'Duties that they are about.' }),
    household: t.id({ description: 'One household.' }),
  }),
});

const Connection = connectionOf('Difficulty', Difficulty);
function whereOf({ plan }: Context, where: typeof Where.$inferInput | null | undefined): DifficultyWhere {
  if (!where) return {};
  const household = ownId('Household', where.household);
  const [raisedBy, duty] = [askedBodies(plan, where.raisedBy), ownIds('Duty', where.duty)];
  return { state: where.state, raisedBy, duty, household };
}

builder.queryField('difficulties', (t) =>
  t.field({
    type: Connection,
    description: 'Difficulties within the reader’s scope, the latest first.',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, where }, context) => {
      const [conditions, scope] = [whereOf(context, where), difficultyScopeOf(context)];
      return listing(listDifficulties(context.readers, scope, { where: conditions, first: pageSize(first), after }), {
        countAll: () => countDifficulties(context.readers, scope, conditions),
      });
    },
  }),
);

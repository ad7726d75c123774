import type { SuccessionRecord } from '@vuonlen/database/agencies';
import { builder, described, Node, nodeId, ownIds, readNodesOf } from '../kernel/index.ts';
import { SuccessionScope, SuccessionStep } from './holder.type.ts';
import { namedSteps, readRegisters } from './registers.ts';

export const SuccessionKind = builder.enumType('SuccessionKind', {
  description: 'What is succeeded.',
  values: described<SuccessionRecord['kind']>({
    PLACE: 'An administrative unit (địa bàn).',
    AGENCY: 'A body (cơ quan, đơn vị).',
  }),
});

export const Succession = builder.objectRef<SuccessionRecord>('Succession').implement({
  description: 'What the committee recorded of the successors of a unit or body on a day (ghi nhận kế tục).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Succession', ({ id }: SuccessionRecord) => id)),
    kind: t.field({ type: SuccessionKind, description: 'Unit or body.', resolve: ({ kind }) => kind }),
    from: t.exposeString('from', { description: 'Slug of the unit or body.' }),
    on: t.field({ type: 'Date', description: 'First day on which the successors hold.', resolve: ({ on }) => on }),
    scope: t.field({ type: SuccessionScope, description: 'Whole or part.', resolve: ({ scope }) => scope }),
    basis: t.exposeString('basis', { description: 'The document (văn bản làm căn cứ).' }),
    verified: t.exposeBoolean('verified', { description: 'Somebody has read the document itself.' }),
    steps: t.field({
      type: [SuccessionStep],
      description: 'One for each successor.',
      resolve: async ({ from, to, on, scope, basis, verified }, _args, context) => {
        const steps = to.map((successor) => ({ from, to: successor, on, scope, basis, verified }));
        return namedSteps(context, await readRegisters(context), steps);
      },
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was recorded after its day.' }),
    withdrawnOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Working date on which it was withdrawn; null while it holds.',
      resolve: ({ withdrawnOn }) => withdrawnOn,
    }),
    withdrawalReason: t.exposeString('withdrawalReason', { nullable: true, description: 'Why it was withdrawn.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows when it is withdrawn.' }),
  }),
});

const Where = builder.inputType('SuccessionWhere', {
  description: 'Conditions of a list of successions; all of them are necessary.',
  fields: (t) => ({
    kind: t.field({ type: SuccessionKind, description: 'Of units or of bodies.' }),
    from: t.idList({ description: 'Units and bodies.' }),
    verified: t.boolean({ description: 'True: verified; false: not yet.' }),
    withdrawn: t.boolean({ description: 'True: the withdrawn ones instead of those that hold.' }),
  }),
});

builder.queryField('successions', (t) =>
  t.field({
    type: [Succession],
    description: 'Successions that the committee recorded, in the order in which it did.',
    args: { where: t.arg({ type: Where, description: 'Conditions.' }) },
    resolve: async (_root, { where }, context) => {
      const { recorded } = await readRegisters(context);
      const from = where?.from
        ? [...(ownIds('Place', where.from) ?? []), ...(ownIds('Agency', where.from) ?? [])]
        : null;
      return recorded.filter(
        (row) =>
          (where?.kind == null || row.kind === where.kind) &&
          (from === null || from.includes(row.from)) &&
          (where?.verified == null || row.verified === where.verified) &&
          (row.withdrawnOn !== null) === (where?.withdrawn ?? false),
      );
    },
  }),
);

readNodesOf(
  'Succession',
  async (context, id) => (await readRegisters(context)).recorded.find((row) => row.id === id) ?? null,
);

import { type DelegationRecord, findDelegations } from '@vuonlen/database/users';
import { can, type DelegableAction as DelegableActionCode } from '@vuonlen/permissions';
import { batch, builder, Node, nodeId, orderedBy, readNodesOf } from '../kernel/index.ts';

/** Actions have a dot in their names, which a value of an enum may not. */
const names = { APPROVE_DISBURSEMENT: 'disbursement.approve' } as const satisfies Record<string, DelegableActionCode>;

export const DelegableAction = builder.enumType('DelegableAction', {
  description: 'An action that may be handed on.',
  values: {
    APPROVE_DISBURSEMENT: {
      value: names.APPROVE_DISBURSEMENT,
      description: 'Approving batches of payments (duyệt chi).',
    },
  } as const,
});

/** Delegations by id, for who may read them. */
export const delegationById = batch<string, DelegationRecord | null>(async ({ actor, readers }, ids) => {
  if (!can(actor.role, 'delegation.read')) return ids.map(() => null);
  return orderedBy(ids, await findDelegations(readers, actor.committee, ids), ({ id }) => id);
});

export const Delegation = builder.objectRef<DelegationRecord>('Delegation').implement({
  description: 'Who acts in whose place, from when until when, and on which paper (ủy quyền).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Delegation', ({ id }: DelegationRecord) => id)),
    action: t.field({ type: DelegableAction, description: 'What is handed on.', resolve: ({ action }) => action }),
    delegatorName: t.exposeString('delegatorName', { description: 'Who hands it on (người ủy quyền).' }),
    delegateName: t.exposeString('delegateName', { description: 'Who acts in that place (người được ủy quyền).' }),
    validFrom: t.field({ type: 'Date', description: 'First day.', resolve: ({ validFrom }) => validFrom }),
    validUntil: t.field({ type: 'Date', description: 'Last day.', resolve: ({ validUntil }) => validUntil }),
    basisDocument: t.exposeString('basisDocument', { description: 'The paper (văn bản ủy quyền).' }),
    endedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day from which it holds no longer, where it was ended.',
      resolve: ({ endedOn }) => endedOn,
    }),
    endReason: t.string({ nullable: true, description: 'Why it was ended.', resolve: ({ endReason }) => endReason }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
  }),
});

readNodesOf('Delegation', ({ loaders }, id) => loaders.load(delegationById, id));

import { countDelegations, type DelegationWhere, listDelegations } from '@vuonlen/database/users';
import { builder, coded, connectionOf, described, listing, ownId, pageArgs, pageSize } from '../kernel/index.ts';
import { Delegation, delegationReach } from './delegation.type.ts';

const Where = builder.inputType('DelegationWhere', {
  description: 'Conditions of a list of delegations; all of them are necessary.',
  fields: (t) => ({
    delegator: t.id({ description: 'Who hands it on.' }),
    delegate: t.id({ description: 'Who acts in that place.' }),
    inForceOn: t.field({ type: 'Date', description: 'Its days hold this one, and nobody has ended it before.' }),
  }),
});

const OrderField = builder.enumType('DelegationOrderField', {
  description: 'By what a list of delegations is sorted, the latest first.',
  values: described({ VALID_FROM: 'First day.', RECORDED_AT: 'When it was recorded.' }),
});

const Connection = connectionOf('Delegation', Delegation);

function whereOf(where: typeof Where.$inferInput | null | undefined): DelegationWhere {
  const [delegator, delegate] = [ownId('User', where?.delegator), ownId('User', where?.delegate)];
  return { delegator, delegate, inForceOn: where?.inForceOn };
}

builder.queryField('delegations', (t) =>
  t.field({
    type: Connection,
    description:
      'Delegations on record, the latest first; of an agency officer those that he holds or gave. FORBIDDEN for who may not read them (danh sách ủy quyền).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: OrderField, description: 'Order; the latest first day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { actor, readers }) => {
      const { committee } = actor;
      const reach = delegationReach(actor);
      if (reach === null) throw coded('FORBIDDEN', 'Không có quyền xem ủy quyền. / You may not read delegations.');
      const conditions = whereOf(where);
      const order = { field: orderBy ?? 'VALID_FROM', direction: 'DESC' } as const;
      const options = { order, first: pageSize(first), after };
      return listing(listDelegations(readers, { committee, reach }, conditions, options), {
        countAll: () => countDelegations(readers, { committee, reach }, conditions),
      });
    },
  }),
);

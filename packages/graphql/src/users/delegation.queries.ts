import { countDelegations, type DelegationWhere, listDelegations } from '@vuonlen/database/users';
import { can } from '@vuonlen/permissions';
import { builder, coded, connectionOf, described, ownIds, pageSize, readPage } from '../kernel/index.ts';
import { Delegation } from './delegation.type.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

const Where = builder.inputType('DelegationWhere', {
  description: 'Conditions of a list of delegations; all of them are necessary.',
  fields: (t) => ({
    delegator: t.id({ description: 'Who hands it on.' }),
    delegate: t.id({ description: 'Who acts in that place.' }),
    inForceOn: t.field({ type: 'Date', description: 'Holds on this day.' }),
  }),
});

const OrderField = builder.enumType('DelegationOrderField', {
  description: 'By what a list of delegations is sorted, the latest first.',
  values: described({ VALID_FROM: 'First day.', RECORDED_AT: 'When it was recorded.' }),
});

const Connection = connectionOf('Delegation', Delegation);

function whereOf(where: typeof Where.$inferInput | null | undefined): DelegationWhere {
  const one = (id: string | null | undefined) => (id ? (ownIds('User', [id])?.[0] ?? nobody) : undefined);
  return { delegator: one(where?.delegator), delegate: one(where?.delegate), inForceOn: where?.inForceOn };
}

builder.queryField('delegations', (t) =>
  t.field({
    type: Connection,
    description: 'Delegations on record, the latest first. FORBIDDEN for who may not read them (danh sách ủy quyền).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: OrderField, description: 'Order; the latest first day first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { actor, readers }) => {
      if (!can(actor.role, 'delegation.read')) {
        throw coded('FORBIDDEN', 'Không có quyền xem ủy quyền. / You may not read delegations.');
      }
      const conditions = whereOf(where);
      const order = { field: orderBy ?? 'VALID_FROM', direction: 'DESC' } as const;
      const options = { order, first: pageSize(first), after };
      const page = await readPage(listDelegations(readers, actor.committee, conditions, options));
      return { ...page, countAll: () => countDelegations(readers, actor.committee, conditions) };
    },
  }),
);

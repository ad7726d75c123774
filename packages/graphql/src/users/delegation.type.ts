import { type DelegationReach, type DelegationRecord, findDelegations } from '@vuonlen/database/users';
import {
  can,
  type DelegableAction as DelegableActionCode,
  type DelegationState as DelegationStateCode,
  delegationState,
  type Role as RoleCode,
} from '@vuonlen/permissions';
import {
  batch,
  builder,
  type Context,
  described,
  Node,
  nodeId,
  orderedBy,
  readNodesOf,
  toGlobalId,
} from '../kernel/index.ts';
import { Role } from './viewer.type.ts';

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

const DelegationState = builder.enumType('DelegationState', {
  description: 'How a delegation stands on the working date (tình trạng ủy quyền).',
  values: described<DelegationStateCode>({
    ENDED: 'Somebody ended it (đã chấm dứt).',
    UPCOMING: 'Its first day is still to come (chưa đến hạn).',
    OVER: 'Its last day is over (hết thời hạn).',
    SUSPENDED:
      'Its days run, but it lets nobody do anything: one of the two is disabled or holds another role (không dùng được).',
    IN_FORCE: 'It holds (còn hiệu lực).',
  }),
});

/** Who hands on or who acts, as everybody may know who may read delegations. */
interface Party {
  readonly id: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly agency: string | null;
  readonly place: string | null;
  readonly disabled: boolean;
}

export const DelegationParty = builder.objectRef<Party>('DelegationParty').implement({
  description: 'One of the two persons of a delegation, without what only who may read users is told.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the person.', resolve: ({ id }) => toGlobalId('User', id) }),
    name: t.exposeString('name', { description: 'Full name.' }),
    role: t.field({ type: Role, description: 'Role now.', resolve: ({ role }) => role }),
    disabled: t.exposeBoolean('disabled', { description: 'May no longer sign in.' }),
  }),
});

function delegatorOf(row: DelegationRecord): Party {
  const { delegator: id, delegatorName: name, delegatorRole: role, delegatorDisabled: disabled } = row;
  return { id, name, role, disabled, agency: row.delegatorAgency, place: row.delegatorPlace };
}

function delegateOf(row: DelegationRecord): Party {
  const { delegate: id, delegateName: name, delegateRole: role, delegateDisabled: disabled } = row;
  return { id, name, role, disabled, agency: row.delegateAgency, place: row.delegatePlace };
}

/** Whose delegations somebody reads: all, or those in which he is one of the two; null: none. */
export function delegationReach({ role, userId }: Context['actor']): DelegationReach | null {
  if (can(role, 'delegation.read')) return 'ALL';
  return can(role, 'delegation.readOwn') ? { account: userId } : null;
}

/** Delegations by id, for who may read them. */
export const delegationById = batch<string, DelegationRecord | null>(async ({ actor, readers }, ids) => {
  const { committee } = actor;
  const reach = delegationReach(actor);
  if (reach === null) return ids.map(() => null);
  return orderedBy(ids, await findDelegations(readers, { committee, reach }, ids), ({ id }) => id);
});

export const Delegation = builder.objectRef<DelegationRecord>('Delegation').implement({
  description: 'Who acts in whose place, from when until when, and on which paper (ủy quyền).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Delegation', ({ id }: DelegationRecord) => id)),
    action: t.field({ type: DelegableAction, description: 'What is handed on.', resolve: ({ action }) => action }),
    state: t.field({
      type: DelegationState,
      description: 'How it stands on the working date.',
      resolve: (row, _args, { workingDate }) => {
        const terms = { ...row, delegator: delegatorOf(row), delegate: delegateOf(row) };
        return delegationState(terms, workingDate);
      },
    }),
    delegator: t.field({
      type: DelegationParty,
      description: 'Who hands it on (người ủy quyền).',
      resolve: delegatorOf,
    }),
    delegate: t.field({
      type: DelegationParty,
      description: 'Who acts in that place (người được ủy quyền).',
      resolve: delegateOf,
    }),
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

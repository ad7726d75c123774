import type { AggregateKind } from '@vuonlen/database/kernel';
import { builder, described, fromGlobalId, toGlobalId } from '../kernel/index.ts';

const duty = 'duty/';
const revision = 'revision/';

/** The node that an aggregate is; null for one that is read as a whole. What hangs on the plan has a prefix. */
const nodes: Readonly<Record<AggregateKind, (id: string) => string | null>> = {
  HOUSEHOLD: (id) => toGlobalId('Household', id),
  MEMBERSHIP: (id) => toGlobalId('User', id),
  COMMITTEE: (id) => toGlobalId('Committee', id),
  CHANGE_BATCH: (id) => toGlobalId('ChangeBatch', id),
  IMPORT_BATCH: (id) => toGlobalId('ImportBatch', id),
  PLAN: (id) => {
    if (id.startsWith(revision)) return toGlobalId('PlanRevision', id.slice(revision.length));
    return id.startsWith(duty) ? toGlobalId('Duty', id.slice(duty.length)) : null;
  },
  PLEDGE: (id) => toGlobalId('Pledge', id),
  DISBURSEMENT_BATCH: (id) => toGlobalId('DisbursementBatch', id),
  DELEGATION: (id) => toGlobalId('Delegation', id),
};

/** Id of the node that an aggregate is, or null. */
export function nodeOfAggregate(aggregate: AggregateKind, id: string): string | null {
  return nodes[aggregate](id);
}

const kinds: Readonly<Record<string, AggregateKind>> = {
  Household: 'HOUSEHOLD',
  User: 'MEMBERSHIP',
  Committee: 'COMMITTEE',
  ChangeBatch: 'CHANGE_BATCH',
  ImportBatch: 'IMPORT_BATCH',
  Duty: 'PLAN',
  PlanRevision: 'PLAN',
  Pledge: 'PLEDGE',
  DisbursementBatch: 'DISBURSEMENT_BATCH',
  Delegation: 'DELEGATION',
};

/** The aggregate that a node is; null for an id of anything else. */
export function aggregateOfNode(globalId: string): { readonly aggregate: AggregateKind; readonly id: string } | null {
  const read = fromGlobalId(globalId);
  const aggregate = read ? kinds[read.type] : undefined;
  const prefix = { Duty: duty, PlanRevision: revision }[read?.type ?? ''] ?? '';
  return read && aggregate ? { aggregate, id: `${prefix}${read.id}` } : null;
}

export const AggregateKindEnum = builder.enumType('AggregateKind', {
  description: 'What an event hangs on.',
  values: described<AggregateKind>({
    HOUSEHOLD: 'A household with everything that hangs on it: members, needs, supports (hộ).',
    MEMBERSHIP: 'A person of the committee (người dùng).',
    COMMITTEE: 'The committee itself, for example its working date (ban chỉ đạo).',
    CHANGE_BATCH: 'What was done to many supports at once, and its undo (một lần thực hiện nhiều hỗ trợ).',
    IMPORT_BATCH: 'A list that was imported, and its undo (một lần nhập danh sách).',
    PLAN: 'The plan and what hangs on it: duties, reports (kế hoạch).',
    PLEDGE: 'A pledge with its receipts, payments and moves (nguồn đăng ký).',
    DISBURSEMENT_BATCH: 'A batch of payments (đợt chi hỗ trợ).',
    DELEGATION: 'A delegation (ủy quyền).',
  }),
});

import { type AuditEventRecord, findAuditEventsByHouseholds } from '@vuonlen/database/audit';
import { can } from '@vuonlen/permissions';
import { AuditEvent } from '../audit/index.ts';
import { batch, builder, groupedBy, relation } from '../kernel/index.ts';
import { Household, householdColumn } from './household.type.ts';

const eventsOf = batch<string, readonly AuditEventRecord[]>(async ({ actor, readers, scope }, ids) => {
  if (!can(actor, 'audit.read')) return ids.map(() => []);
  return groupedBy(ids, await findAuditEventsByHouseholds(readers, scope, ids), ({ aggregateId }) => aggregateId);
});

builder.objectField(Household, 'history', (t) =>
  t.field({
    type: [AuditEvent],
    description: 'What was done with its file, the latest first. Empty for who may not read the trail.',
    ...relation({ of: eventsOf, key: householdColumn.key('id') }),
  }),
);

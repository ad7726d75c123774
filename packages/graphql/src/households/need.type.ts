import { findNeed, findNeedsByHouseholds, type NeedRecord } from '@vuonlen/database/households';
import { recordedBy } from '../audit/index.ts';
import { batch, builder, groupedBy, Node, nodeId, readNodesOf, relation } from '../kernel/index.ts';
import { Household, householdColumn } from './household.type.ts';
import { NeedKind } from './vocabulary.type.ts';

const needsOf = batch<string, readonly NeedRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findNeedsByHouseholds(readers, scope, ids), ({ household }) => household),
);

export const Need = builder.objectRef<NeedRecord>('Need').implement({
  description: 'What a household needs (nhu cầu).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Need', ({ id }: NeedRecord) => id)),
    kind: t.field({ type: NeedKind, description: 'Kind of the need.', resolve: ({ kind }) => kind }),
    year: t.exposeInt('year', { description: 'Year for which it was recorded.' }),
    note: t.string({ nullable: true, description: 'Note. Guarded.', resolve: ({ note }) => note }),
    recordedOn: t.field({ type: 'Date', description: 'Day recorded.', resolve: ({ recordedOn }) => recordedOn }),
    withdrawn: t.exposeBoolean('withdrawn', { description: 'Taken back with a reason.' }),
    recordedBy: t.string(recordedBy(({ id }: NeedRecord) => id)),
  }),
});

builder.objectField(Household, 'needs', (t) =>
  t.field({
    type: [Need],
    description: 'Its needs (nhu cầu).',
    ...relation({ of: needsOf, key: householdColumn.key('id') }),
  }),
);

readNodesOf('Need', ({ readers, scope }, id) => findNeed(readers, scope, id));

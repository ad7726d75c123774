import { ownBodyOf } from '@vuonlen/acts/agencies';
import type { Body } from '@vuonlen/plan/agencies';
import { builder, LocalText, Node, nodeId, planIndex, readNodesOf } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { DelegationParty, User, Viewer } from '../users/index.ts';
import { findBody } from './registers.ts';

export const Agency = builder.objectRef<Body>('Agency').implement({
  description: 'A body that the plan names, or one that came after those (cơ quan, đoàn thể, ủy ban phường).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Agency', ({ id }: Body) => id)),
    slug: t.exposeString('id', { description: 'For example fatherland-front.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    kind: t.exposeString('kind', { description: 'DIVISION, MASS_ORGANISATION, FRONT, BANK …' }),
    section: t.int({
      nullable: true,
      description: 'Section of part IV that gives it its duties.',
      resolve: ({ section }) => section,
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Ward of a ward People’s Committee (UBND phường).',
      resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
    }),
  }),
});

builder.objectField(Agency, 'memberOf', (t) =>
  t.field({
    type: Agency,
    nullable: true,
    description: 'The entry that speaks for it: “UBND các phường” for the committee of each ward.',
    resolve: ({ memberOf }, _args, { plan }) => (memberOf ? (planIndex(plan).agencies.get(memberOf) ?? null) : null),
  }),
);

readNodesOf('Agency', (context, id) => findBody(context, id));

for (const person of [User, DelegationParty]) {
  builder.objectField(person, 'agency', (t) =>
    t.field({
      type: Agency,
      nullable: true,
      description: 'Agency whose officer it is.',
      resolve: ({ agency }, _args, { plan }) => (agency ? (planIndex(plan).agencies.get(agency) ?? null) : null),
    }),
  );
}

builder.objectField(Viewer, 'agency', (t) =>
  t.field({
    type: Agency,
    nullable: true,
    description:
      'The body for which it works: the agency of an agency officer, the ward’s committee of a ward officer, or the one of a former ward for which the officer carries on.',
    resolve: (_viewer, _args, context) => ownBodyOf(context),
  }),
);

import type { PlaceKind as PlaceKindShape, Place as PlaceShape } from '@vuonlen/plan/places';
import { builder, described, Node, nodeId, planIndex, readNodesOf } from '../kernel/index.ts';
import { ApiKey, DelegationParty, User, Viewer } from '../users/index.ts';

const PlaceKind = builder.enumType('PlaceKind', {
  description: 'Kind of an administrative unit.',
  values: described<PlaceKindShape>({
    WARD: 'Ward (phường).',
    COMMUNE: 'Commune (xã).',
    DISTRICT: 'District (quận, huyện).',
    CITY: 'City (thành phố).',
  }),
});

export const Place = builder.objectRef<PlaceShape>('Place').implement({
  description: 'An administrative unit over one period of its life (địa bàn). Its code may be used again by another.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Place', ({ id }: PlaceShape) => id)),
    slug: t.exposeString('id', { description: 'Name in addresses and files, for example ha-cau-2024.' }),
    code: t.exposeString('code', { description: 'Code of the General Statistics Office; reused, never a key.' }),
    name: t.string({ description: 'Vietnamese name.', resolve: ({ name }) => name.vi }),
    kind: t.field({ type: PlaceKind, description: 'Ward, commune, district or city.', resolve: ({ kind }) => kind }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day of its life; null when older than the records.',
      resolve: ({ validFrom }) => validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of its life; null while it lives.',
      resolve: ({ validTo }) => validTo,
    }),
    baselineHouseholds: t.int({
      nullable: true,
      description: 'Near-poor households (hộ cận nghèo) that the plan counts here; null where it counts none.',
      resolve: ({ id }, _args, { plan }) =>
        plan.baseline.wards.find(({ place }) => place === id)?.households.value ?? null,
    }),
  }),
});

readNodesOf('Place', ({ plan }, id) => planIndex(plan).places.get(id) ?? null);

builder.objectField(ApiKey, 'place', (t) =>
  t.field({
    type: Place,
    nullable: true,
    description: 'The one ward of which it reads; null: the whole committee.',
    resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
  }),
);

for (const person of [Viewer, User, DelegationParty]) {
  builder.objectField(person, 'place', (t) =>
    t.field({
      type: Place,
      nullable: true,
      description: 'Ward to which the work is bound.',
      resolve: ({ place }, _args, { plan }) => (place ? (planIndex(plan).places.get(place) ?? null) : null),
    }),
  );
}

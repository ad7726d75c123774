import { builder } from '../kernel/index.ts';
import { Place } from './place.type.ts';

builder.queryField('wards', (t) =>
  t.field({
    type: [Place],
    description: 'The wards (phường) in which the plan counts households, in the order of the plan.',
    resolve: (_root, _args, { plan }) => {
      const counted = plan.baseline.wards.map(({ place }) => place);
      return plan.places
        .filter(({ id }) => counted.includes(id))
        .sort((a, b) => counted.indexOf(a.id) - counted.indexOf(b.id));
    },
  }),
);

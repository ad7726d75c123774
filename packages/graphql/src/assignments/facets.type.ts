import type { AssignmentFacets as AssignmentFacetsShape } from '@vuonlen/database/assignments';
import type { FacetCount } from '@vuonlen/database/kernel';
import type { AssignedSupportState } from '@vuonlen/plan/assignments';
import { MeasureCount, PlaceCount } from '../households/index.ts';
import { builder, need, planIndex } from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { AssignmentState } from './life-cycle.type.ts';

const AssignmentStateCount = builder.objectRef<FacetCount>('AssignmentStateCount').implement({
  description: 'How many supports of a list stand in a state.',
  fields: (t) => ({
    state: t.field({
      type: AssignmentState,
      description: 'Where they stand.',
      resolve: ({ value }) => value as AssignedSupportState,
    }),
    count: t.exposeInt('count', { description: 'Rows of the list within the reader’s scope.' }),
  }),
});

builder.objectField(MeasureCount, 'measure', (t) =>
  t.field({
    type: Measure,
    description: 'The measure.',
    resolve: ({ value }, _args, { plan }) => need(planIndex(plan).measures, value),
  }),
);

export const AssignmentFacets = builder.objectRef<AssignmentFacetsShape>('AssignmentFacets').implement({
  description:
    'A list of supports counted by what it may be filtered by. Each counts with every other filter in force.',
  fields: (t) => ({
    state: t.field({
      type: [AssignmentStateCount],
      description: 'By state, without the filter of the state.',
      resolve: ({ state }) => [...state],
    }),
    place: t.field({
      type: [PlaceCount],
      description: 'By ward of the household, without the filter of the ward.',
      resolve: ({ place }) => [...place],
    }),
    measure: t.field({
      type: [MeasureCount],
      description: 'By measure, without the filter of the measure.',
      resolve: ({ measure }) => [...measure],
    }),
  }),
});

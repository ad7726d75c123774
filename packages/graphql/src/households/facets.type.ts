import type { HouseholdFacets as HouseholdFacetsShape } from '@vuonlen/database/households';
import type { FacetCount } from '@vuonlen/database/kernel';
import type { HouseholdClass as HouseholdClassCode, NeedKind as NeedKindCode } from '@vuonlen/plan/households';
import { builder, need, planIndex } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { HouseholdClass, NeedKind } from './vocabulary.type.ts';

const countMeaning = 'Rows of the list within the reader’s scope.';

export const PlaceCount = builder.objectRef<FacetCount>('PlaceCount').implement({
  description: 'How many rows of a list are of a ward.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward.',
      resolve: ({ value }, _args, { plan }) => need(planIndex(plan).places, value),
    }),
    count: t.exposeInt('count', { description: countMeaning }),
  }),
});

export const MeasureCount = builder.objectRef<FacetCount>('MeasureCount').implement({
  description: 'How many rows of a list are of a measure.',
  fields: (t) => ({
    measureCode: t.string({ description: 'Code of the measure.', resolve: ({ value }) => value }),
    count: t.exposeInt('count', { description: countMeaning }),
  }),
});

const HouseholdClassCount = builder.objectRef<FacetCount>('HouseholdClassCount').implement({
  description: 'How many households of a list are of a class.',
  fields: (t) => ({
    class: t.field({
      type: HouseholdClass,
      description: 'The class.',
      resolve: ({ value }) => value as HouseholdClassCode,
    }),
    count: t.exposeInt('count', { description: countMeaning }),
  }),
});

const NeedCount = builder.objectRef<FacetCount>('NeedCount').implement({
  description: 'How many households of a list have a need.',
  fields: (t) => ({
    need: t.field({ type: NeedKind, description: 'The need.', resolve: ({ value }) => value as NeedKindCode }),
    count: t.exposeInt('count', { description: countMeaning }),
  }),
});

export const HouseholdFacets = builder.objectRef<HouseholdFacetsShape>('HouseholdFacets').implement({
  description:
    'A list of households counted by what it may be filtered by. Each counts with every other filter in force.',
  fields: (t) => ({
    class: t.field({
      type: [HouseholdClassCount],
      description: 'By class, without the filter of the class.',
      resolve: (facets) => [...facets.class],
    }),
    place: t.field({
      type: [PlaceCount],
      description: 'By ward, without the filter of the ward.',
      resolve: ({ place }) => [...place],
    }),
    measure: t.field({
      type: [MeasureCount],
      description:
        'By live support that they hold, without the filters hasMeasure and hasAnyMeasure. A household may count several times.',
      resolve: ({ measure }) => [...measure],
    }),
    need: t.field({
      type: [NeedCount],
      description: 'By need on record, without the filter of the need. A household may count several times.',
      resolve: ({ need: needs }) => [...needs],
    }),
    withoutSupport: t.exposeInt('withoutSupport', {
      description: 'Households without a live support, without the filter withoutSupport.',
    }),
  }),
});

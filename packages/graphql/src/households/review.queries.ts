import {
  countReviewFacets,
  countReviews,
  listReviews,
  type ReviewFacets as ReviewFacetsShape,
  type ReviewRecord,
  type ReviewState as ReviewStateCode,
  type ReviewWhere,
} from '@vuonlen/database/households';
import type { FacetCount } from '@vuonlen/database/kernel';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  orderOf,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { PlaceCount } from './facets.type.ts';
import { HouseholdReview } from './review.type.ts';
import { ReviewState } from './review-outcome.type.ts';
import { ReviewKind } from './vocabulary.type.ts';

const Where = builder.inputType('ReviewWhere', {
  description: 'Conditions of a list of reviews; all of them are necessary.',
  fields: (t) => ({
    place: t.idList({ description: 'Wards of the households.' }),
    kind: t.field({ type: [ReviewKind], description: 'Yearly or monthly ones.' }),
    state: t.field({ type: [ReviewState], description: 'How far they have come.' }),
    household: t.id({ description: 'One household.' }),
    reviewedFrom: t.field({ type: 'Date', description: 'Reviewed on this day or later.' }),
    reviewedBefore: t.field({ type: 'Date', description: 'Reviewed before this day.' }),
  }),
});

const Order = orderOf('Review', 'reviews', {
  REVIEWED_ON: 'Day of the review.',
  HEAD_NAME: 'Given name, family name, middle name of the head, as Vietnamese lists are.',
});

const StateCount = builder.objectRef<FacetCount>('ReviewStateCount').implement({
  description: 'How many reviews of a list have come so far.',
  fields: (t) => ({
    state: t.field({ type: ReviewState, description: 'How far.', resolve: ({ value }) => value as ReviewStateCode }),
    count: t.exposeInt('count', { description: 'Reviews within the reader’s scope.' }),
  }),
});

const Facets = builder.objectRef<ReviewFacetsShape>('ReviewFacets').implement({
  description: 'A list of reviews counted by ward and state. Each counts with every other filter in force.',
  fields: (t) => ({
    place: t.field({
      type: [PlaceCount],
      description: 'By ward, without the filter of the ward.',
      resolve: ({ place }) => [...place],
    }),
    state: t.field({
      type: [StateCount],
      description: 'By state, without the filter of the state.',
      resolve: ({ state }) => [...state],
    }),
  }),
});

interface Faceted {
  readonly countFacets: () => Promise<ReviewFacetsShape>;
}

const Connection = connectionOf<ReviewRecord, Faceted>('HouseholdReview', HouseholdReview);

builder.objectField(Connection, 'facets', (t) =>
  t.field({
    type: Facets,
    description: 'Counts by ward and state, one statement for both (số lượng theo bộ lọc).',
    resolve: ({ countFacets }) => countFacets(),
  }),
);

const texts = z.object({ place: idList });

function whereOf(where: typeof Where.$inferInput | null | undefined): ReviewWhere {
  if (!where) return {};
  parseFilter(texts, where);
  return { ...where, place: ownIds('Place', where.place), household: ownId('Household', where.household) };
}

builder.queryField('reviews', (t) =>
  t.field({
    type: Connection,
    description: 'Reviews within the reader’s scope, the latest first unless told (danh sách rà soát).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: Where, description: 'Conditions.' }),
      orderBy: t.arg({ type: Order, description: 'Order.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      const conditions = whereOf(where);
      return listing(listReviews(readers, scope, { where: conditions, orderBy, first: pageSize(first), after }), {
        countAll: () => countReviews(readers, scope, conditions),
        countFacets: () => countReviewFacets(readers, scope, conditions),
      });
    },
  }),
);

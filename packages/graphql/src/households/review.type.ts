import {
  type ClassificationDecisionRecord,
  findClassificationDecisions,
  findClassificationDecisionsByHouseholds,
  findReviews,
  findReviewsByHouseholds,
  type ReviewRecord,
} from '@vuonlen/database/households';
import { recordedBy } from '../audit/index.ts';
import { batch, builder, groupedBy, Node, nodeId, orderedBy, readNodesOf, relation } from '../kernel/index.ts';
import { Household, householdColumn } from './household.type.ts';
import {
  ClassificationChange,
  Deprivation,
  HouseholdClass,
  PovertyCause,
  ReviewKind,
  StandardLevel,
} from './vocabulary.type.ts';

const reviewsOf = batch<string, readonly ReviewRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findReviewsByHouseholds(readers, scope, ids), ({ household }) => household),
);

const decisionsOf = batch<string, readonly ClassificationDecisionRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findClassificationDecisionsByHouseholds(readers, scope, ids), ({ household }) => household),
);

const reviewById = batch<string, ReviewRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findReviews(readers, scope, ids), ({ id }) => id),
);

const decisionById = batch<string, ClassificationDecisionRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findClassificationDecisions(readers, scope, ids), ({ id }) => id),
);

export const HouseholdReview = builder.objectRef<ReviewRecord>('HouseholdReview').implement({
  description: 'A review of a household (rà soát).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('HouseholdReview', ({ id }: ReviewRecord) => id)),
    reviewedOn: t.field({ type: 'Date', description: 'Day of the review.', resolve: ({ reviewedOn }) => reviewedOn }),
    kind: t.field({ type: ReviewKind, description: 'Yearly or monthly.', resolve: ({ kind }) => kind }),
    b1: t.int({ nullable: true, description: 'Points of income (điểm B1).', resolve: ({ b1 }) => b1 }),
    b2: t.int({ nullable: true, description: 'Points of deprivation (điểm B2).', resolve: ({ b2 }) => b2 }),
    deprivations: t.field({
      type: [Deprivation],
      description: 'Indicators that are deprived.',
      resolve: ({ deprivations }) => [...deprivations],
    }),
    causes: t.field({
      type: [PovertyCause],
      description: 'Causes. Guarded: empty for who may not read them.',
      resolve: ({ causes }) => [...causes],
    }),
    computedClass: t.field({
      type: HouseholdClass,
      nullable: true,
      description:
        'Class that follows from the points; null for neither, and where no points stand for the standard of the day.',
      resolve: ({ computedClass }) => computedClass,
    }),
    note: t.string({ nullable: true, description: 'Note. Guarded like the causes.', resolve: ({ note }) => note }),
    meetingOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the residents’ meeting (họp dân); null: not held yet.',
      resolve: ({ meetingOn }) => meetingOn,
    }),
    meetingDocument: t.exposeString('meetingDocument', { nullable: true, description: 'Number of its minutes.' }),
    listedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the result was posted for everybody to see (niêm yết công khai); null: not yet.',
      resolve: ({ listedOn }) => listedOn,
    }),
    recordedBy: t.string(recordedBy(({ id }: ReviewRecord) => id)),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
  }),
});

export const ClassificationDecision = builder
  .objectRef<ClassificationDecisionRecord>('ClassificationDecision')
  .implement({
    description: 'The chairman’s decision on the class of a household (quyết định công nhận).',
    interfaces: [Node],
    fields: (t) => ({
      id: t.id(nodeId('ClassificationDecision', ({ id }: ClassificationDecisionRecord) => id)),
      number: t.string({ nullable: true, description: 'Number of the decision.', resolve: ({ number }) => number }),
      decidedOn: t.field({ type: 'Date', description: 'Day signed.', resolve: ({ decidedOn }) => decidedOn }),
      effectiveOn: t.field({ type: 'Date', description: 'First day in force.', resolve: (row) => row.effectiveOn }),
      class: t.field({ type: HouseholdClass, description: 'Class from that day.', resolve: (row) => row.class }),
      standard: t.field({
        type: StandardLevel,
        nullable: true,
        description: 'Standard that counts.',
        resolve: ({ standard }) => standard,
      }),
      recordedBy: t.string(recordedBy(({ id }: ClassificationDecisionRecord) => id)),
      change: t.field({ type: ClassificationChange, description: 'What it changes.', resolve: ({ change }) => change }),
    }),
  });

builder.objectFields(Household, (t) => ({
  reviews: t.field({
    type: [HouseholdReview],
    description: 'Reviews (rà soát).',
    ...relation({ of: reviewsOf, key: householdColumn.key('id') }),
  }),
  classificationDecisions: t.field({
    type: [ClassificationDecision],
    description: 'Decisions on its class, in the order in which they take effect.',
    ...relation({ of: decisionsOf, key: householdColumn.key('id') }),
  }),
}));

readNodesOf('HouseholdReview', ({ loaders }, id) => loaders.load(reviewById, id));
readNodesOf('ClassificationDecision', ({ loaders }, id) => loaders.load(decisionById, id));

import { type RecordReviewProcedureValue, recordReviewProcedure } from '@vuonlen/acts/households';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  expectedVersion,
  NotFoundError,
  nodeIdOf,
  optionalText,
  passage,
  StaleVersionError,
} from '../kernel/index.ts';
import { Household } from './household.type.ts';
import { HouseholdReview } from './review.type.ts';

const RecordReviewProcedureInput = builder.inputType('RecordReviewProcedureInput', {
  description: 'What followed the scores of a review; left out stays, null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The review.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    meetingOn: t.field({ type: 'Date', description: 'Day of the residents’ meeting (họp dân).' }),
    meetingDocument: t.string({ description: 'Number of its minutes.' }),
    listedOn: t.field({
      type: 'Date',
      description: 'Day on which the result was posted for everybody to see (niêm yết công khai).',
    }),
  }),
});

const Recorded = builder.objectRef<RecordReviewProcedureValue>('RecordReviewProcedureSuccess').implement({
  description: 'The meeting and the public list were recorded.',
  fields: (t) => ({
    review: t.field({ type: HouseholdReview, description: 'The review.', resolve: ({ review }) => review, ...passage }),
    household: t.field({
      type: Household,
      description: 'The household now.',
      resolve: ({ household }) => household,
      ...passage,
    }),
  }),
});

actMutation({
  name: 'recordReviewProcedure',
  description: 'Records the residents’ meeting and the public list of a review (ghi họp dân, niêm yết công khai).',
  action: 'review.recordProcedure',
  input: RecordReviewProcedureInput,
  parse: z.object({
    id: nodeIdOf('HouseholdReview'),
    expectedVersion,
    meetingOn: date.nullish(),
    meetingDocument: optionalText(500),
    listedOn: date.nullish(),
  }),
  success: Recorded,
  errors: [NotFoundError, StaleVersionError],
  run: recordReviewProcedure,
});

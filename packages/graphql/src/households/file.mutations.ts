import { recordClassificationDecision, recordNeed, recordReview, withdrawNeed } from '@vuonlen/acts/households';
import type {
  ClassificationDecisionRecord,
  HouseholdRecord,
  NeedRecord,
  ReviewRecord,
} from '@vuonlen/database/households';
import {
  actMutation,
  builder,
  NotFoundError,
  passage,
  ReasonRequiredError,
  StaleVersionError,
  Warning,
  type WarningShape,
} from '../kernel/index.ts';
import {
  RecordClassificationDecisionInput,
  RecordNeedInput,
  RecordReviewInput,
  recordClassificationDecisionSchema,
  recordNeedSchema,
  recordReviewSchema,
  WithdrawNeedInput,
  withdrawNeedSchema,
} from './file-input.ts';
import { Household } from './household.type.ts';
import { Need } from './need.type.ts';
import { ClassificationDecision, HouseholdReview } from './review.type.ts';

interface OfHousehold {
  readonly household: HouseholdRecord;
}

const Reviewed = builder.objectRef<OfHousehold & { readonly review: ReviewRecord }>('RecordReviewSuccess').implement({
  description: 'The review was recorded.',
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

interface ClassifiedShape extends OfHousehold {
  readonly classificationDecision: ClassificationDecisionRecord;
  readonly warnings: readonly WarningShape[];
}

const Classified = builder.objectRef<ClassifiedShape>('RecordClassificationDecisionSuccess').implement({
  description: 'The decision was recorded; the class follows it from its first day.',
  fields: (t) => ({
    classificationDecision: t.field({
      type: ClassificationDecision,
      description: 'The decision.',
      resolve: ({ classificationDecision }) => classificationDecision,
    }),
    household: t.field({
      type: Household,
      description: 'The household now.',
      resolve: ({ household }) => household,
      ...passage,
    }),
    warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
  }),
});

function needWritten(name: string, description: string) {
  return builder.objectRef<OfHousehold & { readonly need: NeedRecord }>(name).implement({
    description,
    fields: (t) => ({
      need: t.field({ type: Need, description: 'The need now.', resolve: ({ need }) => need, ...passage }),
      household: t.field({
        type: Household,
        description: 'The household now.',
        resolve: ({ household }) => household,
        ...passage,
      }),
    }),
  });
}

actMutation({
  name: 'recordReview',
  description: 'Records a review (ghi kết quả rà soát).',
  action: 'review.record',
  input: RecordReviewInput,
  parse: recordReviewSchema,
  success: Reviewed,
  errors: [NotFoundError],
  run: recordReview,
});

actMutation({
  name: 'recordClassificationDecision',
  description:
    'Records the chairman’s decision on the class: exit, relapse, new, unchanged (ghi quyết định phân loại).',
  action: 'classification.decide',
  input: RecordClassificationDecisionInput,
  parse: recordClassificationDecisionSchema,
  success: Classified,
  errors: [NotFoundError, StaleVersionError, ReasonRequiredError],
  run: recordClassificationDecision,
});

actMutation({
  name: 'recordNeed',
  description: 'Records a need (ghi nhu cầu).',
  action: 'need.record',
  input: RecordNeedInput,
  parse: recordNeedSchema,
  success: needWritten('RecordNeedSuccess', 'The need was recorded.'),
  errors: [NotFoundError],
  run: recordNeed,
});

actMutation({
  name: 'withdrawNeed',
  description: 'Takes a need back with a reason (rút nhu cầu).',
  action: 'need.withdraw',
  input: WithdrawNeedInput,
  parse: withdrawNeedSchema,
  success: needWritten('WithdrawNeedSuccess', 'The need was withdrawn.'),
  errors: [NotFoundError],
  run: withdrawNeed,
});

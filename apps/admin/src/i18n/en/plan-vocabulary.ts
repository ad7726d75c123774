import { dutyRoleLabels, mandateLabels } from '@vuonlen/plan/responsibilities';
import { wordsIn } from '../labels-in.ts';
import type { planVocabulary as vi } from '../vi/plan-vocabulary.ts';
import type { Worded } from '../words.type.ts';

export const planVocabulary: Worded<typeof vi> = {
  mandate: wordsIn('en', mandateLabels),
  dutyRole: wordsIn('en', dutyRoleLabels),
  certainty: {
    FIXED: 'Fixed',
    PROJECTED: 'Projected',
    PLEDGED: 'Pledged',
    TARGET: 'Target',
    PRINCIPLE: 'Principle',
    STATED_BY_REGULATION: 'By regulation',
    DERIVED: 'Derived',
    ASSUMED: 'Assumed',
  },
  lawRelation: { IMPLEMENTS: 'Implements', APPLIES_RATE_OF: 'Applies the rate of', BY_ANALOGY: 'By analogy' },
};

import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels } from '@vuonlen/plan/assignments';
import { dutyRoleLabels, mandateLabels } from '@vuonlen/plan/responsibilities';
import { householdLabels, wordsIn } from '../labels-in.ts';
import type { Words } from '../words.type.ts';

export const vocabulary: Words['vocabulary'] = {
  ...householdLabels('en'),
  outcome: wordsIn('en', outcomeLabels),
  verdict: { MET: 'Met', NOT_MET: 'Not met', UNKNOWN: 'Not known', NOTE: 'Note' },
  assignmentState: wordsIn('en', assignedSupportStateLabels),
  pledgeForm: { SINGLE: 'One source', JOINT: 'Joint', POOLED: 'Pooled' },
  unit: { HOUSEHOLD: 'households', BOOK: 'books', CHILD: 'children', ITEM: 'items', VND: 'đồng', CASE: 'cases' },
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
  role: wordsIn('en', roleLabels),
};

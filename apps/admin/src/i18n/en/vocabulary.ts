import { roleLabels } from '@vuonlen/permissions';
import { assignedSupportStateLabels, outcomeLabels } from '@vuonlen/plan/assignments';
import { householdLabels, wordsIn } from '../labels-in.ts';
import type { Words } from '../words.type.ts';

export const vocabulary: Words['vocabulary'] = {
  ...householdLabels('en'),
  outcome: wordsIn('en', outcomeLabels),
  verdict: { MET: 'Met', NOT_MET: 'Not met', UNKNOWN: 'Not known', NOTE: 'Note' },
  assignmentState: wordsIn('en', assignedSupportStateLabels),
  pledgeForm: { SINGLE: 'One source', JOINT: 'Joint', POOLED: 'Pooled' },
  unit: { HOUSEHOLD: 'households', BOOK: 'books', CHILD: 'children', ITEM: 'items', VND: 'đồng', CASE: 'cases' },
  role: wordsIn('en', roleLabels),
};

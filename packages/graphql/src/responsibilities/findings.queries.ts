import {
  findResponsibilityGaps,
  type Plan,
  type ResponsibilityGap,
  type ResponsibilityGapCode,
} from '@vuonlen/plan/plans';
import { builder, Citation, described, LocalText } from '../kernel/index.ts';

const FindingCode = builder.enumType('ResponsibilityFindingCode', {
  description: 'What is doubtful or silent in the plan’s division of work.',
  values: described<ResponsibilityGapCode>({
    OVERLAPPING_LISTS: 'Two bodies are to list or do the same (trùng lặp).',
    GROUP_MISSING_FROM_LIST: 'A list forgets a group that another one names.',
    GIVER_WITHOUT_DUTY: 'A giver without a duty (đơn vị hỗ trợ chưa được giao nhiệm vụ).',
    FUND_WITHOUT_KEEPER: 'A fund without a keeper.',
    PARTNER_WITHOUT_DUTY: 'A partner without a duty of its own.',
    UNDATED_REPORT: 'A report without a day or interval.',
    MEASURE_WITHOUT_LEAD: 'Several bodies and no lead (chưa nêu đơn vị chủ trì).',
    MEASURE_WITHOUT_DUTY: 'No duty on the measure in particular.',
  }),
});

const Finding = builder.objectRef<ResponsibilityGap>('ResponsibilityFinding').implement({
  description:
    'A place where the division of work is doubtful or silent: for the committee to look at, never a repair.',
  fields: (t) => ({
    code: t.field({ type: FindingCode, description: 'Code.', resolve: ({ code }) => code }),
    agencies: t.stringList({ description: 'Slugs of the bodies.', resolve: ({ agencies }) => [...agencies] }),
    measures: t.stringList({ description: 'Codes of the measures.', resolve: ({ measures }) => [...measures] }),
    duties: t.stringList({ description: 'Slugs of the duties.', resolve: ({ duties }) => [...duties] }),
    citations: t.field({
      type: [Citation],
      description: 'The words that show it.',
      resolve: ({ cites }) => [...cites],
    }),
    text: t.field({ type: LocalText, description: 'In words.', resolve: ({ text }) => text }),
  }),
});

const found = new WeakMap<Plan, readonly ResponsibilityGap[]>();

/** A plan never changes: its findings are worked out once. */
function findingsOf(plan: Plan): readonly ResponsibilityGap[] {
  const known = found.get(plan) ?? findResponsibilityGaps(plan);
  found.set(plan, known);
  return known;
}

builder.queryField('responsibilityFindings', (t) =>
  t.field({
    type: [Finding],
    description: 'Overlaps, gaps, givers and partners without a duty, reports without a day, as the plan has them.',
    resolve: (_root, _args, { plan }) => [...findingsOf(plan)],
  }),
);

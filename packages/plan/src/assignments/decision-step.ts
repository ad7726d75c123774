import { formatCount } from '../kernel/index.ts';
import { type Condition, evaluateCondition, isExcluding, type Question } from '../measures/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { decideCountedOnce, decideExclusionGroup } from './exclusion.ts';
import { type FactReader, namedChild, readersOf } from './fact-reader.ts';
import { noteRegulation } from './regulation.ts';
import type { SettledReason } from './settled-reason.ts';
import { countsChildren, isGeneralPolicy, isSpecialMeasure, type Support } from './support.ts';
import { decideWindow } from './window.ts';

/** One step of a decision: a rule, and everything of the facts that it looks at. */
export interface DecisionStep {
  readonly looksAt: readonly FactReader[];
  /** null: the rule has nothing to say of these facts. */
  readonly decide: (question: Question) => SettledReason | null;
}

function decideCondition(condition: Condition, question: Question): SettledReason {
  const { missing, assumed, cite, verdict, ...finding } = evaluateCondition(condition, question);
  const { clause, quote } = cite ?? condition;
  const certainty = assumed ? 'ASSUMED' : 'STATED';
  return {
    reason: { rule: condition.kind, verdict, ...finding, clause, quote, certainty },
    missing,
    settles: isExcluding(condition) ? 'EXCLUDED' : 'DENIED',
  };
}

/**
 * How many items a household may get is not stated where the text says who gets them: noted where it already has one, and
 * left to the committee.
 */
function noteItemLimit(support: Support, question: Question): SettledReason | null {
  if (!isSpecialMeasure(support) || support.target !== 'ITEM') return null;
  const held = question.facts.supports.filter((one) => one.measure === support.code);
  if (held.length === 0) return null;
  return {
    reason: {
      rule: 'ITEM_LIMIT_NOT_STATED',
      verdict: 'NOTE',
      fact: 'supports',
      found: held.length,
      operator: 'COUNT',
      threshold: null,
      clause: support.content.clause,
      quote: support.content.quote,
      text: {
        vi: `Hộ đã được bố trí ${formatCount(held.length)} đồ dùng (${support.name.vi}); Kế hoạch không ghi số lượng tối đa mỗi hộ.`,
        en: `The household already has ${held.length} of: ${support.name.en}; the plan states no limit a household.`,
      },
      certainty: 'ASSUMED',
    },
    missing: [],
    settles: 'DENIED',
  };
}

/** The steps of a support in the order of its reasons. Whether a child was named by a pledge, each may look at. */
export function stepsOf({ support, conditions, groups, names, untilAges }: AskedSupport): readonly DecisionStep[] {
  const named = untilAges.length > 0 ? namedChild : [];
  const steps: DecisionStep[] = [
    { looksAt: [{ reads: 'day' }, ...named], decide: (question) => decideWindow(support, question) },
    ...groups.map((group) => ({
      looksAt: [{ reads: 'held' as const, measures: group.measures }],
      decide: (question: Question) => decideExclusionGroup(group, support.code, question, names),
    })),
    ...conditions.map((condition) => ({
      looksAt: readersOf(condition),
      decide: (question: Question) => decideCondition(condition, question),
    })),
  ];
  if (countsChildren(support)) {
    const looksAt: readonly FactReader[] = [{ reads: 'heldByMember', measure: support.code }];
    steps.splice(1 + groups.length, 0, { looksAt, decide: (question) => decideCountedOnce(support, question) });
  }
  if (isGeneralPolicy(support)) {
    const looksAt: readonly FactReader[] = [{ reads: 'policy', policy: support.code }];
    steps.push({ looksAt, decide: (question) => noteRegulation(support, question) });
  }
  if (isSpecialMeasure(support) && support.target === 'ITEM') {
    const looksAt: readonly FactReader[] = [{ reads: 'held', measures: [support.code] }];
    steps.push({ looksAt, decide: (question) => noteItemLimit(support, question) });
  }
  return steps;
}

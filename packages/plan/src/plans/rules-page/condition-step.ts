import { conditionsOf, type Outcome, type Support } from '../../assignments/index.ts';
import type { FactName, HeldSupport } from '../../households/index.ts';
import type { Citation, IsoDate } from '../../kernel/index.ts';
import {
  type Condition,
  evaluateCondition,
  type FactValue,
  isAboutMember,
  isExcluding,
  isSeveral,
} from '../../measures/index.ts';
import { decide } from '../decide.ts';
import { exclusionGroupsOf } from '../find-in-plan.ts';
import { exampleDay } from './example-household.ts';
import type { Page } from './page.ts';

/** One question that a decision asks: a row of the table of conditions. */
export interface ConditionStep extends Citation {
  /** `4`, or `4.1` for one that another holds. */
  readonly number: string;
  readonly rule: string;
  /** Null for what a decision asks beside the conditions of the support: period, groups, what is counted once. */
  readonly condition: Condition | null;
  readonly facts: readonly (FactName | 'asOf' | 'supports')[];
  readonly operator: string;
  readonly threshold: FactValue;
  /** What comes of it when it is not met; null where it is only noted. */
  readonly settles: Outcome | null;
  /** On every day; a doubt of some days stands with the condition. */
  readonly assumed: boolean;
  readonly ambiguity: string | null;
}

/** Nothing is known of this household and its member: a rule then says which facts it asks for. */
const stranger = { id: 'm-1' };

function ask(page: Page, support: Support, condition: Condition) {
  const afterExit = conditionsOf(support).some(({ kind }) => kind === 'EXITED');
  const asOf = exampleDay(page.plan, support);
  const isMembers = isAboutMember(condition) || condition.kind === 'HOUSEHOLD_OR_ITS_CHILD';
  const facts = { household: 'h-1', supports: [] };
  return evaluateCondition(condition, {
    facts,
    member: isMembers ? stranger : null,
    asOf,
    afterExit,
    untilAge: null,
  });
}

function stepOf(page: Page, support: Support, condition: Condition, number: string): ConditionStep {
  const { ambiguity, ambiguousIn, ...plain } = condition;
  const isDoubtful = ambiguity !== undefined && ambiguousIn === undefined;
  const { fact, missing, operator, threshold, assumed } = ask(page, support, plain);
  return {
    number,
    rule: condition.kind,
    condition,
    facts: isSeveral(condition) ? [] : [...new Set([...missing, fact])],
    operator,
    threshold,
    settles: isExcluding(condition) ? 'EXCLUDED' : 'DENIED',
    assumed: isDoubtful || (!isSeveral(condition) && assumed === true),
    ambiguity: ambiguity ?? null,
    clause: condition.clause,
    quote: condition.quote,
  };
}

/** The condition and, below it, each that it holds. */
function stepsOf(page: Page, support: Support, condition: Condition, number: string): readonly ConditionStep[] {
  const held = isSeveral(condition) ? condition.of : [];
  return [
    stepOf(page, support, condition, number),
    ...held.flatMap((one, at) => stepsOf(page, support, one, `${number}.${at + 1}`)),
  ];
}

const settledBy: Readonly<Record<string, Outcome>> = {
  WINDOW: 'OUTSIDE_WINDOW',
  EXCLUSION_GROUP: 'EXCLUDED',
  COUNTED_ONCE: 'EXCLUDED',
};

/** The doubt on which a group of the support stands beyond its words. */
function doubtOf(page: Page, { code }: Support, quote: string): string | null {
  const group = exclusionGroupsOf(page.plan, code).find((one) => one.quote === quote);
  return group?.beyondQuote?.ambiguity ?? null;
}

/** What `decide` itself asks beside the conditions, in its order, as it says it: nothing of it is written twice. */
function besides(page: Page, support: Support, asOf: IsoDate): readonly Omit<ConditionStep, 'number'>[] {
  const held = { assignment: 'a-1', measure: support.code, member: stranger.id, effectiveOn: asOf };
  const reasonsOf = (supports: readonly HeldSupport[]) => {
    const facts = { household: 'h-1', members: [stranger], supports };
    return decide(page.plan, { measure: support.code, member: stranger.id, facts, asOf }).reasons;
  };
  const kinds = new Set<string>(conditionsOf(support).map(({ kind }) => kind));
  const groups = reasonsOf([]).filter(({ rule }) => rule === 'EXCLUSION_GROUP');
  return [...groups, ...reasonsOf([held]).filter(({ rule }) => rule !== 'EXCLUSION_GROUP')]
    .filter(({ rule }) => !kinds.has(rule))
    .map(({ rule, fact, verdict, operator, threshold, certainty, clause, quote }) => ({
      rule,
      condition: null,
      facts: [fact as ConditionStep['facts'][number]],
      operator,
      threshold,
      settles: verdict === 'NOTE' ? null : (settledBy[rule] ?? 'DENIED'),
      assumed: certainty === 'ASSUMED',
      ambiguity: rule === 'EXCLUSION_GROUP' && certainty === 'ASSUMED' ? doubtOf(page, support, quote) : null,
      clause,
      quote,
    }));
}

const order = ['WINDOW', 'EXCLUSION_GROUP', 'COUNTED_ONCE'];

/** Every question that a decision on the support asks, in the order of precedence: period, groups, conditions, notes. */
export function conditionSteps(page: Page, support: Support): readonly ConditionStep[] {
  const asOf = exampleDay(page.plan, support);
  const beside = besides(page, support, asOf);
  const before = order.flatMap((rule) => beside.filter((step) => step.rule === rule));
  const notes = beside.filter(({ rule }) => !order.includes(rule));
  const asked = conditionsOf(support).flatMap((condition, index) => {
    return stepsOf(page, support, condition, String(before.length + index + 1));
  });
  const first = before.length + conditionsOf(support).length + 1;
  return [
    ...before.map((step, index) => ({ ...step, number: String(index + 1) })),
    ...asked,
    ...notes.map((step, index) => ({ ...step, number: String(first + index) })),
  ];
}

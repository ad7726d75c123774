import { conditionsOf, type Outcome, type Support } from '../../assignments/index.ts';
import type { FactName } from '../../households/index.ts';
import type { Citation, IsoDate } from '../../kernel/index.ts';
import { type Condition, evaluateCondition, type FactValue, isAboutMember, isExcluding } from '../../measures/index.ts';
import { decide } from '../decide.ts';
import { exampleDay } from './example-household.ts';
import type { Page } from './page.ts';

/** One question that a decision asks: a row of the table of conditions. */
export interface ConditionStep extends Citation {
  /** `4`, or `4.1` for one of several that are enough. */
  readonly number: string;
  readonly rule: string;
  /** Null for what a decision asks beside the conditions of the support: period, groups, what is counted once. */
  readonly condition: Condition | null;
  readonly facts: readonly (FactName | 'asOf' | 'supports')[];
  readonly operator: string;
  readonly threshold: FactValue;
  /** What comes of it when it is not met; null where it is only noted. */
  readonly settles: Outcome | null;
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
  const { fact, missing, operator, threshold, assumed } = ask(page, support, condition);
  return {
    number,
    rule: condition.kind,
    condition,
    facts: condition.kind === 'ANY_OF' ? [] : [...new Set([...missing, fact])],
    operator,
    threshold,
    settles: isExcluding(condition) ? 'EXCLUDED' : 'DENIED',
    assumed: condition.kind === 'ANY_OF' ? condition.ambiguity !== undefined : assumed === true,
    ambiguity: condition.ambiguity ?? null,
    clause: condition.clause,
    quote: condition.quote,
  };
}

const settledBy: Readonly<Record<string, Outcome>> = {
  WINDOW: 'OUTSIDE_WINDOW',
  EXCLUSION_GROUP: 'EXCLUDED',
  COUNTED_ONCE: 'EXCLUDED',
};

/** What `decide` itself asks beside the conditions, in its order, as it says it: nothing of it is written twice. */
function besides(page: Page, support: Support, asOf: IsoDate): readonly Omit<ConditionStep, 'number'>[] {
  const held = { assignment: 'a-1', measure: support.code, member: stranger.id, effectiveOn: asOf };
  const facts = { household: 'h-1', members: [stranger], supports: [held] };
  const { reasons } = decide(page.plan, { measure: support.code, member: stranger.id, facts, asOf });
  const kinds = new Set<string>(conditionsOf(support).map(({ kind }) => kind));
  return reasons
    .filter(({ rule }) => !kinds.has(rule))
    .map(({ rule, fact, verdict, operator, threshold, certainty, clause, quote }) => ({
      rule,
      condition: null,
      facts: [fact as ConditionStep['facts'][number]],
      operator,
      threshold,
      settles: verdict === 'NOTE' ? null : (settledBy[rule] ?? 'DENIED'),
      assumed: certainty === 'ASSUMED',
      ambiguity: null,
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
    const number = String(before.length + index + 1);
    const all = condition.kind === 'ANY_OF' ? condition.of : [];
    const alternatives = all.map((one, at) => stepOf(page, support, one, `${number}.${at + 1}`));
    return [stepOf(page, support, condition, number), ...alternatives];
  });
  const first = before.length + conditionsOf(support).length + 1;
  return [
    ...before.map((step, index) => ({ ...step, number: String(index + 1) })),
    ...asked,
    ...notes.map((step, index) => ({ ...step, number: String(first + index) })),
  ];
}

import type { Text } from '../kernel/index.ts';
import { evaluateTerm, type TermValue } from './evaluate-term.ts';
import type { Identity } from './identity.ts';
import type { Plan } from './plan.ts';

/** One statement of an identity with both sides worked out; a side is null when the document does not state it. */
export interface StatementResult {
  readonly left: TermValue;
  readonly right: TermValue;
  readonly relation: '=' | '<=';
  readonly holds: boolean;
}

/** What came of an identity. `explained` tells why it does not hold, where the plan's data knows. */
export interface IdentityResult {
  readonly id: string;
  readonly name: Text;
  readonly statements: readonly StatementResult[];
  readonly holds: boolean;
  readonly explained: Text | null;
  readonly scope: Identity['scope'];
}

function holds(left: TermValue, relation: '=' | '<=', right: TermValue): boolean {
  if (left === null || right === null) return false;
  if (relation === '=') return left === right;
  return typeof left === 'number' && typeof right === 'number' && left <= right;
}

function verify(identity: Identity, plan: Plan): IdentityResult {
  const statements = identity.statements.map(({ left, relation, right }) => {
    const [leftValue, rightValue] = [evaluateTerm(left, plan), evaluateTerm(right, plan)];
    return { left: leftValue, right: rightValue, relation, holds: holds(leftValue, relation, rightValue) };
  });
  const every = statements.length > 0 && statements.every((statement) => statement.holds);
  const { id, name, scope } = identity;
  return { id, name, statements, holds: every, explained: every ? null : identity.explainedDiscrepancy, scope };
}

/**
 * Checks a plan against its own identities. The plan's totals are assertions: one that fails is reported, never
 * repaired; one that the plan explains carries the explanation.
 * @example verifyPlan(haDong2024).filter((result) => result.holds).length // 26
 * @example verifyPlan(haDong2024).filter((result) => !result.holds).map((result) => result.id) // ['I19']
 */
export function verifyPlan(plan: Plan): readonly IdentityResult[] {
  return plan.identities.map((identity) => verify(identity, plan));
}

import { type EncodedFact, factsOfClause, type IdentityResult, type Plan, verifyPlan } from '@vuonlen/plan/plans';

/** Works something out once for each plan: a plan never changes, a new revision is another value. */
function oncePerPlan<T>(work: (plan: Plan) => T): (plan: Plan) => T {
  const made = new WeakMap<Plan, T>();
  return (plan) => {
    const known = made.get(plan);
    if (known !== undefined) return known;
    const value = work(plan);
    made.set(plan, value);
    return value;
  };
}

/** What is encoded of each clause. */
export const factsByClause = oncePerPlan(
  (plan): ReadonlyMap<string, readonly EncodedFact[]> =>
    new Map(plan.clauses.map(({ id }) => [id, factsOfClause(plan, id)])),
);

/** The plan's own arithmetic, worked out. */
export const identitiesOf = oncePerPlan((plan): readonly IdentityResult[] => verifyPlan(plan));

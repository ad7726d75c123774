import type { PlanPageQuery } from '../gql/graphql.ts';

type Fact = PlanPageQuery['plan']['clauses'][number]['facts'][number];

const tried = /^(measures\[[^\]]+\]\.(rate|plannedQuantity)|pledges\[[^\]]+\]\.quantity)$/;

/** The rates, quantities and pledges of a plan, each place once. */
export function figuresToTry(plan: Pick<PlanPageQuery['plan'], 'clauses'>): readonly Fact[] {
  const facts = plan.clauses.flatMap((clause) => clause.facts).filter(({ path }) => tried.test(path));
  return [...new Map(facts.map((fact) => [fact.path, fact])).values()];
}

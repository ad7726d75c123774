import type { WishedChange } from '@vuonlen/plan/plans';
import type { PlanPageQuery } from '../gql/graphql.ts';

type Fact = PlanPageQuery['plan']['clauses'][number]['facts'][number];

/** What is typed for a figure: a number, or the days of a window. */
export type FigureKind = 'NUMBER' | 'WINDOW';

const numbers = /^(measures\[[^\]]+\]\.(rate|plannedQuantity)|pledges\[[^\]]+\]\.quantity)$/;
const years = /^measures\[[^\]]+\]\.conditions\[WITHIN_YEARS_OF_EXIT\]$/;
const windows = /^measures\[[^\]]+\]\.window$/;

/** How a figure is tried; null for one that is not offered. */
export function figureKind(path: string): FigureKind | null {
  if (numbers.test(path) || years.test(path)) return 'NUMBER';
  return windows.test(path) ? 'WINDOW' : null;
}

/** The rates, quantities, pledges, windows and years of a plan that can be tried, each place once. */
export function figuresToTry(plan: Pick<PlanPageQuery['plan'], 'clauses'>): readonly Fact[] {
  const facts = plan.clauses.flatMap((clause) => clause.facts).filter(({ path }) => figureKind(path) !== null);
  return [...new Map(facts.map((fact) => [fact.path, fact])).values()];
}

/** The change that is meant by a number for a figure. */
export function wishOfNumber(path: string, value: number): WishedChange {
  return { path: years.test(path) ? `${path}.years` : path, value };
}

/** The change that is meant by the first and the last day of a window; no last day leaves it open. */
export function wishOfWindow(path: string, from: string, until: string | null): WishedChange {
  return { path, value: { from, until } };
}

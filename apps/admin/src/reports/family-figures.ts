import { percentReached } from '@vuonlen/plan/kernel';
import type { DashboardQuery } from '../gql/graphql.ts';

type MeasureProgress = DashboardQuery['progress']['measures'][number];

/** What the plan expects of a family of measures, and what is assigned. */
export interface FamilyFigure {
  readonly family: string;
  readonly measures: readonly MeasureProgress[];
  readonly planned: number;
  readonly done: number;
}

/** Families of measures with a planned quantity, in the plan's order. */
export function familyFigures(measures: readonly MeasureProgress[]): readonly FamilyFigure[] {
  const families = new Map<string, FamilyFigure>();
  for (const measure of measures) {
    if (measure.plannedQuantity === null) continue;
    const { family } = measure.measure;
    const figure = families.get(family) ?? { family, measures: [], planned: 0, done: 0 };
    families.set(family, {
      family,
      measures: [...figure.measures, measure],
      planned: figure.planned + measure.plannedQuantity,
      done: figure.done + measure.allocatedQuantity,
    });
  }
  return [...families.values()];
}

/** How much is done, in whole per cent; 0 of 0 is nothing done. */
export function percentOf(done: number, planned: number): number {
  return percentReached(done, planned, 0) ?? 0;
}

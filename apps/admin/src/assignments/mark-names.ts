import type { StagedHouseholdsQuery } from '../gql/graphql.ts';
import type { GridMeasure } from './grid-cell.ts';
import type { StagedCancellation, StagedSupport } from './staged-changes.ts';

export type NamedHousehold = StagedHouseholdsQuery['households']['nodes'][number];
export type AnyMark = StagedSupport | StagedCancellation;

export function isGiven(mark: AnyMark): mark is StagedSupport {
  return !('assignment' in mark);
}

/** What names a mark on screen. */
export interface MarkNames {
  readonly householdOf: (mark: AnyMark) => NamedHousehold | undefined;
  readonly measureOf: (mark: AnyMark) => GridMeasure | undefined;
}

/** Looks the names of marks up: the marks themselves carry ids only. */
export function namesOf(households: readonly NamedHousehold[], measures: readonly GridMeasure[]): MarkNames {
  const byId = new Map(households.map((one) => [one.id, one]));
  const byCode = new Map(measures.map((one) => [one.code, one]));
  return { householdOf: (mark) => byId.get(mark.household), measureOf: (mark) => byCode.get(mark.measure) };
}

/** True while a pledge or the kind of the item is still to be chosen. */
export function isIncomplete(mark: AnyMark, measure: GridMeasure | undefined): boolean {
  if (!isGiven(mark)) return false;
  const lacksItem = mark.itemKind === null && (measure?.itemKinds.length ?? 0) > 1;
  return lacksItem || mark.legs.some(({ pledge }) => pledge === '');
}

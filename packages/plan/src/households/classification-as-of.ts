import type { IsoDate } from '../kernel/index.ts';
import type { ClassificationChange, HouseholdClass, StandardLevel } from './vocabulary.ts';

/** What a decision of the chairman says of a household, from the day on which it takes effect. */
export interface Classification {
  readonly effectiveOn: IsoDate;
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
  readonly change: ClassificationChange;
}

/** Class of a household on a day; all null when no decision was in effect yet. */
export interface ClassificationAsOf {
  readonly class: HouseholdClass | null;
  readonly standard: StandardLevel | null;
  /** Day from which the household is no longer near-poor; a relapse takes it away. */
  readonly exitedOn: IsoDate | null;
}

const nearPoorAgain: readonly HouseholdClass[] = ['POOR', 'NEAR_POOR'];

/**
 * The class of a household as of a day, from its classification decisions in any order; of two decisions of one day the
 * later in the list stands. A decision that takes effect after the day does not count yet.
 * @example classificationAsOf([{ effectiveOn: isoDate('2024-12-31'), class: 'EXITED_NEAR_POVERTY', standard: null, change: 'EXITED_NEAR_POVERTY' }], isoDate('2025-01-01')) // { class: 'EXITED_NEAR_POVERTY', standard: null, exitedOn: '2024-12-31' }
 */
export function classificationAsOf(decisions: readonly Classification[], asOf: IsoDate): ClassificationAsOf {
  const inEffect = decisions
    .filter((decision) => decision.effectiveOn <= asOf)
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0));
  let exitedOn: IsoDate | null = null;
  for (const decision of inEffect) {
    if (nearPoorAgain.includes(decision.class)) exitedOn = null;
    else if (decision.change === 'EXITED_NEAR_POVERTY') exitedOn ??= decision.effectiveOn;
  }
  const last = inEffect.at(-1);
  return { class: last?.class ?? null, standard: last?.standard ?? null, exitedOn };
}

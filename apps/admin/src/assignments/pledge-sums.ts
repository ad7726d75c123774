import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import type { MeasureChoiceFragment, PledgeChoiceFragment } from '../gql/graphql.ts';

/** Columns of the grid: measures that somebody pledged something for, or that the plan counts. */
export function gridMeasures<Measure extends MeasureChoiceFragment>(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter((measure) => measure.pledges.length > 0 || measure.plannedQuantity !== null);
}

/** Pledges that count in totals and may serve a ward; all wards where none is given. */
export function pledgesFor(measure: MeasureChoiceFragment, ward: string): readonly PledgeChoiceFragment[] {
  return measure.pledges.filter(
    (pledge) => pledge.partOf === null && (ward === '' || pledge.place === null || pledge.place.id === ward),
  );
}

/** What is left of a pledge in money; null where the plan does not state its money, or what is used is not shown. */
export function moneyLeft(pledge: PledgeChoiceFragment): Vnd | null {
  if (pledge.money === null || pledge.usedMoney === null) return null;
  return vnd(Math.max(0, pledge.money - pledge.usedMoney));
}

/**
 * Whole supports that the pledges can still pay: a support of several parts needs something for each part, so the
 * scarcest part decides. Null where this reader is not shown what one of them has left.
 */
export function unitsLeft(measure: MeasureChoiceFragment, ward: string): number | null {
  const pledges = pledgesFor(measure, ward);
  if (pledges.some((pledge) => pledge.left === null)) return null;
  const left = (code: string | null): number =>
    pledges
      .filter((pledge) => code === null || pledge.leg === null || pledge.leg === code)
      .reduce((sum, pledge) => sum + Math.max(0, pledge.left ?? 0), 0);
  return measure.legs.length === 0 ? left(null) : Math.min(...measure.legs.map((leg) => left(leg.code)));
}

/** Money that is left in the pledges; null as soon as one of them states none. */
export function totalMoneyLeft(measure: MeasureChoiceFragment, ward: string): Vnd | null {
  const sums = pledgesFor(measure, ward).map(moneyLeft);
  if (sums.length === 0 || sums.some((sum) => sum === null)) return null;
  return vnd(sums.reduce<number>((total, sum) => total + (sum ?? 0), 0));
}

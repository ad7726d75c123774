import type { Agency } from '@vuonlen/plan/agencies';
import type { FundingSource, Pledge } from '@vuonlen/plan/funding';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { type Place, withLaterPlaces } from '@vuonlen/plan/places';
import type { Plan } from '@vuonlen/plan/plans';
import type { Duty } from '@vuonlen/plan/responsibilities';

/** The plan's named things by id: reference data stays in memory and costs no statement. */
export interface PlanIndex {
  /** With those that came after them. */
  readonly places: ReadonlyMap<string, Place>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly measures: ReadonlyMap<string, SpecialMeasure>;
  readonly sources: ReadonlyMap<string, FundingSource>;
  readonly pledges: ReadonlyMap<string, Pledge>;
  readonly duties: ReadonlyMap<string, Duty>;
}

const indexes = new WeakMap<Plan, PlanIndex>();

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The index of a plan, made once. */
export function planIndex(plan: Plan): PlanIndex {
  const made = indexes.get(plan);
  if (made) return made;
  const index: PlanIndex = {
    places: byId(withLaterPlaces(plan.places)),
    agencies: byId(plan.agencies),
    measures: new Map(plan.measures.map((measure) => [measure.code, measure])),
    sources: byId(plan.sources),
    pledges: byId(plan.pledges),
    duties: byId(plan.duties),
  };
  indexes.set(plan, index);
  return index;
}

/** Finds what the plan itself refers to. @throws Error when the plan contradicts itself. */
export function need<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The plan names ${id} but does not hold it.`);
  return row;
}

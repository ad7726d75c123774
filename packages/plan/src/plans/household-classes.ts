import { byCode, type Demand } from './assignment-demand.ts';

/** Households that need the same from the same pledges: any of them stands for any other. */
export interface HouseholdClass {
  readonly households: string[];
  /** By kind of demand, the demands of each household in the order of `households`. */
  readonly slots: Map<string, Demand[][]>;
}

function kindOf(demand: Demand): string {
  return JSON.stringify([demand.place, demand.untilAge, [...demand.decisions.keys()].sort(byCode)]);
}

/** Sorts the demands, which come in the order of the codes; households with a support already are classes of their own. */
export function classesOf(demands: readonly Demand[], served: ReadonlySet<string>): readonly HouseholdClass[] {
  const byHousehold = new Map<string, Map<string, Demand[]>>();
  for (const demand of demands) {
    const kinds = byHousehold.get(demand.household) ?? new Map<string, Demand[]>();
    byHousehold.set(demand.household, kinds);
    const kind = kindOf(demand);
    const same = kinds.get(kind);
    if (same) same.push(demand);
    else kinds.set(kind, [demand]);
  }
  const classes = new Map<string, HouseholdClass>();
  for (const [household, kinds] of byHousehold) {
    const sorted = [...kinds].sort(([a], [b]) => byCode(a, b));
    const key = JSON.stringify([sorted.map(([kind, all]) => [kind, all.length]), served.has(household)]);
    const one = classes.get(key) ?? { households: [], slots: new Map<string, Demand[][]>() };
    classes.set(key, one);
    one.households.push(household);
    for (const [kind, all] of sorted) {
      const lists = one.slots.get(kind);
      if (lists) lists.push(all);
      else one.slots.set(kind, [all]);
    }
  }
  return [...classes].sort(([a], [b]) => byCode(a, b)).map(([, one]) => one);
}

import { type Arc, minCostFlow, type Pledge } from '../funding/index.ts';
import { byCode, type Demand } from './assignment-demand.ts';
import { type ProposalObjective, proposalObjectives } from './assignment-proposal.ts';
import type { Plan } from './plan.ts';
import type { MeasureSupply } from './pledge-supply.ts';

/** Households that need the same from the same pledges: any of them stands for any other. */
interface HouseholdClass {
  readonly households: string[];
  /** By kind of demand, the demands of each household in the order of `households`. */
  readonly slots: Map<string, Demand[][]>;
}

/** A kind of demand within a class, and what the flow gives it. */
export interface Slot {
  readonly demands: readonly Demand[];
  readonly pledges: readonly Pledge[];
  readonly served: readonly { readonly demand: Demand; readonly pledge: Pledge }[];
}

/** The pledges of every measure, and how many units each can still give. */
export interface Supply {
  readonly supplies: readonly MeasureSupply[];
  readonly left: ReadonlyMap<string, number>;
}

function kindOf(demand: Demand): string {
  return JSON.stringify([demand.place, demand.untilAge, [...demand.decisions.keys()].sort(byCode)]);
}

function classesOf(demands: readonly Demand[], served: ReadonlySet<string>): readonly HouseholdClass[] {
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

/** Pledges that may pay for a demand; a child named until an age is paid by the subset for that age. */
function payersOf(demand: Demand, supplies: readonly MeasureSupply[]): readonly Pledge[] {
  return supplies
    .filter((supply) => demand.decisions.has(supply.measure))
    .flatMap((supply) =>
      demand.untilAge === null
        ? supply.matched
        : supply.subsets.filter((subset) => subset.untilAge?.value === demand.untilAge),
    )
    .filter((pledge) => pledge.place === null || pledge.place === demand.place);
}

/** Weights of the objectives: a later one never outweighs an earlier one. */
function weightsOf(plan: Plan, objectives: readonly ProposalObjective[]) {
  const base = 2 * Math.max(1, ...plan.exclusionGroups.map((group) => group.measures.length)) + 2;
  const weight = (name: ProposalObjective) => {
    const at = objectives.indexOf(name);
    return at === -1 ? 0 : base ** (objectives.length - 1 - at);
  };
  const pledge = (one: Pledge) => {
    const group = plan.exclusionGroups.find(({ measures }) => measures.includes(one.measure));
    const rank = group ? group.measures.length - group.measures.indexOf(one.measure) : 0;
    return rank * weight('FIRST_OF_GROUP') + (one.place === null ? 0 : weight('TIED_MONEY_FIRST'));
  };
  return { pledge, household: weight('MORE_HOUSEHOLDS'), top: base ** proposalObjectives.length };
}

class Network {
  readonly arcs: Arc[] = [];
  nodes = 2;
  add(from: number, to: number, capacity: number, cost = 0): number {
    return this.arcs.push({ from, to, capacity, cost }) - 1;
  }
}

/** Deals the units of a slot to the households of the class in turn, going on where the last slot stopped. */
function deal(one: HouseholdClass, flows: readonly { lists: Demand[][]; units: readonly Pledge[] }[]) {
  let turn = 0;
  return flows.map(({ lists, units }) => {
    const taken = lists.map(() => 0);
    return units.flatMap((pledge) => {
      const at = turn++ % one.households.length;
      const demand = lists[at]?.[taken[at] ?? 0];
      taken[at] = (taken[at] ?? 0) + 1;
      return demand ? [{ demand, pledge }] : [];
    });
  });
}

/** Serves as many demands as the pledges allow, the best by the objectives; demands come in the order of the codes. */
export function matchDemands(
  plan: Plan,
  demands: readonly Demand[],
  { supplies, left }: Supply,
  objectives: readonly ProposalObjective[],
  alreadyServed: ReadonlySet<string>,
): readonly Slot[] {
  const net = new Network();
  const weights = weightsOf(plan, objectives);
  const total = demands.length;
  const nodeOf = new Map<string, number>();
  for (const supply of supplies) {
    const gate = net.nodes++;
    const caps = supply.open.map((leg) => leg.reduce((sum, pledge) => sum + (left.get(pledge.id) ?? 0), 0));
    net.add(0, gate, Math.min(total, ...caps));
    for (const pledge of [...supply.matched, ...supply.subsets]) {
      nodeOf.set(pledge.id, net.nodes++);
      const parent = pledge.partOf === null ? gate : (nodeOf.get(pledge.partOf) ?? gate);
      const cost = pledge.partOf === null ? weights.top - weights.pledge(pledge) : 0;
      net.add(parent, nodeOf.get(pledge.id) ?? 0, left.get(pledge.id) ?? 0, cost);
    }
  }
  const classes = classesOf(demands, alreadyServed).map((one) => {
    const node = net.nodes++;
    const first = one.households.some((household) => alreadyServed.has(household)) ? 0 : one.households.length;
    net.add(node, 1, first, weights.top - weights.household);
    net.add(node, 1, total, weights.top);
    const slots = [...one.slots.values()].map((lists) => {
      const slot = net.nodes++;
      const all = lists.flat();
      const pledges = all[0] ? payersOf(all[0], supplies) : [];
      const arcs = pledges.map((pledge) => net.add(nodeOf.get(pledge.id) ?? 0, slot, total));
      net.add(slot, node, all.length);
      return { lists, all, pledges, arcs };
    });
    return { one, slots };
  });
  const flow = minCostFlow(net.nodes, net.arcs, 0, 1);
  return classes.flatMap(({ one, slots }) => {
    const flows = slots.map(({ lists, pledges, arcs }) => ({
      lists,
      units: pledges.flatMap((pledge, at) => Array<Pledge>(flow[arcs[at] ?? -1] ?? 0).fill(pledge)),
    }));
    const dealt = deal(one, flows);
    return slots.map(({ all, pledges }, at) => ({ demands: all, pledges, served: dealt[at] ?? [] }));
  });
}

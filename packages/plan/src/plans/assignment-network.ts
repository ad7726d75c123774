import { type Arc, minCostFlow, type Pledge } from '../funding/index.ts';
import type { Demand } from './assignment-demand.ts';
import type { ExclusionOrder } from './exclusion-order.ts';
import { classesOf, type HouseholdClass } from './household-classes.ts';
import type { MeasureSupply } from './pledge-supply.ts';
import type { ProposalObjective } from './proposal-objective.ts';

/** The pledges of every measure, and how many supports each can still give. */
export interface Supply {
  readonly supplies: readonly MeasureSupply[];
  readonly left: ReadonlyMap<string, number>;
  readonly inHand: ReadonlyMap<string, number>;
  readonly wardMoneyStays: boolean;
}

/** What decides beside the pledges. */
export interface Ranking {
  readonly objectives: readonly ProposalObjective[];
  readonly order: ExclusionOrder;
  readonly alreadyServed: ReadonlySet<string>;
}

/** An arc, and what a unit on it is worth to each objective. */
export interface WeighedArc extends Omit<Arc, 'cost'> {
  readonly gains: readonly number[];
  /** Every way from source to sink has two of these arcs, so that costs stay above zero. */
  readonly weighed: boolean;
}

/** A kind of demand within a class: the arcs over which its pledges serve it. */
export interface SlotArcs {
  readonly lists: readonly Demand[][];
  readonly pledges: readonly Pledge[];
  readonly arcs: readonly number[];
}

/** Source 0 → gate of the measure → pledge (→ subset) → slot → class of households → sink 1. */
export interface AssignmentNetwork {
  readonly nodes: number;
  readonly arcs: readonly WeighedArc[];
  readonly classes: readonly { readonly one: HouseholdClass; readonly slots: readonly SlotArcs[] }[];
  /** Greater than what a round of the network can change of any objective: the weight of one step in the order. */
  readonly base: number;
}

/** Pledges that may pay for a demand; a child named until an age is paid by the subset for that age. */
function payersOf(demand: Demand, { supplies, wardMoneyStays }: Supply): readonly Pledge[] {
  return supplies
    .filter((supply) => demand.decisions.has(supply.measure))
    .flatMap((supply) =>
      demand.untilAge === null
        ? supply.matched
        : supply.subsets.filter((subset) => subset.untilAge?.value === demand.untilAge),
    )
    .filter((pledge) => !wardMoneyStays || pledge.place === null || pledge.place === demand.place);
}

class Builder {
  readonly arcs: WeighedArc[] = [];
  readonly nodeOf = new Map<string, number>();
  readonly #none: readonly number[];
  nodes = 2;
  constructor(objectives: readonly ProposalObjective[]) {
    this.#none = objectives.map(() => 0);
  }
  add(from: number, to: number, capacity: number, gains?: readonly number[]): number {
    return this.arcs.push({ from, to, capacity, gains: gains ?? this.#none, weighed: gains !== undefined }) - 1;
  }
}

function addPledges(net: Builder, { supplies, left, inHand }: Supply, { objectives, order }: Ranking, total: number) {
  for (const supply of supplies) {
    const gate = net.nodes++;
    const caps = supply.open.map((leg) => leg.reduce((sum, pledge) => sum + (left.get(pledge.id) ?? 0), 0));
    net.add(0, gate, Math.min(total, ...caps));
    for (const pledge of supply.matched) {
      const node = net.nodes++;
      net.nodeOf.set(pledge.id, node);
      const gains = (received: number) =>
        objectives.map((name) => {
          if (name === 'FIRST_OF_GROUP') return order.rankOf(pledge.measure);
          if (name === 'TIED_MONEY_FIRST') return pledge.place === null ? 0 : 1;
          return name === 'RECEIVED_MONEY_FIRST' ? received : 0;
        });
      const [all, here] = [left.get(pledge.id) ?? 0, inHand.get(pledge.id) ?? 0];
      if (here > 0) net.add(gate, node, here, gains(1));
      if (all > here) net.add(gate, node, all - here, gains(0));
    }
    for (const subset of supply.subsets) {
      const parent = net.nodeOf.get(subset.partOf ?? '');
      net.nodeOf.set(subset.id, net.nodes++);
      if (parent !== undefined) net.add(parent, net.nodes - 1, left.get(subset.id) ?? 0);
    }
  }
}

/** The network of all demands, which come in the order of the codes. */
export function assignmentNetwork(demands: readonly Demand[], supply: Supply, ranking: Ranking): AssignmentNetwork {
  const { objectives, alreadyServed, order } = ranking;
  const net = new Builder(objectives);
  const total = demands.length;
  addPledges(net, supply, ranking, total);
  const classes = classesOf(demands, alreadyServed).map((one) => {
    const node = net.nodes++;
    const first = one.households.some((household) => alreadyServed.has(household)) ? 0 : one.households.length;
    const gains = (served: number) => objectives.map((name) => (name === 'MORE_HOUSEHOLDS' ? served : 0));
    net.add(node, 1, first, gains(1));
    net.add(node, 1, total, gains(0));
    const slots = [...one.slots.values()].map((lists): SlotArcs => {
      const slot = net.nodes++;
      const [any] = lists.flat();
      const pledges = any ? payersOf(any, supply) : [];
      const arcs = pledges.map((pledge) => net.add(net.nodeOf.get(pledge.id) ?? 0, slot, total));
      net.add(slot, node, lists.flat().length);
      return { lists, pledges, arcs };
    });
    return { one, slots };
  });
  const base = 2 * Math.max(1, order.top) * (supply.supplies.length + 1) + 1;
  return { nodes: net.nodes, arcs: net.arcs, classes, base };
}

/**
 * What a unit on the arc costs by the first objectives: a later one never outweighs an earlier one. A flow is best when
 * no round of the network betters it, and a simple round passes each gate once, so that it changes an objective by less
 * than `base`.
 */
export function costOf({ gains }: WeighedArc, base: number, objectives: number): number {
  return -gains.slice(0, objectives).reduce((sum, gain) => sum * base + gain, 0);
}

/** The flow of a greatest number of supports, the best by the objectives. */
export function bestFlow({ nodes, arcs, base }: AssignmentNetwork, objectives: number): readonly number[] {
  const top = base ** objectives;
  const priced = arcs.map((arc) => ({ ...arc, cost: arc.weighed ? top + costOf(arc, base, objectives) : 0 }));
  return minCostFlow(nodes, priced, 0, 1);
}

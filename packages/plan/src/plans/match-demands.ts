import type { Pledge } from '../funding/index.ts';
import type { Demand } from './assignment-demand.ts';
import { assignmentNetwork, bestFlow, type Ranking, type Supply } from './assignment-network.ts';
import { fixedArcs } from './fixed-arcs.ts';
import type { HouseholdClass } from './household-classes.ts';
import type { ProposalObjective } from './proposal-objective.ts';

/** A demand with the pledge that serves it. */
export interface Served {
  readonly demand: Demand;
  readonly pledge: Pledge;
  /** The first with which no choice serves fewer of the slot from the pledge; null: none is needed, or none suffices. */
  readonly objective: ProposalObjective | null;
  /** Another choice, as good by all, gives the demand another pledge or nothing: the order of codes made this one. */
  readonly byCode: boolean;
}

/** A kind of demand within a class, and what the flow gives it. */
export interface Slot {
  readonly demands: readonly Demand[];
  readonly pledges: readonly Pledge[];
  readonly served: readonly Served[];
}

/** Deals the units of a slot to the households of the class in turn, going on where the last slot stopped. */
function dealer(one: HouseholdClass) {
  let turn = 0;
  return <T>(lists: readonly Demand[][], units: readonly T[]) => {
    const taken = lists.map(() => 0);
    return units.flatMap((unit) => {
      const at = turn++ % one.households.length;
      const demand = lists[at]?.[taken[at] ?? 0];
      taken[at] = (taken[at] ?? 0) + 1;
      return demand ? [{ demand, unit }] : [];
    });
  };
}

/** Serves as many demands as the pledges allow, the best by the objectives; demands come in the order of the codes. */
export function matchDemands(demands: readonly Demand[], supply: Supply, ranking: Ranking): readonly Slot[] {
  const { objectives } = ranking;
  const net = assignmentNetwork(demands, supply, ranking);
  const flow = bestFlow(net, objectives.length);
  const arcs = net.classes.flatMap(({ slots }) => slots.flatMap((slot) => slot.arcs));
  const used = arcs.filter((arc) => (flow[arc] ?? 0) > 0);
  const fixed = fixedArcs(net, flow, used, objectives.length);
  return net.classes.flatMap(({ one, slots }) => {
    const deal = dealer(one);
    return slots.map(({ lists, pledges, arcs: own }) => {
      const all = lists.flat();
      const units = pledges.flatMap((pledge, at) =>
        Array.from({ length: flow[own[at] ?? -1] ?? 0 }, () => ({ pledge, arc: own[at] ?? -1 })),
      );
      // The demands of a slot stand for each other: what one of them gets, another could get instead.
      const isMixed = units.length < all.length || new Set(units.map(({ arc }) => arc)).size > 1;
      const served = deal(lists, units).map(({ demand, unit: { pledge, arc } }): Served => {
        const level = fixed.get(arc) ?? null;
        const objective = level === null ? null : (objectives[level - 1] ?? null);
        return { demand, pledge, objective, byCode: isMixed || level === null };
      });
      return { demands: all, pledges, served };
    });
  });
}

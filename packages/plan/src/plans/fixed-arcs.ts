import { type AssignmentNetwork, costOf, type WeighedArc } from './assignment-network.ts';

interface Residual {
  /** By node: the steps that have room, each with the arc it belongs to. */
  readonly steps: readonly { readonly to: number; readonly arc: number; readonly cost: number }[][];
}

function residualOf({ nodes, arcs, base }: AssignmentNetwork, flow: readonly number[], objectives: number): Residual {
  const steps: { to: number; arc: number; cost: number }[][] = Array.from({ length: nodes }, () => []);
  for (const [arc, one] of arcs.entries()) {
    const [units, cost] = [flow[arc] ?? 0, costOf(one, base, objectives)];
    if (units < one.capacity) steps[one.from]?.push({ to: one.to, arc, cost });
    if (units > 0) steps[one.to]?.push({ to: one.from, arc, cost: -cost });
  }
  return { steps };
}

/** The least cost to reach each node from anywhere: a flow that is best leaves no round below zero. */
function potentials({ steps }: Residual): readonly number[] {
  const far = steps.map(() => 0);
  const waiting = steps.map((_, node) => node);
  const isWaiting = steps.map(() => true);
  for (let at = 0; at < waiting.length; at++) {
    const node = waiting[at] ?? 0;
    isWaiting[node] = false;
    for (const { to, cost } of steps[node] ?? []) {
      if ((far[node] ?? 0) + cost >= (far[to] ?? 0)) continue;
      far[to] = (far[node] ?? 0) + cost;
      if (!isWaiting[to]) waiting.push(to);
      isWaiting[to] = true;
    }
  }
  return far;
}

/** The steps that cost nothing by the potentials: a round costs nothing exactly where all its steps are among these. */
function tightSteps(residual: Residual) {
  const far = potentials(residual);
  return residual.steps.map((all, node) => all.filter(({ to, cost }) => (far[node] ?? 0) + cost === far[to]));
}

/**
 * Whether a round of cost zero takes a unit back from the arc: the way back is one of its steps, and the rest leads from
 * the start of the arc to its end some other way. There and back on the arc itself would change nothing.
 */
function isTakenBack(steps: ReturnType<typeof tightSteps>, { from, to }: WeighedArc, arc: number): boolean {
  if (!steps[to]?.some((step) => step.arc === arc && step.to === from)) return false;
  const seen = new Set([from]);
  for (const node of seen) {
    for (const step of steps[node] ?? []) if (step.arc !== arc) seen.add(step.to);
    if (seen.has(to)) return true;
  }
  return false;
}

/**
 * For each of the arcs that carry something: how many objectives, taken in order, leave no choice but to send as much
 * over it. 0: any greatest number of supports needs it. null: another flow, as good by all objectives, sends less.
 */
export function fixedArcs(
  net: AssignmentNetwork,
  flow: readonly number[],
  arcs: readonly number[],
  objectives: number,
): ReadonlyMap<number, number | null> {
  const fixed = new Map<number, number | null>(arcs.map((arc) => [arc, null]));
  for (let level = 0; level <= objectives; level++) {
    const steps = tightSteps(residualOf(net, flow, level));
    for (const [arc, known] of fixed) {
      const one = net.arcs[arc];
      if (known === null && one && !isTakenBack(steps, one, arc)) fixed.set(arc, level);
    }
  }
  return fixed;
}

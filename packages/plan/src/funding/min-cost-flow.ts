/** An arc of a network: `capacity` whole units from node to node, each at a whole, non-negative `cost`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

interface Residual {
  readonly heads: number[];
  readonly room: number[];
  readonly costs: number[];
  readonly out: number[][];
}

/** Arc 2i is the i-th arc, 2i + 1 its way back. */
function residualOf(nodes: number, arcs: readonly Arc[]): Residual {
  const net: Residual = { heads: [], room: [], costs: [], out: Array.from({ length: nodes }, () => []) };
  for (const { from, to, capacity, cost } of arcs) {
    if (![capacity, cost].every((value) => Number.isSafeInteger(value) && value >= 0) || !net.out[to])
      throw new RangeError(`Not an arc of the network: ${from} → ${to}, ${capacity} at ${cost}`);
    net.out[from]?.push(net.heads.length);
    net.out[to]?.push(net.heads.length + 1);
    net.heads.push(to, from);
    net.room.push(capacity, 0);
    net.costs.push(cost, -cost);
  }
  return net;
}

/** Least cost from the source to every node over arcs with room (label correcting, first in first out). */
function distances(net: Residual, source: number): number[] {
  const far = net.out.map(() => Number.POSITIVE_INFINITY);
  far[source] = 0;
  const waiting = [source];
  const isWaiting = net.out.map((_, node) => node === source);
  for (let at = 0; at < waiting.length; at++) {
    const node = waiting[at] ?? 0;
    isWaiting[node] = false;
    for (const arc of net.out[node] ?? []) {
      const [head, cost] = [net.heads[arc] ?? 0, (far[node] ?? 0) + (net.costs[arc] ?? 0)];
      if ((net.room[arc] ?? 0) === 0 || cost >= (far[head] ?? 0)) continue;
      far[head] = cost;
      if (!isWaiting[head]) waiting.push(head);
      isWaiting[head] = true;
    }
  }
  return far;
}

/** The arcs of a path of least cost with room, first found in the order of the arcs; null when there is none. */
function tightPath(net: Residual, far: readonly number[], source: number, sink: number): number[] | null {
  const by = net.out.map(() => -1);
  const queue = [source];
  for (let at = 0; at < queue.length && by[sink] === -1; at++) {
    const node = queue[at] ?? 0;
    for (const arc of net.out[node] ?? []) {
      const head = net.heads[arc] ?? 0;
      const tight = far[head] === (far[node] ?? 0) + (net.costs[arc] ?? 0);
      if (!tight || (net.room[arc] ?? 0) === 0 || head === source || by[head] !== -1) continue;
      by[head] = arc;
      queue.push(head);
    }
  }
  if (by[sink] === -1) return null;
  const path: number[] = [];
  for (let node = sink; node !== source; ) {
    const arc = by[node] ?? 0;
    path.push(arc);
    node = net.heads[arc ^ 1] ?? source;
  }
  return path;
}

/**
 * The flow of each arc in a greatest flow of least cost, in whole units. The same arcs in the same order give the same
 * flow. Successive shortest paths, all paths of one length at a time.
 * @throws RangeError when a capacity or a cost is not a whole, non-negative number: a programming error.
 * @example minCostFlow(3, [{ from: 0, to: 1, capacity: 2, cost: 5 }, { from: 0, to: 1, capacity: 1, cost: 1 }, { from: 1, to: 2, capacity: 2, cost: 0 }], 0, 2) // [1, 1, 2]
 * @example minCostFlow(2, [{ from: 0, to: 1, capacity: 0.5, cost: 0 }], 0, 1) // throws RangeError
 */
export function minCostFlow(nodes: number, arcs: readonly Arc[], source: number, sink: number): readonly number[] {
  const net = residualOf(nodes, arcs);
  for (let far = distances(net, source); Number.isFinite(far[sink]); far = distances(net, source)) {
    for (let path = tightPath(net, far, source, sink); path; path = tightPath(net, far, source, sink)) {
      const units = Math.min(...path.map((arc) => net.room[arc] ?? 0));
      for (const arc of path) {
        net.room[arc] = (net.room[arc] ?? 0) - units;
        net.room[arc ^ 1] = (net.room[arc ^ 1] ?? 0) + units;
      }
    }
  }
  return arcs.map((_, arc) => net.room[2 * arc + 1] ?? 0);
}

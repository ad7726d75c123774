import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arc, minCostFlow } from './index.ts';

const nodes = 4;
const anyArc: fc.Arbitrary<Arc> = fc
  .record({
    from: fc.integer({ min: 0, max: nodes - 1 }),
    to: fc.integer({ min: 0, max: nodes - 1 }),
    capacity: fc.integer({ min: 0, max: 2 }),
    cost: fc.integer({ min: 0, max: 3 }),
  })
  .filter((arc) => arc.from !== arc.to);

function netOut(arcs: readonly Arc[], flow: readonly number[], node: number): number {
  return arcs.reduce((sum, arc, at) => {
    const units = flow[at] ?? 0;
    return sum + (arc.from === node ? units : 0) - (arc.to === node ? units : 0);
  }, 0);
}

function costOf(arcs: readonly Arc[], flow: readonly number[]): number {
  return arcs.reduce((sum, arc, at) => sum + arc.cost * (flow[at] ?? 0), 0);
}

function isFlow(arcs: readonly Arc[], flow: readonly number[]): boolean {
  const within = arcs.every((arc, at) => (flow[at] ?? -1) >= 0 && (flow[at] ?? 0) <= arc.capacity);
  return within && netOut(arcs, flow, 1) === 0 && netOut(arcs, flow, 2) === 0;
}

/** Every way to fill the arcs. */
function* fillings(arcs: readonly Arc[]): Generator<readonly number[]> {
  const [first, ...rest] = arcs;
  if (!first) yield [];
  else
    for (let units = 0; units <= first.capacity; units++) for (const other of fillings(rest)) yield [units, ...other];
}

describe('a greatest flow of least cost', () => {
  it('is as great and as cheap as the best of all flows', () => {
    fc.assert(
      fc.property(fc.array(anyArc, { maxLength: 6 }), (arcs) => {
        const flow = minCostFlow(nodes, arcs, 0, 3);
        expect(isFlow(arcs, flow)).toBe(true);
        const all = [...fillings(arcs)].filter((one) => isFlow(arcs, one));
        const value = Math.max(...all.map((one) => netOut(arcs, one, 0)));
        expect(netOut(arcs, flow, 0)).toBe(value);
        const costs = all.filter((one) => netOut(arcs, one, 0) === value).map((one) => costOf(arcs, one));
        expect(costOf(arcs, flow)).toBe(Math.min(...costs));
      }),
      { numRuns: 200 },
    );
  });

  it('takes back what was given too early', () => {
    const arcs = [
      { from: 0, to: 1, capacity: 1, cost: 0 },
      { from: 0, to: 2, capacity: 1, cost: 0 },
      { from: 1, to: 2, capacity: 1, cost: 0 },
      { from: 1, to: 3, capacity: 1, cost: 5 },
      { from: 2, to: 3, capacity: 1, cost: 0 },
    ];
    expect(minCostFlow(4, arcs, 0, 3)).toEqual([1, 1, 0, 1, 1]);
  });

  it.each([
    [{ from: 0, to: 9, capacity: 1, cost: 0 }],
    [{ from: 0, to: 1, capacity: -1, cost: 0 }],
    [{ from: 0, to: 1, capacity: 1, cost: -1 }],
  ])('refuses %o', (arc) => {
    expect(() => minCostFlow(2, [arc], 0, 1)).toThrow(RangeError);
  });
});

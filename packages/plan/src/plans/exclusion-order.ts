import type { Plan } from './plan.ts';

/** The exclusion groups of a plan, as a proposal needs them. */
export interface ExclusionOrder {
  /** How early a measure stands in its groups: greater is earlier, 0 without a group. */
  readonly rankOf: (measure: string) => number;
  /** The greatest rank. */
  readonly top: number;
  /** By measure, the name of the block of those measures, among these, of which one is given. */
  readonly blocksOf: (measures: readonly string[]) => ReadonlyMap<string, string>;
  /** Measures, among these, that exclude two others which do not exclude each other: no proposal is made for them. */
  readonly entangled: (measures: readonly string[]) => readonly string[];
}

/** A measure comes before all that stand behind it in any of its groups. */
function ranksOf(plan: Plan): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rank = (measure: string, above: readonly string[]): number => {
    const known = ranks.get(measure);
    if (known !== undefined || above.includes(measure)) return known ?? 0;
    const behind = plan.exclusionGroups.flatMap(({ measures }) =>
      measures.includes(measure) ? measures.slice(measures.indexOf(measure) + 1) : [],
    );
    const value = 1 + Math.max(0, ...behind.map((one) => rank(one, [...above, measure])));
    ranks.set(measure, value);
    return value;
  };
  for (const { measures } of plan.exclusionGroups) for (const measure of measures) rank(measure, []);
  return ranks;
}

/** Reads the exclusion groups of a plan; what is asked again is answered from memory. */
export function exclusionOrderOf(plan: Plan): ExclusionOrder {
  const ranks = ranksOf(plan);
  const memory = new Map<string, ReadonlyMap<string, string>>();
  const excludes = (a: string, b: string) =>
    plan.exclusionGroups.some(({ measures }) => measures.includes(a) && measures.includes(b));
  const reach = (from: string, among: readonly string[]) => {
    const block = new Set([from]);
    for (const one of block) for (const other of among) if (excludes(one, other)) block.add(other);
    return [...block].sort();
  };
  const blocksOf = (measures: readonly string[]) => {
    const among = measures.filter((measure) => ranks.has(measure)).sort();
    const key = among.join(' ');
    const blocks = memory.get(key) ?? new Map(among.map((measure) => [measure, reach(measure, among).join(' ')]));
    memory.set(key, blocks);
    return blocks;
  };
  return {
    rankOf: (measure) => ranks.get(measure) ?? 0,
    top: Math.max(0, ...ranks.values()),
    blocksOf,
    entangled: (measures) => {
      const blocks = blocksOf([...new Set(measures)]);
      return [...blocks].flatMap(([measure, block]) => {
        const others = block.split(' ').filter((one) => excludes(one, measure));
        return others.some((a) => others.some((b) => !excludes(a, b))) ? [measure] : [];
      });
    },
  };
}

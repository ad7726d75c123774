import type { ProposalObjective } from '../src/plans/index.ts';

/** A way to serve a demand: by the pledge that is matched, with a unit of everything in `takes`. */
export interface Option {
  readonly measure: string;
  readonly pledge: string;
  /** The pledges that pay, one a leg. */
  readonly pays: readonly string[];
  readonly takes: readonly string[];
  /** Where what has come in for it is counted: the pledge, or the whole that it is part of. */
  readonly purse: string;
  readonly rank: number;
  readonly tied: boolean;
}

/** A demand of a household with every way to serve it. */
export interface Due {
  readonly household: string;
  readonly member: string | null;
  readonly options: readonly Option[];
}

/** Everything that an exhaustive search needs to know of a case. */
export interface Instance {
  readonly dues: readonly Due[];
  readonly left: Readonly<Record<string, number>>;
  readonly inHand: Readonly<Record<string, number>>;
  readonly served: readonly string[];
  readonly objectives: readonly ProposalObjective[];
}

const step = 128;

interface Given {
  readonly due: Due;
  readonly option: Option;
}

/** Every combination of options for the demands of one household. */
function combinations(dues: readonly Due[]): readonly (readonly Given[])[] {
  return dues.reduce<readonly (readonly Given[])[]>(
    (all, due) => all.flatMap((chosen) => [chosen, ...due.options.map((option) => [...chosen, { due, option }])]),
    [[]],
  );
}

/** What a combination is worth whatever the others have, less one for everything counted; where its units come from. */
function worthOf(chosen: readonly Given[], { served, objectives }: Instance, isCounted: (given: Given) => boolean) {
  const options = chosen.map(({ option }) => option);
  const weight = weightIn(objectives);
  const households = new Set(chosen.map(({ due }) => due.household).filter((one) => !served.includes(one)));
  const values = options.map(
    ({ rank, tied }) => rank * weight('FIRST_OF_GROUP') + (tied ? weight('TIED_MONEY_FIRST') : 0),
  );
  const gain = values.reduce((sum, value) => sum + value + step ** (objectives.length + 1), 0);
  const more = households.size * weight('MORE_HOUSEHOLDS');
  return { options, worth: gain + more - chosen.filter(isCounted).length };
}

function weightIn(objectives: readonly ProposalObjective[]) {
  return (name: ProposalObjective) =>
    objectives.includes(name) ? step ** (objectives.length - objectives.indexOf(name)) : 0;
}

/**
 * The best score there is, and the fewest that a choice with this score has of what is counted. It tries every choice:
 * household by household, every combination of options, and of all ways to the same remainders the best. A score is the
 * number of supports and the objectives in order, to the base 128.
 */
function search(instance: Instance, isCounted: (given: Given) => boolean) {
  const { dues, left, inHand, objectives } = instance;
  const ids = Object.keys(left);
  const at = new Map(ids.map((id, index) => [id, index]));
  const received = weightIn(objectives)('RECEIVED_MONEY_FIRST');
  let states = new Map([['', { room: ids.map((id) => left[id] ?? 0), value: 0 }]]);
  for (const household of new Set(dues.map((due) => due.household))) {
    const all = combinations(dues.filter((due) => due.household === household));
    const ways = all.map((chosen) => worthOf(chosen, instance, isCounted));
    const next: typeof states = new Map();
    for (const { room, value } of states.values())
      for (const { options, worth } of ways) {
        const after = [...room];
        let sum = value + worth;
        const isEnough = options.every(({ purse, takes }) => {
          const used = (left[purse] ?? 0) - (after[at.get(purse) ?? -1] ?? 0);
          if (used < (inHand[purse] ?? 0)) sum += received;
          return takes.every((id) => {
            const index = at.get(id) ?? -1;
            after[index] = (after[index] ?? 0) - 1;
            return (after[index] ?? -1) >= 0;
          });
        });
        if (!isEnough) continue;
        const key = after.join();
        if ((next.get(key)?.value ?? -1) < sum) next.set(key, { room: after, value: sum });
      }
    states = next;
  }
  const value = Math.max(...[...states.values()].map((state) => state.value));
  const score = Math.ceil(value / step);
  return { score, fewest: score * step - value };
}

/** The best score there is. */
export function bestScore(instance: Instance): number {
  return search(instance, () => false).score;
}

/** The fewest that any of the best choices has of what is counted. */
export function fewestOfBest(instance: Instance, isCounted: (given: Given) => boolean): number {
  return search(instance, isCounted).fewest;
}

/** The score of one choice, in the same terms. */
export function scoreOf(chosen: readonly (Option & { readonly household: string })[], instance: Instance): number {
  const { inHand, served, objectives } = instance;
  const households = new Set(chosen.map((one) => one.household));
  const values: Record<ProposalObjective, number> = {
    FIRST_OF_GROUP: chosen.reduce((sum, { rank }) => sum + rank, 0),
    MORE_HOUSEHOLDS: [...households].filter((one) => !served.includes(one)).length,
    TIED_MONEY_FIRST: chosen.filter(({ tied }) => tied).length,
    RECEIVED_MONEY_FIRST: Object.entries(inHand).reduce(
      (sum, [id, units]) => sum + Math.min(units, chosen.filter(({ purse }) => purse === id).length),
      0,
    ),
  };
  return objectives.reduce((score, name) => score * step + values[name], chosen.length);
}

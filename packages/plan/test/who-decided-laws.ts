import type { ProposedAssignment, Receiver } from '../src/plans/index.ts';
import type { ProposalCase } from './any-proposal-case.ts';
import { bestScore, type Due, fewestOfBest } from './proposal-oracle.ts';
import { dueOf, propose, wayOf } from './proposal-reading.ts';

/** What a proposal says, and what an exhaustive search finds. */
interface Compared {
  readonly said: readonly unknown[];
  readonly found: readonly unknown[];
}

function isByCode({ reasons }: ProposedAssignment): boolean {
  return reasons.some(({ basis }) => basis === 'CODE');
}

function objectiveOf({ reasons }: ProposedAssignment) {
  return reasons.find(({ objective }) => objective !== null)?.objective ?? null;
}

/** Receivers in the same position: of one ward, due the same in all, with a support already or without. */
function positionOf({ dues, served, register }: ProposalCase, { household, options }: Due): string {
  const ward = register.find(({ facts }) => facts.household === household)?.facts.place;
  const own = dues.filter((due) => due.household === household).map((due) => due.options);
  return JSON.stringify([ward, served.includes(household), own, options]);
}

/** The first objectives in their order, from none to all. */
function levels({ objectives }: ProposalCase): readonly number[] {
  return [0, ...objectives.map((_, at) => at + 1)];
}

/** “By code” against the search: whether some best choice does not give the receiver these pledges. */
export function whoIsByCode(one: ProposalCase): Compared {
  const picks = propose(one).picks.map((pick) => ({ pick, ...wayOf(one, pick) }));
  const isOpen = ({ due, way }: (typeof picks)[number]) =>
    fewestOfBest(one, (given) => given.due === due && given.option === way) === 0;
  return { said: picks.map(({ pick }) => isByCode(pick)), found: picks.map(isOpen) };
}

/** The objective named, where “by code” does not stand: the first with which no choice does otherwise for the receiver. */
export function whoIsByObjective(one: ProposalCase): Compared {
  const picks = propose(one).picks.filter((pick) => !isByCode(pick));
  const found = picks.map((pick) => {
    const { due, way } = wayOf(one, pick);
    const level = levels(one).find((length) => {
      const objectives = one.objectives.slice(0, length);
      return fewestOfBest({ ...one, objectives }, (given) => given.due === due && given.option === way) > 0;
    });
    return level ? one.objectives[level - 1] : null;
  });
  return { said: picks.map(objectiveOf), found };
}

/** The objective named, in all: the first with which no choice serves fewer in the same position from the pledge. */
export function howManyByObjective(one: ProposalCase): Compared {
  const picks = propose(one).picks.map((pick) => {
    const { due, way } = wayOf(one, pick);
    return { pick, pledge: way.pledge, position: positionOf(one, due) };
  });
  const found = picks.map(({ pledge, position }) => {
    const many = picks.filter((other) => other.pledge === pledge && other.position === position).length;
    const level = levels(one).find((length) => {
      const objectives = one.objectives.slice(0, length);
      const isCounted = ({ due, option }: { due: Due; option: { pledge: string } }) =>
        option.pledge === pledge && positionOf(one, due) === position;
      return fewestOfBest({ ...one, objectives }, isCounted) === many;
    });
    return level ? one.objectives[level - 1] : null;
  });
  return { said: picks.map(({ pick }) => objectiveOf(pick)), found };
}

/** Of each shortfall, the unserved with whom alone it is smallest: whoever is left out, all the others can be served. */
export function smallestWith(
  one: ProposalCase,
): readonly { readonly unserved: readonly Due[]; readonly smallest: readonly Due[] }[] {
  const asDue = (receiver: Receiver) => dueOf(one, receiver, receiver.measures[0] ?? '');
  const isServed = (dues: readonly Due[]) => bestScore({ ...one, objectives: [], dues }) === dues.length;
  return propose(one).shortfalls.map((shortfall) => {
    const [all, unserved] = [shortfall.receivers.map(asDue), shortfall.unserved.map(asDue)];
    const smallest = unserved.filter((kept) => {
      const set = all.filter((due) => due === kept || !unserved.includes(due));
      return set.every((out) => isServed(set.filter((due) => due !== out)));
    });
    return { unserved, smallest };
  });
}

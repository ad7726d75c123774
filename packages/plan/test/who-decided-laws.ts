import type { ProposalObjective, ProposedAssignment, Receiver } from '../src/plans/index.ts';
import type { ProposalCase } from './any-proposal-case.ts';
import { bestScore, type Due, fewestOfBest, type Option } from './proposal-oracle.ts';
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

/** The first objective, in their order, with which it holds; null where it holds without any, or never. */
function firstObjective(one: ProposalCase, holds: (fewer: ProposalCase) => boolean): ProposalObjective | null {
  const levels = [0, ...one.objectives.map((_, at) => at + 1)];
  const level = levels.find((length) => holds({ ...one, objectives: one.objectives.slice(0, length) }));
  return level ? (one.objectives[level - 1] ?? null) : null;
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
    return firstObjective(
      one,
      (fewer) => fewestOfBest(fewer, (given) => given.due === due && given.option === way) > 0,
    );
  });
  return { said: picks.map(objectiveOf), found };
}

/** The objective named, in all: the first with which no choice serves fewer in the same position from the pledge. */
export function howManyByObjective(one: ProposalCase): Compared {
  const positions = new Map(one.dues.map((due) => [due, positionOf(one, due)]));
  const picks = propose(one).picks.map((pick) => ({ pick, ...wayOf(one, pick) }));
  const found = new Map<string, ProposalObjective | null>();
  const deciding = (position: string | undefined, pledge: string) => {
    const isAlike = (due: Due, option: Option) => positions.get(due) === position && option.pledge === pledge;
    const many = picks.filter(({ due, way }) => isAlike(due, way)).length;
    return firstObjective(one, (fewer) => fewestOfBest(fewer, ({ due, option }) => isAlike(due, option)) === many);
  };
  for (const { due, way } of picks) {
    const [position, key] = [positions.get(due), `${positions.get(due)} ${way.pledge}`];
    if (!found.has(key)) found.set(key, deciding(position, way.pledge));
  }
  return {
    said: picks.map(({ pick }) => objectiveOf(pick)),
    found: picks.map(({ due, way }) => found.get(`${positions.get(due)} ${way.pledge}`)),
  };
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

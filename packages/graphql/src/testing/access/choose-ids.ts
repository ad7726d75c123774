import { randomUUIDv7 } from 'node:crypto';
import { fromGlobalId, toGlobalId } from '../../kernel/index.ts';
import type { Whole } from './access-table.ts';
import { belongings } from './belonging.ts';
import { pointersOf } from './values.ts';

/** The id at a place of an input, as `household` or `legs.0.pledge`. */
export type Ids = (path: string) => string;

/** Ids for an input whose places want these types; null when no household has all that they name. */
export type Choice = (types: ReadonlyMap<string, string>) => Ids | null;

/** Remembers what was worked out of an id: an input is made up some thousand times from the same few thousand ids. */
function once<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}

const typeOf = once((id) => fromGlobalId(id)?.type ?? '');

/** Where an act is tried. */
export interface Ground {
  readonly mayBe: (household: string, ward: string | null) => boolean;
  /** The ward that an input names. */
  readonly ward: string;
  /** What an input names of the plan, by type: a body, a duty of it, a pledge that it keeps. */
  readonly home: ReadonlyMap<string, string>;
}

/**
 * Chooses ids of one household and of what hangs on it, each time another one that fulfils the condition, what the ground
 * has of the plan, and whichever there is of anything else.
 */
export function chooser({ nodes }: Whole, { mayBe, ward, home }: Ground): Choice {
  const of = belongings(nodes);
  // Ids are in the order of time: the latest thing of a kind stands last, and comes first into question.
  const age = once((id) => fromGlobalId(id)?.id ?? '');
  const all = [...nodes.keys()].toSorted((a, b) => (age(a) < age(b) ? -1 : 1));
  const hanging = new Set(all.filter((id) => of(id).household !== null).map(typeOf));
  const households = [...Map.groupBy(all, (id) => of(id).household ?? '')].filter(
    ([id]) => id !== '' && mayBe(id, of(id).ward),
  );
  const ours = new Set(home.values());
  const nearness = once((id) => new Set(pointersOf(nodes.get(id)).filter((other) => ours.has(other))).size);
  const homely = (ids: readonly string[]) => {
    const [best] = ids.toReversed().toSorted((a, b) => nearness(b) - nearness(a));
    return best !== undefined && nearness(best) > 0 ? best : undefined;
  };
  const kin = Map.groupBy(all, typeOf);
  const nearby = Map.groupBy(
    all.filter((id) => (of(id).ward ?? ward) === ward),
    typeOf,
  );
  let turn = 0;
  return (types) => {
    const hung = [...new Set(types.values())].filter((type) => hanging.has(type));
    const fit = households.filter(([, own]) => hung.every((type) => own.some((id) => typeOf(id) === type)));
    turn += 1;
    const [, own = []] = fit[turn % Math.max(fit.length, 1)] ?? [];
    if (fit.length === 0 && hung.length > 0) return null;
    return (path) => {
      const type = types.get(path) ?? '';
      if (type === 'Place') return ward;
      const wanted = home.get(type);
      if (wanted !== undefined) return wanted;
      const near = hanging.has(type) ? own.filter((id) => typeOf(id) === type) : (nearby.get(type) ?? []);
      return homely(near) ?? homely(kin.get(type) ?? []) ?? near.at(-1) ?? toGlobalId(type, randomUUIDv7());
    };
  };
}

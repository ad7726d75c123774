import { randomUUIDv7 } from 'node:crypto';
import { fromGlobalId, toGlobalId } from '../../kernel/index.ts';
import type { Whole } from './access-table.ts';
import { belongings } from './belonging.ts';

/** The id at a place of an input, as `household` or `legs.0.pledge`. */
export type Ids = (path: string) => string;

/** Ids for an input whose places want these types; null when no household has all that they name. */
export type Choice = (types: ReadonlyMap<string, string>) => Ids | null;

const typeOf = (id: string) => fromGlobalId(id)?.type ?? '';

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
  const all = [...nodes.keys()];
  const hanging = new Set(all.filter((id) => of(id).household !== null).map(typeOf));
  const households = [...Map.groupBy(all, (id) => of(id).household ?? '')].filter(
    ([id]) => id !== '' && mayBe(id, of(id).ward),
  );
  let turn = 0;
  return (types) => {
    const wanted = [...new Set(types.values())].filter((type) => hanging.has(type));
    const fit = households.filter(([, own]) => wanted.every((type) => own.some((id) => typeOf(id) === type)));
    turn += 1;
    const [, own = []] = fit[turn % Math.max(fit.length, 1)] ?? [];
    if (fit.length === 0 && wanted.length > 0) return null;
    return (path) => {
      const type = types.get(path) ?? '';
      if (type === 'Place') return ward;
      const among = hanging.has(type) ? own : all.filter((id) => (of(id).ward ?? ward) === ward);
      return home.get(type) ?? among.findLast((id) => typeOf(id) === type) ?? toGlobalId(type, randomUUIDv7());
    };
  };
}

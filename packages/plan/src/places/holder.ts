import { addDays, type IsoDate } from '../kernel/index.ts';
import type { PlaceSuccession } from './place.ts';

/** Anything with a life: a unit or a body. */
export interface Living {
  readonly id: string;
  readonly validFrom?: IsoDate | null;
  /** Last day of its life, inclusive. */
  readonly validTo?: IsoDate | null;
}

/** A succession of units or of bodies: whole or in part, from a day on, by a document. */
export type Succession = PlaceSuccession;

/** One way from the old unit to one of the day; `verified` when the basis of every step is. */
export interface HolderPath<T> {
  readonly holder: T;
  readonly steps: readonly Succession[];
  readonly verified: boolean;
}

/**
 * Who stands in the place of a unit or body on a day. `UNDETERMINED`: it was split on the way (or gave up a part and lives
 * on), and which part took over the matter at hand does not follow from the data; `lost` are units on the way that ended
 * without a stated successor.
 * `NOT_STATED`: it ended and no successor is given. `NOT_YET`: it begins later.
 */
export type Holder<T> =
  | { readonly kind: 'SAME'; readonly holder: T }
  | ({ readonly kind: 'SUCCEEDED' } & HolderPath<T>)
  | { readonly kind: 'UNDETERMINED'; readonly candidates: readonly HolderPath<T>[]; readonly lost: readonly T[] }
  | { readonly kind: 'NOT_STATED'; readonly lost: readonly T[]; readonly endedOn: IsoDate }
  | { readonly kind: 'NOT_YET'; readonly from: IsoDate };

interface Walk<T> {
  readonly paths: HolderPath<T>[];
  readonly lost: T[];
}

function isAlive(unit: Living, day: IsoDate): boolean {
  return (unit.validFrom ?? day) <= day && (unit.validTo ?? day) >= day;
}

function known<T extends Living>(id: string, among: readonly T[]): T {
  const unit = among.find((entry) => entry.id === id);
  if (unit === undefined) throw new RangeError(`Not in the register: ${id}`);
  return unit;
}

function follow<T extends Living>(
  unit: T,
  asOf: IsoDate,
  among: { readonly units: readonly T[]; readonly successions: readonly Succession[] },
  steps: readonly Succession[],
  walk: Walk<T>,
): void {
  const lives = isAlive(unit, asOf);
  if (lives) walk.paths.push({ holder: unit, steps, verified: steps.every(({ verified }) => verified) });
  const seen = new Set([unit.id, ...steps.map(({ from }) => from)]);
  const next = among.successions.filter(
    ({ from, to, on, scope }) => from === unit.id && on <= asOf && !seen.has(to) && !(lives && scope === 'WHOLE'),
  );
  if (!lives && next.length === 0) walk.lost.push(unit);
  for (const step of next) follow(known(step.to, among.units), asOf, among, [...steps, step], walk);
}

/**
 * Follows successions from a unit or body to the day. A unit that exists on the day holds its own, unless a part of it
 * went elsewhere; one that went over whole is held by its successor; any split on the way leaves candidates, even where
 * only one part is known. A register that runs in a circle is never followed round: what it leads back to counts as
 * without a successor (`checkSuccessions` refuses such a register).
 * @throws RangeError when the unit or a successor is not in the register: a fault of the data.
 * @example followSuccessions('bien-giang-2024', isoDate('2025-07-01'), { units: places, successions }).kind // 'SUCCEEDED'
 */
export function followSuccessions<T extends Living>(
  id: string,
  asOf: IsoDate,
  among: { readonly units: readonly T[]; readonly successions: readonly Succession[] },
): Holder<T> {
  const unit = known(id, among.units);
  if (unit.validFrom && asOf < unit.validFrom) return { kind: 'NOT_YET', from: unit.validFrom };
  const walk: Walk<T> = { paths: [], lost: [] };
  follow(unit, asOf, among, [], walk);
  const [path] = walk.paths;
  if (path === undefined) return { kind: 'NOT_STATED', lost: walk.lost, endedOn: addDays(unit.validTo ?? asOf, 1) };
  const isWhole = walk.paths.length === 1 && path.steps.every(({ scope }) => scope === 'WHOLE');
  if (!isWhole || walk.lost.length > 0) return { kind: 'UNDETERMINED', candidates: walk.paths, lost: walk.lost };
  return path.holder === unit ? { kind: 'SAME', holder: unit } : { kind: 'SUCCEEDED', ...path };
}

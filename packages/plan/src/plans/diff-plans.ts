import type { ClauseRef } from '../kernel/index.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { isRecord, keysOf, namesOf } from './plan-path.ts';

/** A place of the document in both plans, with the clause of what encloses it. */
interface Place {
  readonly path: string;
  readonly clause: ClauseRef | null;
}

function clauseOf(value: unknown, { path, clause }: Place): ClauseRef | null {
  if (!isRecord(value)) return clause;
  if (typeof value.clause === 'string') return value.clause;
  return /^clauses\[[^\]]*\]$/.test(path) && typeof value.id === 'string' ? value.id : clause;
}

function changed(place: Place, before: unknown, after: unknown): PlanChange {
  return { path: place.path, kind: 'CHANGED', before, after, clause: clauseOf(after, place) };
}

function removed(place: Place, before: unknown): PlanChange {
  return { path: place.path, kind: 'REMOVED', before, after: undefined, clause: clauseOf(before, place) };
}

function added(place: Place, after: unknown, position?: number): PlanChange {
  const change = { path: place.path, kind: 'ADDED', before: undefined, after, clause: clauseOf(after, place) } as const;
  return position === undefined ? change : { ...change, position };
}

/** All names in the order of the later list; what it lacks comes where it stood in the earlier one. */
function inOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = before.filter((name) => !after.includes(name));
  const order: string[] = [];
  for (const name of after) {
    const at = before.indexOf(name);
    while (gone[0] !== undefined && before.indexOf(gone[0]) < at) order.push(...gone.splice(0, 1));
    order.push(name);
  }
  return [...order, ...gone];
}

function diffKeyed(
  before: readonly unknown[],
  after: readonly unknown[],
  [namesBefore, namesAfter]: readonly [readonly string[], readonly string[]],
  place: Place,
): readonly PlanChange[] {
  const entries = inOrder(namesBefore, namesAfter).flatMap((name) => {
    const [old, now] = [namesBefore.indexOf(name), namesAfter.indexOf(name)];
    const entry = { ...place, path: `${place.path}[${name}]` };
    if (now < 0) return [removed(entry, before[old])];
    return old < 0 ? [added(entry, after[now], now)] : diffValues(before[old], after[now], entry);
  });
  const keptBefore = namesBefore.filter((name) => namesAfter.includes(name));
  const keptAfter = namesAfter.filter((name) => namesBefore.includes(name));
  if (keptBefore.every((name, index) => name === keptAfter[index])) return entries;
  const moved = { ...place, kind: 'REORDERED', before: keptBefore, after: keptAfter } as const;
  return [moved, ...entries];
}

/** Entries without a name of their own are compared one by one where both lists have as many, and whole otherwise. */
function diffLists(before: readonly unknown[], after: readonly unknown[], place: Place): readonly PlanChange[] {
  const keys = [keysOf(before), keysOf(after)] as const;
  if (keys[0] && keys[1]) return diffKeyed(before, after, [keys[0], keys[1]], place);
  const [namesBefore, namesAfter] = [namesOf(before), namesOf(after)];
  const alike = before.length === after.length && namesBefore.every((name, index) => name === namesAfter[index]);
  const inside = before.flatMap((entry, index) =>
    diffValues(entry, after[index], { ...place, path: `${place.path}[${namesBefore[index]}]` }),
  );
  if (alike && (inside.length === 0 || new Set(namesBefore).size === before.length)) return inside;
  return [changed(place, before, after)];
}

function diffRecords(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  { path, clause }: Place,
): readonly PlanChange[] {
  return inOrder(Object.keys(before), Object.keys(after)).flatMap((field) => {
    const place = { path: path === '' ? field : `${path}.${field}`, clause };
    if (!Object.hasOwn(after, field)) return [removed(place, before[field])];
    return Object.hasOwn(before, field) ? diffValues(before[field], after[field], place) : [added(place, after[field])];
  });
}

function diffValues(before: unknown, after: unknown, place: Place): readonly PlanChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, place);
  if (isRecord(before) && isRecord(after)) {
    return diffRecords(before, after, { ...place, clause: clauseOf(after, place) });
  }
  return Object.is(before, after) ? [] : [changed(place, before, after)];
}

/**
 * What a later plan says otherwise than an earlier one, in the order of the document. Entries are known by their ids and
 * codes, so that a ward put first changes no other; each difference carries its clause. `applyPlanChanges` goes the way from
 * the one to the other.
 * @example diffPlans(haDong2024, haDong2024) // []
 * @example diffPlans(haDong2024, { ...haDong2024, exclusionGroups: [] }).map(({ path, kind, clause }) => [path, kind, clause]) // [['exclusionGroups[HOUSING_OR_SAVINGS_BOOK]', 'REMOVED', 'II.2.2.2#1']]
 * @example diffPlans(haDong2024, { ...haDong2024, id: 'ha-dong-2025' })[0] // { path: 'id', kind: 'CHANGED', before: 'ha-dong-2024', after: 'ha-dong-2025', clause: null }
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanChange[] {
  return diffValues(before, after, { path: '', clause: null });
}

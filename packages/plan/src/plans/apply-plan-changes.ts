import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { isRecord, namesOf, stepsOf } from './plan-path.ts';

/** The changes by the steps of their paths: those of a place itself, and those of what it holds. */
interface Branch {
  readonly own: PlanChange[];
  readonly inner: Map<string, Branch>;
}

function branch(): Branch {
  return { own: [], inner: new Map() };
}

function grow(changes: readonly PlanChange[]): Branch {
  const root = branch();
  for (const change of changes) {
    let place = root;
    for (const step of stepsOf(change.path)) {
      const name = 'field' in step ? step.field : step.entry;
      const next = place.inner.get(name) ?? branch();
      place.inner.set(name, next);
      place = next;
    }
    place.own.push(change);
  }
  return root;
}

function nowhere(name: string): never {
  throw new RangeError(`A change names a place that the plan does not have: ${name}`);
}

/** The place after its changes, in a list of one; an empty list when it is removed. */
function renew(exists: boolean, value: unknown, { own, inner }: Branch, name: string): readonly unknown[] {
  const kinds = own.map(({ kind }) => kind);
  if (exists === kinds.includes('ADDED')) nowhere(name);
  if (kinds.includes('REMOVED')) return [];
  const replaced = own.find(({ kind }) => kind === 'ADDED' || kind === 'CHANGED');
  return [replaced ? replaced.after : applyTo(value, { own, inner }, name)];
}

function applyToList(list: readonly unknown[], { own, inner }: Branch): readonly unknown[] {
  const names = namesOf(list);
  const added = [...inner].filter(([, { own }]) => own.some(({ kind }) => kind === 'ADDED'));
  for (const name of inner.keys()) if (!names.includes(name) && !added.some(([one]) => one === name)) nowhere(name);
  const kept = names.flatMap((name, index) => {
    const part = inner.get(name);
    return (part ? renew(true, list[index], part, name) : [list[index]]).map((entry) => ({ name, entry }));
  });
  const order = own.find(({ kind }) => kind === 'REORDERED')?.after;
  if (Array.isArray(order)) kept.sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  const entries = kept.map(({ entry }) => entry);
  for (const [name, part] of added) {
    const [value] = renew(names.includes(name), undefined, part, name);
    entries.splice(part.own[0]?.position ?? entries.length, 0, value);
  }
  return entries;
}

function applyTo(value: unknown, changes: Branch, at: string): unknown {
  if (changes.inner.size === 0 && changes.own.length === 0) return value;
  if (Array.isArray(value)) return applyToList(value, changes);
  if (!isRecord(value)) return nowhere(at);
  const fields = [...new Set([...Object.keys(value), ...changes.inner.keys()])];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const part = changes.inner.get(field);
      const after = part ? renew(Object.hasOwn(value, field), value[field], part, field) : [value[field]];
      return after.map((entry) => [field, entry]);
    }),
  );
}

/**
 * The plan after the changes: what `diffPlans(plan, later)` finds turns `plan` into `later`. Changes of another origin
 * may make a document that is no plan any more: `parsePlan` tells.
 * @throws RangeError when a change names a place that the plan does not have, or adds one that it has: changes of another plan.
 * @example applyPlanChanges(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate.value', kind: 'CHANGED', before: 20000000, after: 25000000, clause: 'II.2.2.2#2' }]).measures[2].rate.value // 25000000
 * @example applyPlanChanges(haDong2024, [{ path: 'measures[TRACTOR]', kind: 'REMOVED', before: null, after: undefined, clause: null }]) // throws RangeError
 */
export function applyPlanChanges(plan: Plan, changes: readonly PlanChange[]): Plan {
  return applyTo(plan, grow(changes), 'plan') as Plan;
}

import { type ClauseRef, nearestName } from '../kernel/index.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { isRecord, namesOf, type PathPlace, pathInto, placesAt, type Step, stepsOf } from './plan-path.ts';
import { type ChangeProblem, changeProblem, type WishedChange } from './wished-change.ts';

/** Changes of places that the plan has, or why there are none. */
export interface ResolvedChanges {
  readonly changes: readonly PlanChange[];
  readonly problems: readonly ChangeProblem[];
}

const kinds: readonly unknown[] = ['ADDED', 'REMOVED', 'CHANGED', 'REORDERED'] satisfies PlanChange['kind'][];
const none: ResolvedChanges = { changes: [], problems: [] };

function isPlanChange(wished: WishedChange): wished is PlanChange {
  return 'kind' in wished && kinds.includes(wished.kind);
}

function refuse(problem: ChangeProblem): ResolvedChanges {
  return { ...none, problems: [problem] };
}

/** The path as far as the plan follows it, with the name that was probably meant at the first step that it does not. */
function unknownPath(plan: Plan, path: string): ChangeProblem {
  const steps = stepsOf(path);
  const known = steps.findLastIndex((_, at) => placesAt(plan, steps.slice(0, at + 1)).length > 0) + 1;
  const [holder] = placesAt(plan, steps.slice(0, known));
  const step = steps[known];
  if (!holder || !step) return changeProblem('UNKNOWN_PATH', path);
  const names = Array.isArray(holder.value)
    ? namesOf(holder.value)
    : isRecord(holder.value)
      ? Object.keys(holder.value)
      : [];
  const meant = nearestName('field' in step ? step.field : step.entry, names);
  const named: Step | null = meant === null ? null : Array.isArray(holder.value) ? { entry: meant } : { field: meant };
  return changeProblem('UNKNOWN_PATH', pathInto(holder.path, step), named && pathInto(holder.path, named));
}

function change(kind: PlanChange['kind'], { path, value }: PathPlace, after: unknown): PlanChange {
  return { path, kind, before: value, after, clause: null };
}

function textOf(plan: Plan, clause: ClauseRef): string | undefined {
  return plan.clauses.find(({ id }) => id === clause)?.text;
}

/** True for a value that brings its own clause: it replaces the place as a whole. */
function bringsClause(value: unknown): boolean {
  return isRecord(value) && 'clause' in value;
}

/** A value alone keeps clause and quote of the place; where the text is silent it stands, assumed, on the whole clause. */
function setTo(plan: Plan, place: PathPlace, after: unknown): ResolvedChanges {
  const { path, value: holder } = place;
  if (!isRecord(holder) || typeof holder.clause !== 'string' || bringsClause(after)) {
    return { ...none, changes: [change('CHANGED', place, after)] };
  }
  const { clause } = holder;
  if ('value' in holder) {
    return { ...none, changes: [change('CHANGED', { path: `${path}.value`, value: holder.value }, after)] };
  }
  if (holder.notStated !== true) return { ...none, changes: [change('CHANGED', place, after)] };
  const quote = textOf(plan, clause);
  if (!quote) return refuse(changeProblem('CLAUSE_NEEDED', path));
  return { ...none, changes: [change('CHANGED', place, { value: after, clause, quote, certainty: 'ASSUMED' })] };
}

/** Adds a field, or an entry that bears the name that the path gives it. */
function addTo(plan: Plan, path: string, value: unknown): ResolvedChanges {
  const steps = stepsOf(path);
  const step = steps.at(-1);
  const holders = placesAt(plan, steps.slice(0, -1));
  if (!step || holders.length === 0) return refuse(unknownPath(plan, path));
  const changes = holders.flatMap((holder) => {
    const place = { path: pathInto(holder.path, step), value: undefined };
    if ('entry' in step) {
      const bears = Array.isArray(holder.value) && namesOf([value])[0] === step.entry;
      return bears ? [change('ADDED', place, value)] : [];
    }
    const open = isRecord(holder.value) && nearestName(step.field, Object.keys(holder.value)) === null;
    return open ? [change('ADDED', place, value)] : [];
  });
  return changes.length > 0 ? { ...none, changes } : refuse(unknownPath(plan, path));
}

function isOrderOf(list: unknown, order: unknown): boolean {
  return Array.isArray(list) && Array.isArray(order) && order.every((name) => typeof name === 'string');
}

/** A change of `diffPlans` must find the plan that it was made for: what it changes is there, what it adds is not. */
function exact(plan: Plan, wished: PlanChange): ResolvedChanges {
  const [place, ...more] = placesAt(plan, stepsOf(wished.path));
  if (wished.kind !== 'ADDED') {
    if (!place || more.length > 0 || place.path !== wished.path) return refuse(unknownPath(plan, wished.path));
    if (wished.kind === 'REORDERED' && !isOrderOf(place.value, wished.after))
      return refuse(changeProblem('NOT_A_CHANGE', wished.path));
    return { ...none, changes: [wished] };
  }
  if (place) return refuse(changeProblem('ALREADY_THERE', wished.path));
  const steps = stepsOf(wished.path);
  const step = steps.at(-1);
  const [holder] = placesAt(plan, steps.slice(0, -1));
  const fits = step && holder && ('entry' in step ? Array.isArray(holder.value) : isRecord(holder.value));
  return fits ? { ...none, changes: [wished] } : refuse(unknownPath(plan, wished.path));
}

function resolve(plan: Plan, wished: WishedChange): ResolvedChanges {
  const isPath = isRecord(wished) && typeof wished.path === 'string';
  if (!isPath) return refuse(changeProblem('NOT_A_CHANGE', '$'));
  if (stepsOf(wished.path).length === 0) return refuse(changeProblem('UNKNOWN_PATH', wished.path));
  if (isPlanChange(wished)) return exact(plan, wished);
  const places = placesAt(plan, stepsOf(wished.path));
  if ('remove' in wished && wished.remove === true) {
    if (places.length === 0) return refuse(unknownPath(plan, wished.path));
    return { ...none, changes: places.map((place) => change('REMOVED', place, undefined)) };
  }
  if (!('value' in wished) || wished.value === undefined) return refuse(changeProblem('NOT_A_CHANGE', wished.path));
  if (places.length === 0) return addTo(plan, wished.path, wished.value);
  return join(places.map((place) => setTo(plan, place, wished.value)));
}

function join(parts: readonly ResolvedChanges[]): ResolvedChanges {
  return { changes: parts.flatMap(({ changes }) => changes), problems: parts.flatMap(({ problems }) => problems) };
}

/** Places that two changes touch, or one change and another of what encloses it. An order of entries touches none of them. */
function overlaps(changes: readonly PlanChange[]): readonly ChangeProblem[] {
  const seen = new Map<string, number>();
  const touching = changes.filter(({ kind }) => kind !== 'REORDERED');
  for (const { path } of touching) seen.set(path, (seen.get(path) ?? 0) + 1);
  const twice = touching.filter(({ path }) => {
    const steps = stepsOf(path);
    const within = steps.some((_, at) => at > 0 && seen.has(steps.slice(0, at).reduce(pathInto, '')));
    return within || (seen.get(path) ?? 0) > 1;
  });
  return [...new Set(twice.map(({ path }) => path))].map((path) => changeProblem('OVERLAPPING', path));
}

/** The places that the wishes mean; nothing of them is applied. */
export function resolveChanges(plan: Plan, wishes: readonly WishedChange[]): ResolvedChanges {
  const { changes, problems } = join(wishes.map((wished) => resolve(plan, wished)));
  return { changes, problems: [...problems, ...overlaps(changes)] };
}

import type { Citation, NotStated } from '../kernel/index.ts';
import type { Plan } from './plan.ts';
import { isRecord, namesOf } from './plan-path.ts';

/** A value of the document with its path, and the place in the text that carries it. */
export interface CitedAt {
  readonly path: string;
  /** The whole object that carries `clause` and `quote`: a value, a condition, a duty, a source's name. */
  readonly cited: Citation & Readonly<Record<string, unknown>>;
}

/** A place where the text is silent. */
export interface SilentAt {
  readonly path: string;
  readonly silent: NotStated;
}

/** Calls `visit` for every object of the document, outermost first, with its path. */
export function walkPlan(
  node: unknown,
  visit: (record: Readonly<Record<string, unknown>>, path: string) => void,
  path = '',
): void {
  if (Array.isArray(node)) {
    const names = namesOf(node);
    for (const [index, entry] of node.entries()) walkPlan(entry, visit, `${path}[${names[index]}]`);
  } else if (isRecord(node)) {
    visit(node, path);
    for (const [field, value] of Object.entries(node)) walkPlan(value, visit, path === '' ? field : `${path}.${field}`);
  }
}

function isCitation(record: Readonly<Record<string, unknown>>): record is CitedAt['cited'] {
  return typeof record.clause === 'string' && typeof record.quote === 'string';
}

function isSilence(record: Readonly<Record<string, unknown>>): boolean {
  return record.notStated === true && typeof record.clause === 'string';
}

/**
 * Everything of a plan that stands on words of the text, in the order of the document. The registers of ambiguities
 * and of what is not encoded are not among it: they encode nothing.
 * @example collectCited(haDong2024).find((entry) => entry.path === 'measures[SAVINGS_BOOK].rate')?.cited.quote // 'Mức tặng: 20.000.000 đồng/sổ'
 */
export function collectCited(plan: Plan): readonly CitedAt[] {
  const found: CitedAt[] = [];
  walkPlan({ ...plan, ambiguities: [], unencoded: [] }, (record, path) => {
    if (isCitation(record)) found.push({ path, cited: record });
  });
  return found;
}

/**
 * Every place where a plan says that its text is silent.
 * @example collectSilent(haDong2024).some((entry) => entry.path === 'number') // true
 */
export function collectSilent(plan: Plan): readonly SilentAt[] {
  const found: SilentAt[] = [];
  walkPlan(plan, (record, path) => {
    if (isSilence(record)) found.push({ path, silent: record as unknown as NotStated });
  });
  return found;
}

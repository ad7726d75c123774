import type { Citation } from '../kernel/index.ts';
import { walkPlan } from './collect-cited.ts';
import { supportsOf } from './decide.ts';
import { exclusionGroupsOf, findClause, pledgesOf, sourcesOf } from './find-in-plan.ts';
import type { Ambiguity, Plan } from './plan.ts';

/** Where the words stand in the clause: half-open spans of its text. */
function spansOf(text: string, quote: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  if (quote === '') return spans;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) spans.push([at, at + quote.length]);
  return spans;
}

/**
 * True when two quotes stand on words of the same clause that they share.
 * @example sharesWords(haDong2024, { clause: 'II.2.2.2#2', quote: 'Mức tặng: 20.000.000 đồng' }, { clause: 'II.2.2.2#2', quote: '20.000.000 đồng/sổ' }) // true
 * @example sharesWords(haDong2024, { clause: 'II.2.2.2#2', quote: 'Mức tặng' }, { clause: 'II.2.2.2#2', quote: 'đồng/sổ' }) // false
 */
export function sharesWords(plan: Plan, one: Citation, other: Citation): boolean {
  if (one.clause !== other.clause) return false;
  const text = findClause(plan, one.clause)?.text ?? '';
  const others = spansOf(text, other.quote);
  return spansOf(text, one.quote).some(([from, until]) => others.some(([start, end]) => from < end && start < until));
}

/** What of the plan speaks of a support: itself, its groups, its pledges with their sources, its periods, its duties. */
function partsOf(plan: Plan, code: string): readonly unknown[] {
  const pledges = pledgesOf(plan, code);
  return [
    supportsOf(plan).find((support) => support.code === code) ?? null,
    exclusionGroupsOf(plan, code),
    pledges,
    pledges.flatMap((pledge) => sourcesOf(plan, pledge)),
    plan.subtotals.filter(({ measure }) => measure === code),
    plan.timetable.filter(({ measures }) => measures.includes(code)),
    // The mandate is said once for all duties of a kind: it is no word of the support.
    plan.duties.filter(({ measures }) => measures.includes(code)).map((duty) => ({ ...duty, mandateCite: null })),
  ];
}

/**
 * The doubts that touch a support, in the order of the register: those that a condition, a limit or a recurrence of it
 * names, and those on words that the support, its pledges, groups, periods or duties stand on too.
 * @example findAmbiguities(haDong2024, 'SAVINGS_BOOK').map((doubt) => doubt.id).includes('large-balance') // true
 * @example findAmbiguities(haDong2024, 'TUITION_SUPPORT').map((doubt) => doubt.id) // ['general-policies-after-2024']
 */
export function findAmbiguities(plan: Plan, code: string): readonly Ambiguity[] {
  const named = new Set<string>();
  const cited: Citation[] = [];
  walkPlan(partsOf(plan, code), (record) => {
    const { ambiguity, clause, quote } = record;
    if (typeof ambiguity === 'string') named.add(ambiguity);
    if (typeof clause === 'string' && typeof quote === 'string') cited.push({ clause, quote });
  });
  return plan.ambiguities.filter((doubt) => named.has(doubt.id) || cited.some((one) => sharesWords(plan, doubt, one)));
}

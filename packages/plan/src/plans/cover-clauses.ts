import type { ClauseRef, Text } from '../kernel/index.ts';
import { checkQuotes, type QuoteReport } from './check-quotes.ts';
import { collectCited } from './collect-cited.ts';
import type { Plan } from './plan.ts';

/** What became of a clause: encoded, left out with a reason, or forgotten. */
export interface ClauseCoverage {
  readonly clause: ClauseRef;
  readonly state: 'ENCODED' | 'NOT_ENCODED' | 'FORGOTTEN';
  /** How many values, conditions, duties … stand on its words. */
  readonly citations: number;
  readonly reason: Text | null;
  /** Numbers of the clause that neither a quote nor the register of what is left out takes in. */
  readonly looseNumbers: readonly string[];
  /** Letters and digits of the clause, and how many of them are quoted. */
  readonly letters: number;
  readonly quotedLetters: number;
}

/** Coverage of a whole plan. */
export interface PlanCoverage {
  readonly clauses: readonly ClauseCoverage[];
  readonly encoded: number;
  readonly notEncoded: number;
  readonly forgotten: readonly ClauseRef[];
  readonly looseNumbers: readonly { readonly clause: ClauseRef; readonly number: string }[];
  readonly quotes: QuoteReport;
}

function markQuoted(text: string, quotes: readonly string[]): readonly boolean[] {
  const marks = Array.from({ length: text.length }, () => false);
  for (const quote of quotes) {
    for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
      marks.fill(true, at, at + quote.length);
    }
  }
  return marks;
}

function quotesByClause(plan: Plan): ReadonlyMap<ClauseRef, readonly string[]> {
  const quotes = new Map<ClauseRef, string[]>();
  for (const { cited } of collectCited(plan)) {
    const known = quotes.get(cited.clause);
    if (known) known.push(cited.quote);
    else quotes.set(cited.clause, [cited.quote]);
  }
  return quotes;
}

function coverClause(id: ClauseRef, text: string, quotes: readonly string[], plan: Plan): ClauseCoverage {
  const left = plan.unencoded.filter((entry) => entry.clause === id);
  const marks = markQuoted(text, [...quotes, ...left.map((entry) => entry.quote ?? text)]);
  const quoted = markQuoted(text, quotes);
  const letters = [...text.matchAll(/[\p{L}\d]/gu)].map((match) => match.index);
  return {
    clause: id,
    state: quotes.length > 0 ? 'ENCODED' : left.length > 0 ? 'NOT_ENCODED' : 'FORGOTTEN',
    citations: quotes.length,
    reason: left[0]?.reason ?? null,
    looseNumbers: [...text.matchAll(/\d[\d.]*/g)].filter((match) => !marks[match.index]).map(([number]) => number),
    letters: letters.length,
    quotedLetters: letters.filter((at) => quoted[at]).length,
  };
}

/**
 * What became of each clause of a plan's text, in order.
 * @example coverClauses(haDong2024).filter((clause) => clause.state === 'FORGOTTEN').length // 0
 * @example coverClauses(haDong2024).find((clause) => clause.clause === 'IV')?.state // 'NOT_ENCODED'
 */
export function coverClauses(plan: Plan): readonly ClauseCoverage[] {
  const quotes = quotesByClause(plan);
  return plan.clauses.map(({ id, text }) => coverClause(id, text, quotes.get(id) ?? [], plan));
}

/**
 * How far the encoding of a plan reaches into its text: clauses, numbers and quotes together.
 * @example coverPlan(haDong2024).encoded + coverPlan(haDong2024).notEncoded // 131
 */
export function coverPlan(plan: Plan): PlanCoverage {
  const clauses = coverClauses(plan);
  return {
    clauses,
    encoded: clauses.filter((clause) => clause.state === 'ENCODED').length,
    notEncoded: clauses.filter((clause) => clause.state === 'NOT_ENCODED').length,
    forgotten: clauses.filter((clause) => clause.state === 'FORGOTTEN').map(({ clause }) => clause),
    looseNumbers: clauses.flatMap(({ clause, looseNumbers }) => looseNumbers.map((number) => ({ clause, number }))),
    quotes: checkQuotes(plan),
  };
}

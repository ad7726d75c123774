import { isIsoDate, type RelationKind } from '../kernel/index.ts';
import { type CitedAt, collectCited, walkPlan } from './collect-cited.ts';
import type { Plan } from './plan.ts';
import { isRecord } from './plan-path.ts';
import { dayIn, numbersIn, periodIn } from './quote-numbers.ts';

/** What is wrong with a citation. */
export interface QuoteProblem {
  readonly path: string;
  readonly code:
    | 'UNKNOWN_CLAUSE'
    | 'QUOTE_NOT_IN_CLAUSE'
    | 'NUMBER_WITHOUT_PLACE'
    | 'NUMBER_DIFFERS'
    | 'DATE_DIFFERS'
    | 'PERIOD_DIFFERS'
    | 'DEADLINE_DIFFERS'
    | 'SECTION_DIFFERS'
    | 'RELATION_DIFFERS'
    | 'INSTRUMENT_NUMBER_NOT_IN_QUOTE';
  readonly found: string;
  readonly encoded: string;
}

/** What was looked at, and what was wrong. */
export interface QuoteReport {
  readonly quotes: number;
  readonly numbers: number;
  readonly dates: number;
  readonly periods: number;
  readonly problems: readonly QuoteProblem[];
}

type Finding = Omit<QuoteProblem, 'path'>;

function differs(code: QuoteProblem['code'], found: unknown, encoded: unknown): readonly Finding[] {
  const [left, right] = [JSON.stringify(found ?? null), JSON.stringify(encoded ?? null)];
  return left === right ? [] : [{ code, found: left, encoded: right }];
}

/** The number that a citation encodes: a value, or the year or years of a condition. */
function numberOf(cited: CitedAt['cited']): number | undefined {
  return [cited.value, cited.years, cited.year].find((candidate) => typeof candidate === 'number');
}

function isPeriod(value: unknown): boolean {
  return isRecord(value) && 'from' in value && 'until' in value;
}

function checkNumber(cited: CitedAt['cited'], number: number): readonly Finding[] {
  if (typeof cited.numberAt !== 'number') {
    return [{ code: 'NUMBER_WITHOUT_PLACE', found: cited.quote, encoded: String(number) }];
  }
  return differs('NUMBER_DIFFERS', numbersIn(cited.quote)[cited.numberAt], number);
}

function checkPlace({ clause, quote }: CitedAt['cited'], texts: ReadonlyMap<string, string>): readonly Finding[] {
  const text = texts.get(clause);
  if (text === undefined) return [{ code: 'UNKNOWN_CLAUSE', found: '', encoded: clause }];
  return text.includes(quote) && quote !== '' ? [] : [{ code: 'QUOTE_NOT_IN_CLAUSE', found: text, encoded: quote }];
}

/** Words of official Vietnamese that tell how a provision follows a law; without them it implements it. */
const wordsOfRelation: readonly (readonly [RelationKind, string])[] = [
  ['APPLIES_RATE_OF', 'áp dụng bằng mức'],
  ['BY_ANALOGY', 'vận dụng'],
];

/** The relation to a law: said by the citation itself, by a basis of a policy (`kind`) or by a value (`relation.kind`). */
function relationOf(cited: CitedAt['cited']): unknown {
  if (typeof cited.instrument === 'string') return cited.kind;
  return isRecord(cited.relation) ? cited.relation.kind : cited.relation;
}

/** Words in the quote settle the relation; a relation that needs words finds them in the clause at least. */
function checkRelation(cited: CitedAt['cited'], texts: ReadonlyMap<string, string>): readonly Finding[] {
  const relation = relationOf(cited);
  if (relation === undefined) return [];
  const said = wordsOfRelation.find(([, words]) => cited.quote.includes(words))?.[0];
  const needed = wordsOfRelation.find(([kind]) => kind === relation)?.[1];
  if (said === undefined && (needed === undefined || texts.get(cited.clause)?.includes(needed))) return [];
  return differs('RELATION_DIFFERS', said ?? 'IMPLEMENTS', relation);
}

function checkValue(cited: CitedAt['cited']): readonly Finding[] {
  const number = numberOf(cited);
  if (number !== undefined) return checkNumber(cited, number);
  if (isIsoDate(cited.value)) return differs('DATE_DIFFERS', dayIn(cited.quote), cited.value);
  if (isPeriod(cited.value)) return differs('PERIOD_DIFFERS', periodIn(cited.quote), cited.value);
  return [];
}

/** The parts of the text that give duties: bodies have their sections there, whatever number the part has. */
function partsOfDuties(plan: Plan): readonly string[] {
  return [...new Set(plan.duties.flatMap(({ clause }) => clause.split(/[.#]/, 1)))];
}

/** Records that stand on a quote of another object: a deadline on its `cite`, a body with a section on its heading. */
function checkRecord(record: Readonly<Record<string, unknown>>, parts: readonly string[]): readonly Finding[] {
  if (record.kind === 'YEARLY_DATES' && Array.isArray(record.dates) && isRecord(record.cite)) {
    const encoded = record.dates.flatMap((date: unknown) => (isRecord(date) ? [date.day, date.month] : []));
    return differs('DEADLINE_DIFFERS', numbersIn(String(record.cite.quote)), encoded);
  }
  if (record.kind === 'YEAR' && isRecord(record.cite)) {
    return differs('DEADLINE_DIFFERS', numbersIn(String(record.cite.quote))[0], record.year);
  }
  if (typeof record.section === 'number' && isRecord(record.named)) {
    const sections = parts.map((part) => `${part}.${record.section}`);
    const { clause } = record.named;
    return differs('SECTION_DIFFERS', clause, sections.find((section) => section === clause) ?? sections[0]);
  }
  return [];
}

function checkInstruments(plan: Plan): readonly QuoteProblem[] {
  return plan.legalInstruments.flatMap(({ id, number, cited }) =>
    cited
      .filter(({ quote }) => !quote.includes(number))
      .map(({ quote }) => ({
        path: `legalInstruments[${id}].number`,
        code: 'INSTRUMENT_NUMBER_NOT_IN_QUOTE' as const,
        found: quote,
        encoded: number,
      })),
  );
}

/** The registers quote the text too, though they encode nothing. */
function registersOf(
  plan: Plan,
): readonly { readonly path: string; readonly clause: string; readonly quote: string }[] {
  return [
    ...plan.ambiguities.map(({ id, clause, quote }) => ({ path: `ambiguities[${id}]`, clause, quote })),
    ...plan.unencoded.flatMap(({ clause, quote }) =>
      quote === undefined ? [] : [{ path: `unencoded[${clause}]`, clause, quote }],
    ),
  ];
}

/**
 * Holds every citation of a plan against the text: the quote stands in its clause; the number at its place in the
 * quote is the number encoded; dates, periods, deadlines, sections and the relation to a law are those that the words
 * name. Works for any plan, with its own clauses.
 * @example checkQuotes(haDong2024).problems // []
 */
export function checkQuotes(plan: Plan): QuoteReport {
  const texts = new Map(plan.clauses.map(({ id, text }) => [id, text]));
  const all = collectCited(plan);
  const problems: QuoteProblem[] = all.flatMap(({ path, cited }) =>
    [...checkPlace(cited, texts), ...checkValue(cited), ...checkRelation(cited, texts)].map((finding) => ({
      path,
      ...finding,
    })),
  );
  const parts = partsOfDuties(plan);
  walkPlan(plan, (record, path) => {
    for (const finding of checkRecord(record, parts)) problems.push({ path, ...finding });
  });
  for (const { path, clause, quote } of registersOf(plan)) {
    problems.push(...checkPlace({ clause, quote }, texts).map((finding) => ({ path, ...finding })));
  }
  problems.push(...checkInstruments(plan));
  return {
    quotes: all.length,
    numbers: all.filter(({ cited }) => numberOf(cited) !== undefined).length,
    dates: all.filter(({ cited }) => isIsoDate(cited.value)).length,
    periods: all.filter(({ cited }) => isPeriod(cited.value)).length,
    problems,
  };
}

import {
  addDays,
  type Citation,
  type ClauseRef,
  dayOf,
  formatShortDate,
  type IsoDate,
  monthOf,
  type Period,
  type Text,
  yearOf,
} from '../../kernel/index.ts';
import type { Plan } from '../plan.ts';
import { clauseAnchor } from '../plan-text.ts';
import { code, escapeText, link } from './markdown.ts';

/** A page of rules in the making: of which plan, in which language, with which page of the plan's text beside it. */
export interface Page {
  readonly plan: Plan;
  readonly language: keyof Text;
  /** Address of the page of the plan's text, whose anchors are the clauses. */
  readonly textPage: string;
}

/** The words of the page's language, safe in Markdown. */
export function say(page: Page, text: Text): string {
  return escapeText(text[page.language]);
}

/** A code that developers look for; the page for officials says the same in words. */
export function codeWord(page: Page, name: string): string {
  return page.language === 'en' ? code(name) : '';
}

/** A doubt of the register by its number there, leading to it. */
export function doubtLink(page: Page, id: string): string {
  const number = page.plan.ambiguities.findIndex((doubt) => doubt.id === id) + 1;
  return link(page.language === 'vi' ? `mục ${number}` : `${number} ${id}`, `#ambiguity-${id}`);
}

/** A clause, leading to its place in the text. */
export function clauseLink(page: Page, clause: ClauseRef): string {
  return link(clause, `${page.textPage}#${clauseAnchor(clause)}`);
}

/** The exact words, which stay Vietnamese in every language. */
export function quoted(quote: string): string {
  return `“${escapeText(quote)}”`;
}

/** Clause and exact words. */
export function cite(page: Page, { clause, quote }: Citation): string {
  return `${clauseLink(page, clause)} ${quoted(quote)}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as a reader of the language writes it. */
export function dayWords(page: Page, day: IsoDate): string {
  if (page.language === 'vi') return formatShortDate(day);
  return `${dayOf(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;
}

/** A period with its last day named, as an official reads it: the first day after it belongs to nobody's sentence. */
export function periodWords(page: Page, { from, until }: Period): string {
  const first = from === null ? '' : dayWords(page, from);
  const last = until === null ? '' : dayWords(page, addDays(until, -1));
  if (page.language === 'vi') {
    const end = last === '' ? ', không ghi thời điểm kết thúc' : `${first && ' '}đến hết ngày ${last}`;
    return first === '' && last === '' ? 'không giới hạn' : `${first && `từ ngày ${first}`}${end}`;
  }
  const end = last === '' ? ', no end is stated' : `${first && ' '}to the end of ${last}`;
  return first === '' && last === '' ? 'without limits' : `${first && `from ${first}`}${end}`;
}

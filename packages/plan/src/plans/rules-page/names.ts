import type { Support } from '../../assignments/index.ts';
import { type Cited, formatCount, formatNumber, isStated, type Stated, type Unit } from '../../kernel/index.ts';
import { supportsOf } from '../decide.ts';
import { findAgency, findSource } from '../find-in-plan.ts';
import { code, link } from './markdown.ts';
import { clauseLink, type Page, quoted, say } from './page.ts';
import { certaintyNames, singleUnits, unitNames } from './words.ts';

/** A body by its name; the slug where the plan does not name it. */
export function agencyName(page: Page, id: string): string {
  const agency = findAgency(page.plan, id);
  return agency ? say(page, agency.name) : code(id);
}

/** A source by its name. */
export function sourceName(page: Page, id: string): string {
  const source = findSource(page.plan, id);
  return source ? say(page, source.name) : code(id);
}

/** A place by its name. */
export function placeName(page: Page, id: string): string {
  const place = page.plan.places.find((one) => one.id === id);
  return place ? say(page, place.name) : code(id);
}

/** A support by its name, leading to its part of the page. */
export function supportLink(page: Page, id: string): string {
  const support: Support | undefined = supportsOf(page.plan).find((one) => one.code === id);
  return support ? link(support.name[page.language], `#${support.code}`) : code(id);
}

/** A count in its unit: "05 hộ", "5 households". */
export function quantityWords(page: Page, quantity: number, unit: Unit): string {
  if (unit === 'VND') return `${formatNumber(quantity)} ${say(page, unitNames.VND)}`;
  if (page.language === 'vi') return `${formatCount(quantity)} ${say(page, unitNames[unit])}`;
  return `${quantity} ${quantity === 1 ? singleUnits[unit] : unitNames[unit].en}`;
}

/** The value's words with how firm they are, and its clause and quote: two cells. */
export function citedCells<T>(page: Page, cited: Cited<T>, words: string): readonly [string, string] {
  const firm = say(page, certaintyNames[cited.certainty]).toLowerCase();
  return [`${words} *(${firm})*`, `${clauseLink(page, cited.clause)} ${quoted(cited.quote)}`];
}

/** The same for a value on which the text may be silent: unstated is said, and never zero. */
export function statedCells<T>(page: Page, stated: Stated<T>, words: (value: T) => string): readonly [string, string] {
  if (isStated(stated)) return citedCells(page, stated, words(stated.value));
  return [say(page, stated.why), clauseLink(page, stated.clause)];
}
